import { axeViolations } from '../support/axe.ts';
import type { Surface } from '../support/driver.ts';
import { openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { keptHere, settingsSeenFrom, storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const seed = fixturePage('seed-linked').expected;

test.afterEach(({ driver }) => storeSettings(driver, {}));

const typeInto = (surface: Surface, selector: string, text: string) =>
  poll(
    () =>
      surface.evaluate(
        ({ selector, text }) => {
          const field = document.querySelector<HTMLInputElement>(selector);
          if (!field) return false;
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        },
        { selector, text },
      ),
    selector,
  );

const tick = (surface: Surface, selector: string) =>
  poll(
    () =>
      surface.evaluate((wanted) => {
        const input = document.querySelector<HTMLElement>(wanted);
        input?.click();
        return input !== null;
      }, selector),
    selector,
  );

const background = (surface: Surface) =>
  surface.evaluate(() => getComputedStyle(document.querySelector('.clearstory') as Element).backgroundColor);

for (const [name, settings] of [
  ['light', { theme: 'own' }],
  ['dark', { theme: 'own', ownText: '#cfd8dc', ownPaper: '#263238', ownLinks: '#80cbc4' }],
] as const)
  test(`own colours without fault for axe, ${name}, on the screen and on paper`, async ({
    open,
    driver,
    picture,
  }) => {
    await storeSettings(driver, { ...settings, shadeLines: true });
    const tab = await open(seed.url);
    const popup = await tab.pressButton();
    await shownStory(popup);
    expect(await axeViolations(popup, 'colours')).toEqual([]);
    await popup.screenshot(picture(`own-colours-${name}`));
    await press(popup, 'Appearance');
    await poll(() => popup.evaluate(() => document.querySelector('.own-colours') !== null), 'the colours');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.screenshot(picture(`own-colours-panel-${name}`));
    await popup.close();
    const reader = await openReader(tab);
    await shownStory(reader);
    await tab.setPrinted(true);
    const ink = () =>
      reader.evaluate(() => {
        const { color } = getComputedStyle(document.querySelector('.story-body p') as Element);
        return [color, getComputedStyle(document.querySelector('.story') as Element).backgroundColor];
      });
    expect(await ink()).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    await tab.setPrinted(false);
    const options = await open(driver.extensionUrl('src/options/options.html'));
    await poll(() => options.evaluate(() => document.querySelector('.own-colours') !== null), 'the options');
    expect(await axeViolations(options)).toEqual([]);
  });

test('colours and typeface are shown as they are chosen, on this site alone, and the popup begins in them', async ({
  open,
  driver,
}) => {
  const tab = await open(seed.url);
  const reader = await openReader(tab);
  await shownStory(reader);
  await press(reader, 'Appearance');
  await poll(
    () =>
      reader.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.bar-panel .switch')];
        const input = rows
          .find((it) => it.textContent?.includes('Only on this site'))
          ?.querySelector('input');
        input?.click();
        return input != null;
      }),
    'the switch',
  );
  await tick(reader, '[data-sample=theme-own] input');
  await typeInto(reader, '.own-colour:nth-of-type(2) .own-colour-code', '#fff8e7');
  await expect.poll(() => background(reader)).toBe('rgb(255, 248, 231)');
  await typeInto(reader, '.own-colour:nth-of-type(1) .own-colour-code', '#c9c9c9');
  await expect
    .poll(() => reader.evaluate(() => document.querySelector('.own-colour output')?.textContent))
    .toContain('hard to read');
  await tick(reader, '[data-sample=typeface-own] input');
  await typeInto(reader, '.typeface-name input', 'No Such Typeface');
  const note = () => reader.evaluate(() => document.querySelector('.typeface-name .help')?.textContent ?? '');
  await expect.poll(note).toContain('“No Such Typeface” is not on this device');
  await typeInto(reader, '.typeface-name input', 'DejaVu Sans Mono');
  await expect.poll(note).toContain('Any typeface');
  const family = () =>
    reader.evaluate(() => getComputedStyle(document.querySelector('.story') as Element).fontFamily);
  expect(await family()).toMatch(/^"DejaVu Sans Mono", /);
  await expect.poll(() => keptHere(driver)).toContain('DejaVu Sans Mono');

  const other = await openReader(await open(fixturePage('french').expected.url));
  await shownStory(other);
  expect(await background(other)).not.toBe('rgb(255, 248, 231)');
});

test('the outline of the popup has the colours of the reader’s own', async ({ open, driver }) => {
  await storeSettings(driver, { theme: 'own', ownPaper: '#fff8e7' });
  const tab = await open(seed.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await popup.close();
  const again = await tab.pressButton();
  await shownStory(again);
  expect(await again.evaluate(() => localStorage.getItem('theme'))).toBe('own #2b2f27 #fff8e7');
  expect(await background(again)).toBe('rgb(255, 248, 231)');
  await again.close();
});

test('changes in a row are kept where the popup closes right behind the last', async ({ open, driver }) => {
  const tab = await open(seed.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Appearance');
  for (const theme of ['dark', 'sepia', 'light']) await tick(popup, `[data-sample=theme-${theme}] input`);
  await popup.close();
  const options = await open(driver.extensionUrl('src/options/options.html'));
  expect(await settingsSeenFrom(options)).toMatchObject({ theme: 'light' });
});

test('every second line is shaded, in every theme', async ({ open, driver, picture }) => {
  await storeSettings(driver, { shadeLines: true, theme: 'sepia' });
  const tab = await open(seed.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  const shade = () =>
    popup.evaluate(() => {
      const paragraph = document.querySelector('.story-body > p') as Element;
      const { backgroundImage, backgroundSize, lineHeight } = getComputedStyle(paragraph);
      return { backgroundImage, twoLines: backgroundSize.split(' ').map(Number.parseFloat), lineHeight };
    });
  const { backgroundImage, twoLines, lineHeight } = await shade();
  expect(backgroundImage).toContain('rgb(238, 226, 203)');
  expect(twoLines[1]).toBeCloseTo(2 * Number.parseFloat(lineHeight), 0);
  await popup.screenshot(picture('shaded-sepia'));
  await popup.close();
});
