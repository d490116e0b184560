import { axeViolations } from '../support/axe.ts';
import type { Surface, Tab } from '../support/driver.ts';
import { openReader, pageState } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeRules } from '../support/stored-rules.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');
const BRIEF = "Get the day's top stories in your inbox every morning.";

test.afterEach(({ driver }) => storeSettings(driver, {}));

/** Presses a button of the entry that holds a text. */
function pressOn(surface: Surface, text: string, button: string): Promise<void> {
  return surface.evaluate(
    ({ text, button }) => {
      const entry = [...document.querySelectorAll('.removal')].find((it) => it.textContent?.includes(text));
      const wanted = [...(entry?.querySelectorAll('button') ?? [])].find((it) => it.textContent === button);
      if (!wanted) throw new Error(`no button ${button} at ${text}`);
      setTimeout(() => wanted.click());
    },
    { text, button },
  );
}

const says = (surface: Surface, selector: string, words: string) =>
  poll(
    () =>
      surface.evaluate(
        ({ selector, words }) => document.querySelector(selector)?.textContent?.includes(words),
        { selector, words },
      ),
    `${selector} to say "${words}"`,
  );

const gone = (surface: Surface, selector: string) =>
  poll(
    () => surface.evaluate((selector) => !document.querySelector(selector), selector),
    `${selector} to go`,
  );

const rings = (tab: Tab) => tab.evaluate(() => document.querySelector('clearstory-outlines') !== null);

async function openLedger(surface: Surface): Promise<void> {
  await shownStory(surface);
  await press(surface, 'Removed');
  await poll(() => surface.evaluate(() => document.querySelector('.removal') !== null), 'the list');
}

test('the in-page reader steps aside to show a removal in the page, and comes back', async ({
  open,
  picture,
}) => {
  const tab = await open(expected.url);
  const [before, top] = [await pageState(tab), await tab.evaluate(() => window.scrollY)];
  const reader = await openReader(tab);
  await openLedger(reader);
  const place = () => reader.evaluate(() => document.querySelector('#panel-removed')?.scrollTop);
  await reader.evaluate(() => document.querySelector('#panel-removed')?.scrollTo(0, 120));
  const listed = await place();
  await pressOn(reader, BRIEF, 'Show on the page');
  await says(reader, '.aside-strip', 'Shown on the page');
  await tab.screenshot(picture('ledger-aside'));
  expect(await rings(tab)).toBe(true);
  const inView = await tab.evaluate((text) => {
    const place = [...document.querySelectorAll('p')].find((it) => it.textContent?.trim() === text);
    const box = place?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.bottom < window.innerHeight;
  }, BRIEF);
  expect(inView).toBe(true);
  expect(await reader.evaluate(() => document.activeElement?.textContent)).toBe('Back to the list');
  await tab.pressKey('Escape');
  await gone(reader, '.aside-strip');
  expect(await rings(tab)).toBe(false);
  expect(await place()).toBe(listed);
  expect(await tab.evaluate(() => window.scrollY)).toBe(top);
  await tab.pressKey('Escape');
  await poll(async () => (await tab.reader()) === null, 'the reader to close');
  expect(await pageState(tab)).toBe(before);
});

test('a press on the page brings the reader back', async ({ open }) => {
  const tab = await open(expected.url);
  const reader = await openReader(tab);
  await openLedger(reader);
  await pressOn(reader, BRIEF, 'Show on the page');
  await says(reader, '.aside-strip', 'Shown on the page');
  await tab.point(200, 150, 'press');
  await gone(reader, '.aside-strip');
  expect(await tab.evaluate(() => location.href)).toBe(expected.url);
});

test('the popup makes room to show a removal in the page', async ({ open, picture }) => {
  const tab = await open(expected.url);
  const [before, top] = [await pageState(tab), await tab.evaluate(() => window.scrollY)];
  const popup = await tab.pressButton();
  await openLedger(popup);
  const height = () => popup.evaluate(() => window.innerHeight);
  const full = await height();
  await pressOn(popup, BRIEF, 'Show on the page');
  await says(popup, '.aside-strip', 'Shown on the page');
  await poll(async () => (await height()) < 120, 'the popup to make room');
  await popup.screenshot(picture('ledger-aside-popup'));
  await tab.screenshot(picture('ledger-aside-popup-page'));
  expect(await rings(tab)).toBe(true);
  await press(popup, 'Back to the list');
  await gone(popup, '.aside-strip');
  await poll(async () => (await height()) > full - 20, 'the popup to be as large as it was');
  await poll(async () => !(await rings(tab)), 'the rings to go');
  expect(await tab.evaluate(() => window.scrollY)).toBe(top);
  await popup.close();
  expect(await pageState(tab)).toBe(before);
});

test('the rings go with the popup', async ({ open }) => {
  const tab = await open(expected.url);
  const before = await pageState(tab);
  const popup = await tab.pressButton();
  await openLedger(popup);
  await pressOn(popup, BRIEF, 'Show on the page');
  await says(popup, '.aside-strip', 'Shown on the page');
  await popup.close();
  await poll(async () => !(await rings(tab)), 'the rings to go');
  expect(await pageState(tab)).toBe(before);
});

for (const place of ['popup', 'reader'] as const)
  test(`kept for good and taken back, in the ${place}`, async ({ open, picture }) => {
    const tab = await open(expected.url);
    const surface = place === 'popup' ? await tab.pressButton() : await openReader(tab);
    await openLedger(surface);
    await pressOn(surface, BRIEF, 'Always…');
    await says(surface, '.removal-always', 'Always keep on daily-example.test');
    await surface.screenshot(picture(`ledger-always-${place}`));
    await pressOn(surface, BRIEF, 'Always keep on daily-example.test');
    await says(surface, '.rule-notice', 'Kept on daily-example.test from now on.');
    await surface.screenshot(picture(`ledger-kept-${place}`));
    await says(surface, 'article.story', BRIEF);
    await press(surface, 'Undo');
    await says(surface, '.rule-notice', 'Undone.');
    await says(surface, '.ledger', BRIEF);
    expect(await surface.evaluate(() => document.querySelector('article.story')?.textContent)).not.toContain(
      BRIEF,
    );
  });

test('what was kept stays kept when the page is read again, and after a rule about it was removed it goes', async ({
  open,
}) => {
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  await openLedger(popup);
  await pressOn(popup, BRIEF, 'Always…');
  await says(popup, '.removal-always', 'Always keep');
  await pressOn(popup, BRIEF, 'Always keep on daily-example.test');
  await says(popup, '.rule-notice', 'from now on');
  await popup.close();
  expect((await shownStory(await openReader(tab))).text).toContain(BRIEF);
});

test('a rule of one’s own is named at what it removed, and deleted there', async ({
  open,
  driver,
  picture,
}) => {
  const [, second = ''] = expected.paragraphs;
  await storeRules(driver, { own: 'daily-example.test##.story-content > p:has-text(Russia has mounted)\n' });
  const tab = await open(expected.url);
  const reader = await openReader(tab);
  await openLedger(reader);
  const words = second.slice(0, 60);
  await says(
    reader,
    '.ledger',
    'Rule daily-example.test##.story-content > p:has-text(Russia has mounted), My filters',
  );
  await pressOn(reader, words, 'Always…');
  await says(reader, '.removal-always', 'Delete this rule');
  await tab.screenshot(picture('ledger-own-rule'));
  await pressOn(reader, words, 'Delete this rule');
  await says(reader, '.rule-notice', 'The rule is deleted.');
  await says(reader, 'article.story', words);
});

test('rules that were left out are told, each in a sentence', async ({ open, driver, picture }) => {
  await storeRules(driver, {
    sites: { 'daily-example.test': 'body: //header\n' },
    own: 'daily-example.test##.story-content\n',
  });
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  await openLedger(popup);
  const told = await popup.evaluate(() => document.querySelector('.ledger-rules')?.textContent ?? '');
  await popup.screenshot(picture('ledger-rules-left-out'));
  expect(told).toContain('it would remove more than half of the story');
  expect(told).toContain('quite different from the story');
  expect(told).toContain('site rules of daily-example.test');
  expect(await axeViolations(popup)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const)
  test(`without fault for axe with all of it open, ${scheme}`, async ({ open, picture }) => {
    const tab = await open(expected.url);
    await tab.setColorScheme(scheme);
    const reader = await openReader(tab);
    await openLedger(reader);
    await pressOn(reader, BRIEF, 'Always…');
    await says(reader, '.removal-always', 'Always keep');
    expect(await axeViolations(reader)).toEqual([]);
    await tab.screenshot(picture(`ledger-${scheme}`));
    await pressOn(reader, BRIEF, 'Always remove things like this');
    await says(reader, '.rule-notice', 'from now on');
    expect(await axeViolations(reader)).toEqual([]);
    await tab.screenshot(picture(`ledger-notice-${scheme}`));
    await pressOn(reader, BRIEF, 'Show on the page');
    await says(reader, '.aside-strip', 'Shown on the page');
    expect(await axeViolations(reader)).toEqual([]);
    await tab.screenshot(picture(`ledger-aside-${scheme}`));
  });
