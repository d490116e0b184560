import { axeViolations } from '../support/axe.ts';
import type { Tab } from '../support/driver.ts';
import {
  cardSays,
  drawnMarks,
  layoutAtRest,
  marksAreGone,
  middleOfWords,
  pageLayout,
  turnOnMarks,
} from '../support/page-marks.ts';
import { openReader, pageState, readerCloses } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { pressUntil } from '../support/press-until.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected: story } = fixturePage('seed-linked');
const [, second] = story.quotes ?? [];

const wordsIn = async (tab: Tab) => (await drawnMarks(tab)).flatMap(({ words }) => words).join('\n');

test('a key highlights every quotation on the page, and Esc leaves no trace', async ({ open, picture }) => {
  const tab = await open(story.url);
  const before = await pageState(tab);
  const drawn = await turnOnMarks(tab);
  const words = drawn.flatMap((it) => it.words).join('\n');
  for (const { text } of story.quotes ?? []) expect(words).toContain(text);
  // In the registry, which the page can read, stands nothing but ranges under numbers.
  for (const { name } of drawn) expect(name).toMatch(/^clearstory-mark-\d+$/);
  await cardSays(tab, 'Quotations highlighted');
  await tab.screenshot(picture('page-marks'));
  const { x, y } = await middleOfWords(tab, second?.text ?? '');
  await tab.point(x, y);
  await cardSays(tab, second?.speaker ?? '');
  await tab.pressKey('Escape');
  await marksAreGone(tab);
  await expect.poll(() => pageState(tab)).toBe(before);
});

test('the same key takes the highlights away', async ({ open }) => {
  const tab = await open(story.url);
  await turnOnMarks(tab);
  await pressUntil(
    tab,
    ['Alt', 'Shift', 'q'],
    async () => (await drawnMarks(tab)).length === 0,
    'the page marks to go',
  );
  await marksAreGone(tab);
});

test('N and P go from quotation to quotation, and keys typed into a field are the page’s', async ({
  open,
  picture,
}) => {
  const tab = await open(story.url);
  await turnOnMarks(tab);
  await tab.pressKey('n');
  const { text: first } = await cardSays(tab, '%');
  await tab.pressKey('n');
  await poll(async () => {
    const text = await (await tab.markCard())?.evaluate(() => document.body.innerText);
    return text?.includes('%') && text !== first;
  }, 'the card of the next quotation');
  await tab.screenshot(picture('page-marks-next'));
  await tab.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
  });
  await tab.pressKey('n');
  await poll(() => tab.evaluate(() => document.querySelector('input')?.value === 'n'), 'the letter');
});

test('the focus in a quotation shows who said it', async ({ open }) => {
  const tab = await open(story.url);
  await turnOnMarks(tab);
  await tab.evaluate((words) => {
    for (const ranges of CSS.highlights.values())
      for (const range of ranges) {
        const { startContainer: text } = range as Range;
        if (!String(range).includes(words)) continue;
        const link = document.createElement('a');
        link.href = '#said';
        link.textContent = 'link';
        text.parentElement?.append(link);
        (range as Range).setEndAfter(link);
        link.focus();
        return;
      }
  }, second?.text ?? '');
  await cardSays(tab, second?.speaker ?? '');
});

test('from the popup, and from the in-page reader', async ({ open }) => {
  const tab = await open(story.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Highlight quotations on this page');
  await cardSays(tab, 'Quotations highlighted');
  await tab.pressKey('Escape');
  await marksAreGone(tab);
  const reader = await openReader(tab);
  await shownStory(reader);
  await press(reader, 'Highlight quotations on this page');
  await readerCloses(tab);
  await cardSays(tab, 'Quotations highlighted');
});

test('from the page’s menu', async ({ open }) => {
  const tab = await open(story.url);
  await tab.chooseFromMenu(300, 300, 2);
  await cardSays(tab, 'Quotations highlighted');
});

test('what the page draws anew is found again, in open shadow trees, too', async ({ open }) => {
  const tab = await open(story.url);
  await turnOnMarks(tab);
  const words = await wordsIn(tab);
  await tab.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await poll(async () => (await wordsIn(tab)) === words, 'the quotations in the new nodes');
  await tab.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((it) => it.textContent?.includes(words));
    const host = document.createElement('news-line');
    paragraph?.replaceWith(host);
    if (paragraph) host.attachShadow({ mode: 'open' }).append(paragraph);
  }, story.quotes?.at(-1)?.text ?? '');
  await poll(
    () =>
      tab.evaluate(() => document.querySelector('news-line')?.shadowRoot?.adoptedStyleSheets.length === 1),
    'the style in the shadow tree',
  );
  await poll(async () => (await wordsIn(tab)).length === words.length, 'all quotations');
});

test('a page that is no article says so in the popup', async ({ open }) => {
  const tab = await open(fixturePage('product').expected.url);
  await tab.pressKey('Alt', 'Shift', 'q');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await drawnMarks(tab)).toEqual([]);
  expect(await tab.markCard()).toBeNull();
});

for (const scheme of ['light', 'dark'] as const)
  test(`the card without fault for axe, on a page that is ${scheme}`, async ({ open, picture }) => {
    const tab = await open(story.url);
    await tab.setColorScheme(scheme);
    if (scheme === 'dark')
      await tab.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          'html, body, body * { background: #101418 !important; color: #dfe3e6 !important; }',
        );
        document.adoptedStyleSheets = [sheet];
      });
    await turnOnMarks(tab);
    await cardSays(tab, 'Quotations highlighted');
    const { x, y } = await middleOfWords(tab, second?.text ?? '');
    await tab.point(x, y);
    const { card } = await cardSays(tab, second?.speaker ?? '');
    expect(await axeViolations(card)).toEqual([]);
    await tab.screenshot(picture(`page-marks-${scheme}`));
    await tab.pressKey('Escape');
  });

test('from right to left', async ({ open, picture }) => {
  const { expected } = fixturePage('arabic');
  const tab = await open(expected.url);
  await turnOnMarks(tab);
  const { x, y } = await middleOfWords(tab, expected.quotes?.[0]?.text ?? '');
  await tab.point(x, y);
  await cardSays(tab, expected.quotes?.[0]?.speaker ?? '');
  await tab.screenshot(picture('page-marks-rtl'));
  const before = await layoutAtRest(tab);
  await tab.pressKey('Escape');
  await marksAreGone(tab);
  expect(await pageLayout(tab)).toBe(before);
});
