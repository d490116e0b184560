import { optionsFit, walkThrough } from '../support/languages.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ language: 'de' });

test('everything has its place in the popup and on the options page', async ({ open, driver, picture }) => {
  const tab = await open(fixturePage('german').expected.url);
  expect(await walkThrough(tab, 'de', picture)).toEqual({});
  const options = await open(driver.extensionUrl('src/options/options.html'));
  expect(await optionsFit(options, 'de')).toBe(true);
  await options.screenshot(picture('language-de-options'));
});
