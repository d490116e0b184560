import { openOptions } from '../support/options-page.ts';
import { fits, PARTS, setUpParts, showPart } from '../support/options-parts.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { expect, test } from '../support/test.ts';

test.use({ language: 'ar' });
test.afterEach(({ driver }) => storeSettings(driver, {}));

test('every part of the options page has its place from right to left, and rules run the other way', async ({
  driver,
  open,
  picture,
}) => {
  await setUpParts(driver, 'system');
  const options = await openOptions(driver, open);
  expect(await options.evaluate(() => document.querySelector<HTMLElement>('.clearstory')?.dir)).toBe('rtl');
  for (const part of PARTS) {
    await showPart(options, part);
    await options.screenshot(picture(`options-${part.replaceAll('/', '-')}-ar`));
    expect(await fits(options), part).toBe(true);
  }
  await showPart(options, 'rules/filters/own');
  const direction = () =>
    options.evaluate(
      () => getComputedStyle(document.querySelector('.code-field') ?? document.body).direction,
    );
  expect(await direction()).toBe('ltr');
});
