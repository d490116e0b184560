import { axeViolations } from '../support/axe.ts';
import { openOptions } from '../support/options-page.ts';
import { fits, PARTS, setUpParts, showPart } from '../support/options-parts.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { expect, test } from '../support/test.ts';

const APPEARANCES = [
  { theme: 'system', scheme: 'light' },
  { theme: 'system', scheme: 'dark' },
  { theme: 'sepia', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
] as const;

test.afterEach(({ driver }) => storeSettings(driver, {}));

for (const [n, { theme, scheme }] of APPEARANCES.entries())
  test(`every part without fault for axe, ${theme} ${scheme}`, async ({ driver, open, picture }) => {
    await setUpParts(driver, theme);
    const options = await openOptions(driver, open);
    await options.setColorScheme(scheme);
    for (const part of PARTS) {
      await showPart(options, part);
      await options.screenshot(picture(`options-${part.replaceAll('/', '-')}-${theme}-${scheme}`));
      expect(await axeViolations(options, n === 0 ? 'everything' : 'colours'), part).toEqual([]);
      expect(await fits(options), part).toBe(true);
    }
  });

test('a part is announced, found by its address, and left by the way back', async ({ driver, open }) => {
  await setUpParts(driver, 'system');
  const options = await openOptions(driver, open, 'sites');
  const state = () =>
    options.evaluate(() => ({
      title: document.title,
      current: document.querySelector('nav [aria-current=page]')?.textContent,
      focus: document.activeElement?.tagName,
    }));
  await expect.poll(state).toEqual({ title: 'Sites – Clearstory settings', current: 'Sites', focus: 'BODY' });
  await options.evaluate(() => document.querySelector<HTMLElement>('nav a[href="#rules"]')?.click());
  await expect.poll(state).toEqual({ title: 'Rules – Clearstory settings', current: 'Rules', focus: 'H2' });
  await options.evaluate(() => history.back());
  await expect.poll(async () => (await state()).current).toBe('Sites');
});
