import type { Surface } from '../support/driver.ts';
import { poll } from '../support/poll.ts';
import { servePage } from '../support/site/made-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/** A story in which three people are reported, in its paragraphs and in a list. */
const page = (dir: 'ltr' | 'rtl') => `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8">
<title>Council weighs closing the harbour bridge</title><main><article>
<h1>Council weighs closing the harbour bridge</h1>
<p>The mayor of Sandby, Ada Lind, spoke to the council on Monday. It had rained all day, and few had come.</p>
<p>Lind said that the piers had been eaten by salt for thirty years and that no repair of them would hold for longer
than a single winter. “We have patched it eleven times,” she said.</p>
<p>The company that built the bridge, Northern Lines, disagreed on Tuesday, in a letter to the town and its papers.</p>
<ul><li>Tom Hale, its director, said that the closure would cost the town forty million a year, and that the company would
publish its survey on Friday.</li></ul>
<p>The vote is on Thursday. The harbour has had a bridge for a hundred years, and a ferry for three hundred.</p>
</article></main></html>`;

/** What lies at the points beside the middle of each line of the indirect statements, where their rule is drawn. */
const beside = (surface: Surface) =>
  surface.evaluate(() => {
    const story = document.querySelector<HTMLElement>('article.story');
    const edge = document.querySelector('.story-body > p')?.getBoundingClientRect();
    if (!story || !edge) throw new Error('no story is shown');
    const isRight = getComputedStyle(story).direction === 'rtl';
    const x = isRight ? edge.right + 11 : edge.left - 11;
    const quoteAt = (y: number) =>
      document.elementFromPoint(x, y)?.closest<HTMLElement>('.quote')?.dataset.quote ?? null;
    return [...document.querySelectorAll<HTMLElement>('.quote[data-kind=indirect]')].map((quote) => {
      quote.scrollIntoView({ block: 'center' });
      const lines = [...(quote.querySelector('mark')?.getClientRects() ?? [])].filter(
        ({ width }) => width > 8,
      );
      const found = lines.map(({ top, bottom }) => quoteAt((top + bottom) / 2));
      return { lines: lines.length, isBeside: found.every((id) => id === quote.dataset.quote) };
    });
  });

// Firefox has a thin line under the words instead where lines run from right to left.
for (const [dir, tag] of [
  ['ltr', ''],
  ['rtl', ' @chromium'],
] as const)
  test(`a rule stands beside all lines of an indirect statement: ${dir}${tag}`, async ({ open, picture }) => {
    const tab = await open(servePage(page(dir)));
    const popup = await tab.pressButton();
    await shownStory(popup);
    await poll(async () => (await beside(popup)).length > 1, 'the statements');
    await popup.screenshot(picture(`statements-${dir}`));
    const statements = await beside(popup);
    expect(statements.map(({ isBeside }) => isBeside)).toEqual(statements.map(() => true));
    expect(Math.max(...statements.map(({ lines }) => lines))).toBeGreaterThan(1);
  });

test('a role says where it was read, and leads there', async ({ open, picture }) => {
  const tab = await open(servePage(page('ltr')));
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Who said what');
  await poll(
    () =>
      popup.evaluate(() => {
        document.querySelector<HTMLElement>('.source-head[aria-expanded=false]')?.click();
        return document.querySelector('.role-evidence') !== null;
      }),
    'the role',
  );
  await popup.screenshot(picture('role-evidence'));
  const reached = () =>
    popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.line ?? null);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.role-evidence')?.click());
  await poll(async () => (await reached()) === 'b0', 'the place of the role');
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain(
    'mayor of Sandby, Ada Lind',
  );
});
