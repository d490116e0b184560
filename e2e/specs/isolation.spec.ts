import { closeByEscape, enlargePopup, openReader, pageState, readerCloses } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const hostile = fixturePage('hostile-page').expected;

test('reading in the popup leaves the page as it was, byte for byte', async ({ open }) => {
  const tab = await open(fixturePage('seed-linked').expected.url);
  const before = await pageState(tab);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await popup.close();
  expect(await pageState(tab)).toBe(before);
});

test('the page’s styles do not reach the reader, nor the reader’s the page', async ({ open }) => {
  const plain = await open(fixturePage('strict-csp').expected.url);
  const wild = await open(hostile.url);
  const textStyles = async (tab: typeof plain) => {
    const reader = await enlargePopup(tab);
    await shownStory(reader);
    const styles = await reader.evaluate(() => {
      const properties = [
        'color',
        'fontFamily',
        'fontSize',
        'letterSpacing',
        'textTransform',
        'lineHeight',
      ] as const;
      return ['h1', '.story-body p'].map((selector) => {
        const element = document.querySelector(selector);
        const style = element && getComputedStyle(element);
        return properties.map((property) => style?.[property]);
      });
    });
    return styles;
  };
  const pageFont = () =>
    wild.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).font);
  const before = await pageFont();
  expect(await textStyles(wild)).toEqual(await textStyles(plain));
  expect(await pageFont()).toBe(before);
});

test('covers the whole of a page that fights for the top', async ({ open, picture }) => {
  const tab = await open(hostile.url);
  await shownStory(await enlargePopup(tab));
  await tab.screenshot(picture('reader-hostile'));
  const hosts = await tab.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const points = [0.02, 0.5, 0.98].flatMap((x) =>
      [0.02, 0.5, 0.98].map((y) => [x * innerWidth, y * innerHeight] as const),
    );
    return points.map(([x, y]) => document.elementFromPoint(x, y)?.localName);
  });
  expect(new Set(hosts)).toEqual(new Set(['clearstory-reader']));
  await closeByEscape(tab);
});

test('keys pressed in the reader do not reach the page, and a page that swallows keys cannot keep it open', async ({
  open,
}) => {
  const tab = await open(hostile.url);
  const keysSeen = () =>
    tab.evaluate(() =>
      (window as unknown as { keysSeen: string[] }).keysSeen.filter((key) => /:[a-z]$/.test(key)),
    );
  await tab.pressKey('j');
  await poll(async () => (await keysSeen()).length > 0, 'the page to hear a key');
  const before = await keysSeen();
  await shownStory(await enlargePopup(tab));
  const afterOpening = await keysSeen();
  for (const key of ['x', 'y', 'z']) await tab.pressKey(key);
  await closeByEscape(tab);
  expect((await keysSeen()).slice(afterOpening.length)).toEqual([]);
  expect(before.length).toBeGreaterThan(0);
});

test('a page that removes the reader’s element gets its page back, and the reader opens again', async ({
  open,
}) => {
  const tab = await open(fixturePage('seed-linked').expected.url);
  const before = await pageState(tab);
  await shownStory(await openReader(tab));
  await tab.evaluate(() => document.querySelector('clearstory-reader')?.remove());
  await readerCloses(tab);
  expect(await pageState(tab)).toBe(before);
  expect((await shownStory(await openReader(tab))).paragraphs).toHaveLength(4);
});
