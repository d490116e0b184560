import { axeViolations } from '../support/axe.ts';
import type { Surface } from '../support/driver.ts';
import {
  chooseIn,
  openOptions,
  saidIn,
  storedSeenFrom,
  storeFrom,
  typeInto,
} from '../support/options-page.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

test.afterEach(({ driver }) => storeSettings(driver, {}));

/** The sites as they are listed: name, what is known, what happens there. */
const listed = (options: Surface) =>
  options.evaluate(() =>
    [...document.querySelectorAll('.site')].map((site) =>
      ['.site-host', '.site-facts', '.site-state'].map((it) => site.querySelector(it)?.textContent ?? ''),
    ),
  );

async function addSite(options: Surface, host: string, mode: 'off' | 'auto'): Promise<void> {
  await typeInto(options, '#site', host);
  await chooseIn(options, '#site-mode', mode);
  await press(options, 'Add');
}

const clickIn = (options: Surface, selector: string) =>
  options.evaluate((it) => {
    const found = document.querySelector<HTMLElement>(it);
    if (!found) throw new Error(`nothing is ${it}`);
    found.click();
  }, selector);

test('a site is switched off, and on again by undo', async ({ driver, open }) => {
  const options = await openOptions(driver, open, 'sites');
  await addSite(options, 'https://www.Harbour-Courier.test/latest', 'off');
  await expect.poll(() => listed(options)).toEqual([['harbour-courier.test', '', 'Off']]);
  expect((await storedSeenFrom(options)).sync).toMatchObject({ disabledSites: ['harbour-courier.test'] });
  expect(await saidIn(options)).toBe('Clearstory is off on harbour-courier.test.');
  await press(options, 'Undo');
  await expect.poll(() => listed(options)).toEqual([]);
  expect((await storedSeenFrom(options)).sync).toMatchObject({ disabledSites: [] });
});

test('a site that may not open by itself says so, and waits', async ({ driver, open, picture }) => {
  const options = await openOptions(driver, open, 'sites');
  // No other test asks for this site: Chromium may hold a right for a while after it is given back.
  // A press by script is no press of the reader's: the browser gives no right for it.
  await addSite(options, 'never-allowed.test', 'auto');
  await expect.poll(() => listed(options)).toEqual([['never-allowed.test', '', 'Waiting for permission']]);
  expect((await storedSeenFrom(options)).sync).toMatchObject({ autoSites: ['never-allowed.test'] });
  expect(
    await options.evaluate(() => document.querySelector('.site-dormant')?.textContent?.trim() ?? ''),
  ).toMatch(/^The browser does not let Clearstory open never-allowed.test by itself/);
  expect(await axeViolations(options)).toEqual([]);
  await options.screenshot(picture('options-site-dormant'));
});

test('every news page waits for the browser to allow it, and says when that is taken back', async ({
  driver,
  open,
  picture,
}) => {
  const EVERY = '*://*/*';
  const options = await openOptions(driver, open, 'sites');
  const isDormant = () =>
    options.evaluate(() => document.querySelector('.every-site .site-dormant') !== null);
  // A press by script is no press of the reader's: the browser gives no right for it.
  await clickIn(options, '.every-site input');
  await expect.poll(isDormant).toBe(true);
  expect((await storedSeenFrom(options)).sync).toMatchObject({ autoEverywhere: true });
  expect(await axeViolations(options)).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    await options.setColorScheme(scheme);
    await options.screenshot(picture(`options-every-site-${scheme}`));
  }
  await options.setColorScheme('light');
  await driver.allowSite(EVERY, true);
  await expect.poll(isDormant).toBe(false);
  await driver.allowSite(EVERY, false);
  await expect.poll(isDormant).toBe(true);
});

test('two tabs that change the list at once lose nothing', async ({ driver, open }) => {
  const first = await openOptions(driver, open, 'sites');
  const second = await openOptions(driver, open, 'sites');
  await Promise.all([addSite(first, 'one.example', 'off'), addSite(second, 'two.example', 'off')]);
  for (const options of [first, second])
    await expect
      .poll(async () => (await listed(options)).map(([host]) => host))
      .toEqual(['one.example', 'two.example']);
});

test('of 2,000 sites a hundred are drawn, and any is found', async ({ driver, open, picture }) => {
  const options = await openOptions(driver, open);
  const entries = Array.from({ length: 2000 }, (_, n) => {
    const host = `site-${String(n).padStart(4, '0')}.example`;
    return {
      id: `site/${host}`,
      syntax: 'site-config',
      name: host,
      isOn: true,
      rules: 3,
      refused: 0,
      size: 90,
    };
  });
  await storeFrom(options, {
    local: { 'rules/entries': entries },
    sync: { disabledSites: ['site-0007.example'], autoSites: ['site-0009.example'] },
  });
  const sites = await openOptions(driver, open, 'sites');
  await expect.poll(async () => (await listed(sites)).length).toBe(100);
  const count = () => sites.evaluate(() => document.querySelector('.list-count')?.textContent ?? '');
  expect(await count()).toBe('100 of 2,000 shown');
  await sites.screenshot(picture('options-sites'));
  await typeInto(sites, '#site-search', 'site-1234');
  await expect.poll(() => listed(sites)).toEqual([['site-1234.example', 'rules: 3', 'Button only']]);
  await typeInto(sites, '#site-search', '');
  await press(sites, 'Off 1');
  await expect.poll(() => listed(sites)).toEqual([['site-0007.example', 'rules: 3', 'Off']]);
});

test('all that is kept of a site is forgotten, and put back by undo', async ({ driver, open }) => {
  const host = 'daily-example.test';
  const options = await openOptions(driver, open);
  const list = { id: `site/${host}`, syntax: 'site-config', name: host, isOn: true };
  const filters = { id: 'filters/own', syntax: 'filters', name: '', isOn: true };
  await storeFrom(options, {
    local: {
      'rules/entries': [
        { ...filters, rules: 2, refused: 0, size: 50 },
        { ...list, rules: 1, refused: 0, size: 20 },
      ],
      [`rules/list/site/${host}`]: { ...list, text: 'strip: //aside\n' },
      'rules/list/filters/own': { ...filters, text: `${host}##.ad\nother.example##.ad\n` },
      siteAppearances: { [host]: { value: { theme: 'dark' }, at: 1 } },
    },
    sync: { disabledSites: [host] },
  });
  const sites = await openOptions(driver, open, 'sites');
  const known = [host, 'rules: 1, own filters: 1, own appearance', 'Off'];
  const other = ['other.example', 'own filters: 1', 'Button only'];
  await expect.poll(() => listed(sites)).toEqual([known, other]);
  const before = await storedSeenFrom(sites);
  await clickIn(sites, '.site-head');
  await press(sites, `Forget ${host}`);
  await expect.poll(() => listed(sites)).toEqual([other]);
  const texts = ({ local }: typeof before) => [
    local[`rules/list/site/${host}`],
    local['rules/list/filters/own'],
  ];
  expect(texts(await storedSeenFrom(sites))).toEqual([
    undefined,
    expect.objectContaining({ text: 'other.example##.ad\n' }),
  ]);
  await press(sites, 'Undo');
  await expect.poll(() => listed(sites)).toEqual([known, other]);
  const after = await storedSeenFrom(sites);
  expect(texts(after)).toMatchObject([{ text: 'strip: //aside\n' }, { text: expect.stringContaining(host) }]);
  expect(after.local.siteAppearances).toMatchObject({ [host]: { value: { theme: 'dark' } } });
});
