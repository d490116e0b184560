import type { Driver, Surface } from '../support/driver.ts';
import { expectStory } from '../support/expect-story.ts';
import { openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');

test.afterEach(async ({ driver }) => storeSettings(driver, {}));

type Stored = Record<string, unknown>;

/** Puts things into the storage that nothing of ours has written. */
async function store(driver: Driver, stored: { sync?: Stored; local?: Stored }): Promise<void> {
  const options = await driver.open(driver.extensionUrl('src/options/options.html'));
  await options.evaluate(async ({ sync = {}, local = {} }) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.sync.set(sync);
    await api.storage.local.set(local);
  }, stored);
  await options.close();
}

/** Fills the synced storage until the browser takes nothing more. */
async function fill(driver: Driver): Promise<void> {
  const options = await driver.open(driver.extensionUrl('src/options/options.html'));
  await options.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    let size = 8000;
    for (let n = 0; size >= 1; n++) {
      await api.storage.sync.set({ [`f${n}`]: 'x'.repeat(size) }).catch(() => {
        size = Math.floor(size / 2);
      });
    }
  });
  await options.close();
}

async function readSync(driver: Driver): Promise<Stored> {
  const options = await driver.open(driver.extensionUrl('src/options/options.html'));
  const stored = await options.evaluate(() => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return api.storage.sync.get(null);
  });
  await options.close();
  return stored as Stored;
}

async function chooseDark(surface: Surface): Promise<void> {
  await press(surface, 'Appearance');
  await poll(() => surface.evaluate(() => document.querySelector('.bar-panel > *') !== null), 'the panel');
  await surface.evaluate(() => {
    const labels = [...document.querySelectorAll<HTMLElement>('.bar-panel label')];
    labels.find((label) => label.textContent?.trim() === 'Dark')?.click();
  });
  const isDark = () =>
    surface.evaluate(() => document.querySelector('.clearstory')?.getAttribute('data-theme') === 'dark');
  await poll(isDark, 'the dark theme');
}
const note = (surface: Surface) =>
  surface.evaluate(() => document.querySelector('.unsaved-note')?.textContent ?? null);

const BROKEN = {
  sync: {
    version: {},
    theme: 7,
    textSize: 'huge',
    typeface: ['serif'],
    disabledSites: { a: 1 },
    showQuotes: 'no',
  },
  local: {
    places: 'nowhere',
    siteAppearances: [null, 3],
    'rules/entries': 'none',
    'rules/in-use': 'perhaps',
  },
};

test('what is stored and cannot be read costs nothing but itself', async ({ open, driver }) => {
  await store(driver, BROKEN);
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  expectStory(await shownStory(popup), expected);
  await popup.close();
  const reader = await openReader(tab);
  expectStory(await shownStory(reader), expected);
  await chooseDark(reader);
  expect(await note(reader)).toBeNull();
  const options = await open(driver.extensionUrl('src/options/options.html'));
  await poll(() => options.evaluate(() => document.querySelector('h1') !== null), 'the options page');
  expect((await readSync(driver)).theme).toBe('dark');
});

test('settings of a newer version hold as far as they are understood, and stay', async ({ open, driver }) => {
  await store(driver, { sync: { version: 99, theme: 'dark', typeface: 'futuristic', aura: { colour: 7 } } });
  const tab = await open(expected.url);
  const reader = await openReader(tab);
  expectStory(await shownStory(reader), expected);
  const theme = () =>
    reader.evaluate(() => document.querySelector('.clearstory')?.getAttribute('data-theme'));
  expect(await theme()).toBe('dark');
  await press(reader, 'Appearance');
  await tab.pressKey('m');
  await expect
    .poll(() => readSync(driver))
    .toMatchObject({ version: 99, typeface: 'futuristic', aura: { colour: 7 } });
});

test('a full storage is told of in one sentence, and the change holds while one reads', async ({
  open,
  driver,
}) => {
  await fill(driver);
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  expectStory(await shownStory(popup), expected);
  await chooseDark(popup);
  await expect.poll(() => note(popup)).toBe('This could not be saved: the browser refused to store it.');
  await popup.close();
  const reader = await openReader(tab);
  await shownStory(reader);
  await chooseDark(reader);
  await expect.poll(() => note(reader)).toBe('This could not be saved: the browser refused to store it.');
});
