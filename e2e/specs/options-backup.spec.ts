import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from '../support/axe.ts';
import type { Driver, Surface } from '../support/driver.ts';
import { openOptions, saidIn, storedSeenFrom, storeFrom } from '../support/options-page.ts';
import { poll } from '../support/poll.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

test.afterEach(({ driver }) => storeSettings(driver, {}));

const list = { id: 'site/daily-example.test', syntax: 'site-config', name: 'daily-example.test', isOn: true };
const text = 'body: //article\nstrip: //aside\n';

/** Sets up something of everything. */
async function setUp(options: Surface): Promise<void> {
  await storeFrom(options, {
    sync: { theme: 'sepia', disabledSites: ['off.test'], autoSites: ['auto.test'] },
    local: {
      'rules/entries': [{ ...list, rules: 2, refused: 0, size: text.length }],
      [`rules/list/${list.id}`]: { ...list, text },
      siteAppearances: { 'daily-example.test': { value: { theme: 'dark' }, at: 1 } },
    },
  });
}

/** What a reader has set up. */
async function setUpAsSeen(options: Surface) {
  const { sync, local } = await storedSeenFrom(options);
  const appearances = Object.keys((local.siteAppearances ?? {}) as object);
  const rules = (local[`rules/list/${list.id}`] as { text?: string } | undefined)?.text ?? null;
  return { theme: sync.theme, off: sync.disabledSites, auto: sync.autoSites, appearances, rules };
}
const everything = {
  theme: 'sepia',
  off: ['off.test'],
  auto: ['auto.test'],
  appearances: ['daily-example.test'],
  rules: text,
};
const nothing = { theme: 'system', off: [], auto: [], appearances: [], rules: null };

/** The backup that was saved last. */
const savedBackup = (driver: Driver): Promise<string> =>
  poll(async () => {
    const name = readdirSync(driver.downloads).find((it) => /^clearstory-backup-.*\.json$/.test(it));
    const text = name ? readFileSync(join(driver.downloads, name), 'utf8') : '';
    // browsers make the file before they fill it
    JSON.parse(text);
    return text;
  }, 'the backup');

const drop = (options: Surface, text: string) =>
  options.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'backup.json'));
    const zone = document.querySelector('.drop-zone');
    zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);

const openBackup = async (options: Surface) => {
  await poll(() => options.evaluate(() => document.querySelector('.drop-zone') !== null), 'the backup part');
  await poll(() => options.evaluate(() => document.querySelector('meter') !== null), 'the meters');
};

test('everything goes into one file, and out of it again on a machine that has nothing', async ({
  driver,
  open,
  picture,
}) => {
  await setUp(await openOptions(driver, open));
  const options = await openOptions(driver, open, 'backup');
  await openBackup(options);
  await press(options, 'Save a backup');
  const backup = await savedBackup(driver);

  await press(options, 'Reset everything');
  await expect.poll(() => setUpAsSeen(options)).toEqual(nothing);
  await press(options, 'Undo');
  await expect.poll(() => setUpAsSeen(options)).toEqual(everything);
  await storeSettings(driver, {});

  await drop(options, backup);
  await poll(() => options.evaluate(() => document.querySelector('.restore-report') !== null), 'the report');
  await options.screenshot(picture('options-backup'));
  expect(await axeViolations(options)).toEqual([]);
  expect((await setUpAsSeen(options)).rules).toBeNull();
  await press(options, 'Replace everything here');
  await expect.poll(() => setUpAsSeen(options)).toEqual(everything);
  await expect.poll(() => saidIn(options)).toBe('Restored.');
  await press(options, 'Undo');
  await expect.poll(async () => (await setUpAsSeen(options)).rules).toBeNull();
});

test('a backup of the other browser is taken, and what is not valid in it left out', async ({
  driver,
  open,
}) => {
  const options = await openOptions(driver, open, 'backup');
  await openBackup(options);
  const backup = {
    clearstory: 1,
    settings: { theme: 'dark', textSize: 9999, unknown: '<img src=x onerror=alert(1)>' },
    looks: { 'https://bad': { theme: 'dark' } },
    rules: [
      { ...list, text },
      { ...list, id: 'site/../evil', text },
    ],
  };
  await drop(options, JSON.stringify(backup));
  const report = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('.restore-report li')].map(({ textContent }) => textContent),
    );
  await expect
    .poll(report)
    .toEqual([
      'Settings: 1',
      'Appearances of sites: 0',
      'Lists of rules: 1',
      'Left out because it is not valid: 4',
    ]);
  await press(options, 'Add to what is here');
  await expect.poll(() => setUpAsSeen(options)).toMatchObject({ theme: 'dark', rules: text });
});

test('files that are no backups are refused with a reason', async ({ driver, open }) => {
  const options = await openOptions(driver, open, 'backup');
  await openBackup(options);
  const problem = () =>
    options.evaluate(() => document.querySelector('.backup-parts .problem')?.textContent ?? '');
  for (const [content, reason] of [
    ['not json', 'This file is not a backup: it cannot be read.'],
    ['{"a":1}', 'This file is not a backup of Clearstory.'],
    ['{"clearstory":99}', 'This backup comes from a newer version of Clearstory.'],
  ] as const) {
    await drop(options, content);
    await expect.poll(problem).toBe(reason);
  }
  expect(await options.evaluate(() => document.querySelector('.restore-report'))).toBeNull();
});

test('storage is shown against its quota', async ({ driver, open }) => {
  const options = await openOptions(driver, open, 'backup');
  await openBackup(options);
  const meters = await options.evaluate(() =>
    [...document.querySelectorAll('.usage')].map(({ textContent }) => textContent),
  );
  expect(meters[0]).toMatch(/^On this device.*\d/);
  expect(meters[1]).toMatch(/^Synced with your account.* of 102\.4 kB \(\d+%\)/);
});
