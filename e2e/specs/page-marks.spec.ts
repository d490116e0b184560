import { cardSays, drawnMarks, marksAreGone, middleOfWords, turnOnMarks } from '../support/page-marks.ts';
import { pageState } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { expect, test } from '../support/test.ts';

const { expected: story } = fixturePage('seed-linked');

test('a key highlights every quotation on the page, and Esc leaves no trace', async ({ open, picture }) => {
  const tab = await open(story.url);
  const before = await pageState(tab);
  const drawn = await turnOnMarks(tab);
  const words = drawn.flatMap((it) => it.words).join('\n');
  for (const { text } of story.quotes ?? []) expect(words).toContain(text);
  for (const { name } of drawn) expect(name).toMatch(/^clearstory-mark-\d+$/);
  await cardSays(tab, 'Quotations highlighted');
  await tab.screenshot(picture('page-marks'));
  const { x, y } = await middleOfWords(tab, story.quotes?.[1]?.text ?? '');
  await tab.point(x, y);
  await cardSays(tab, story.quotes?.[1]?.speaker ?? '');
  await tab.screenshot(picture('page-marks-card'));
  await tab.pressKey('n');
  await tab.screenshot(picture('page-marks-next'));
  await tab.pressKey('Escape');
  await marksAreGone(tab);
  expect(await drawnMarks(tab)).toEqual([]);
  await expect.poll(() => pageState(tab)).toBe(before);
});
