import type { Driver, Surface } from './driver.ts';
import { goToPart, storeFrom } from './options-page.ts';
import { poll } from './poll.ts';
import { storeSettings } from './stored-settings.ts';

/** The parts of the options page, by their addresses. */
export const PARTS = [
  'reading',
  'sites',
  'rules',
  'rules/import',
  'rules/filters/own',
  'backup',
  'shortcuts',
  'privacy',
];

const own = { id: 'filters/own', syntax: 'filters', name: '', isOn: true };
const text = `! What my papers may leave out
daily-example.test##.newsletter
daily-example.test##p:has-text(/sign up/i):upward(1)
daily-example.test##.box
daily-example.test##.box:keep()
||ads.example^
`;

/** Stores something of everything, so that no part is empty. */
export async function setUpParts(driver: Driver, theme: string): Promise<void> {
  await storeSettings(driver, {
    theme,
    disabledSites: ['bank.example'],
    autoSites: ['daily-example.test'],
  });
  const options = await driver.open(driver.extensionUrl('src/options/options.html'));
  await storeFrom(options, {
    local: {
      'rules/entries': [{ ...own, rules: 4, refused: 1, size: text.length }],
      'rules/list/filters/own': { ...own, text },
      siteAppearances: { 'morning.example': { value: { theme: 'dark' }, at: 1 } },
    },
  });
  await options.close();
}

/** Goes to a part and waits until all of it is drawn, with one site open. */
export async function showPart(options: Surface, part: string): Promise<void> {
  await goToPart(options, part);
  const isThere = (selector: string) =>
    poll(
      () => options.evaluate((it) => document.querySelector(it) !== null, selector),
      `${part}: ${selector}`,
    );
  const wanted: Record<string, string> = {
    reading: '.preview article',
    sites: '.site-head',
    rules: '.rule-list',
    'rules/import': '.drop-zone',
    'rules/filters/own': '.notes li',
    backup: 'meter',
    shortcuts: 'kbd',
    privacy: '.privacy',
  };
  await isThere(wanted[part] ?? 'main h2');
  if (part !== 'sites') return;
  await options.evaluate(() => document.querySelectorAll<HTMLElement>('.site-head')[1]?.click());
  await isThere('.site-details');
}

/** Checks that nothing stands out of the window at its side. */
export const fits = (options: Surface) =>
  options.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
