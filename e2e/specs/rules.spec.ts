import type { Surface } from '../support/driver.ts';
import { openReader } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeRules } from '../support/stored-rules.ts';
import { keptHere, storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');
const host = new URL(expected.url).hostname.replace(/^www\./, '');
const [first = '', second = ''] = expected.paragraphs;

test.afterEach(({ driver }) => storeSettings(driver, {}));

/** The text of the view of what was removed. */
async function ledger(surface: Surface): Promise<string> {
  await press(surface, 'Removed');
  return surface.evaluate(() => document.querySelector('.ledger')?.textContent ?? '');
}

test('rules of both syntaxes change the story in popup and reader, and the ledger names their lines', async ({
  driver,
  open,
  picture,
}) => {
  const strip = 'strip: //p[contains(., "rapid counteroffensive")]';
  const filter = `${host}##.story-content > p:has-text(beleaguered)`;
  await storeRules(driver, { sites: { [host]: `# of the test\n${strip}\n` }, own: `${filter}\n` });
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  for (const surface of [popup, null]) {
    const shown = surface ?? (await openReader(tab));
    const { paragraphs } = await shownStory(shown);
    expect(paragraphs).toHaveLength(expected.paragraphs.length - 2);
    expect(paragraphs.join()).not.toContain(second);
    expect(paragraphs.join()).not.toContain(first);
    const removed = await ledger(shown);
    expect(removed).toContain(strip);
    expect(removed).toContain(filter);
    expect(removed).toContain(second);
    if (surface) {
      await popup.screenshot(picture('popup-removed-by-rules'));
      await popup.close();
    }
  }
  expect(await keptHere(driver)).toContain('rules/health');
});

test('a rule that would take most of the story is left out, and the ledger says so', async ({
  driver,
  open,
}) => {
  const filter = `${host}##.story-content`;
  await storeRules(driver, { own: `${filter}\n` });
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  expect((await shownStory(popup)).paragraphs).toEqual(expected.paragraphs);
  expect(await ledger(popup)).toContain(filter);
});

test('what is stored in the place of rules does no harm', async ({ driver, open }) => {
  const options = await driver.open(driver.extensionUrl('src/options/options.html'));
  await options.evaluate(async () => {
    type Api = { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({
      'rules/in-use': true,
      'rules/entries': 'none',
      'rules/list/filters/own': { syntax: 'filters', name: 7, text: ['##p'], isOn: 1 },
      'rules/health': 'well',
    });
  });
  await options.close();
  const tab = await open(expected.url);
  expect((await shownStory(await tab.pressButton())).paragraphs).toEqual(expected.paragraphs);
});
