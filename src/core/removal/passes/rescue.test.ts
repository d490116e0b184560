// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, storyDraft } from '../draft/draft.fixture.ts';
import type { Draft } from '../draft/draft.ts';
import { rescueFootnotes } from './footnotes.ts';
import { rescue } from './rescue.ts';

/** Returns a draft in which sorting has taken a block away. */
function without(markup: string, text: string): Draft {
  const draft = storyDraft(markup);
  const { box } = blockOf(draft, text);
  draft.removeBox(box.table ?? box.quote ?? box, 'outside', 'under test');
  return draft;
}
const TABLE = `<table>${[1, 2, 3].map((n) => `<tr><td>Sack ${n}</td><td>${n}0 kg</td><td>181${n}</td></tr>`).join('')}</table>`;

it.each([
  ['a quotation', '<blockquote><p>I never counted them</p></blockquote>', 'I never'],
  ['a table of figures', TABLE, 'Sack 2'],
  [
    'a post in boxes of its own',
    '<div><div><div><blockquote><p>I never counted them</p></blockquote></div></div></div>',
    'I never',
  ],
  [
    'a table with a heading, beside others',
    `<div><div><h3>Sacks</h3><div>${TABLE}</div></div><div><h3>Bread</h3><p>Two loaves</p></div></div>`,
    'Sack 2',
  ],
  ['a note of correction', '<p class="correction">We gave a wrong year for the wheel.</p>', 'We gave'],
])('brings back %s that stands amid the story', (_, markup, text) => {
  const draft = without(markup, text);
  rescue(draft);
  expect(draft.isKept(blockOf(draft, text))).toBe(true);
});

it.each([
  ['a line', '<p>Nine geese</p>', 'Nine geese'],
  [
    'a quotation in a box of comments',
    '<div class="comments"><blockquote><p>I never counted</p></blockquote></div>',
    'I never',
  ],
  [
    'a table of links',
    '<table><tr><td><a href="/1">One long link</a></td><td><a href="/2">Another link</a></td></tr></table>',
    'One long',
  ],
])('leaves out %s', (_, markup, text) => {
  const draft = without(markup, text);
  rescue(draft);
  expect(draft.isKept(blockOf(draft, text))).toBe(false);
});

const PARAGRAPH =
  'Ada Holm, whose family has owned the mill since it was built, will keep the key to the sluice for as long as she lives.';

it.each([
  ['bare in the box of the paragraphs', PARAGRAPH, -1.2, true],
  ['of another make, if its odds are nearly even', `<div>${PARAGRAPH}</div>`, -0.3, true],
  ['of another make and unlikely', `<div>${PARAGRAPH}</div>`, -1.2, false],
  ['in a box farther in', `<div><div><div>${PARAGRAPH}</div></div></div>`, -0.3, false],
])('treats prose after prose as its place tells: %s', (_, markup, odds, isKept) => {
  const draft = storyDraft(markup);
  const block = blockOf(draft, 'Ada Holm');
  draft.odds[block.index] = odds;
  draft.remove(block, 'outside', 'under test');
  rescue(draft);
  expect(draft.isKept(block)).toBe(isKept);
});

it.each([
  ['a heading and a paragraph', '<h2>What is next</h2>', true],
  ['a picture and a paragraph', '<figure><img src="mill.jpg" alt=""></figure>', false],
])('treats a short sentence between %s as its neighbours tell', (_, before, isKept) => {
  const draft = storyDraft(`${before}<p>The sale is not over yet.</p><p>${PARAGRAPH}</p>`);
  const line = blockOf(draft, 'The sale');
  draft.remove(line, 'outside', 'under test');
  for (const { index, kind } of draft.page.blocks) if (kind === 'heading') draft.verdicts[index] = null;
  rescue(draft);
  expect(draft.isKept(line)).toBe(isKept);
});

it('brings back the notes that the story refers to, and no others', () => {
  const draft = storyDraft(
    '<p>The wheel turned for two hundred and ten years<a href="#n1">[1]</a> and <a href="#n2">the museum</a> knows it.</p>',
    '<ol><li id="n1">The parish book says 1815.</li><li id="n2">Open on Sundays.</li></ol>',
  );
  for (const text of ['The parish', 'Open on']) draft.remove(blockOf(draft, text), 'outside', 'under test');
  rescueFootnotes(draft);
  expect(draft.isKept(blockOf(draft, 'The parish'))).toBe(true);
  expect(draft.isKept(blockOf(draft, 'Open on'))).toBe(false);
});

it('shows a table whole or not at all, but not what only lays out the page', () => {
  const row = (of: string) => `<tr><td>Stone ${of}</td><td>Oak wheel ${of}</td></tr>`;
  const draft = without(`<table>${row('one')}${row('two')}</table>`, 'Stone one');
  draft.restore(blockOf(draft, 'Oak wheel two'));
  rescue(draft);
  expect(draft.isKept(blockOf(draft, 'Stone one'))).toBe(true);

  const layout = without(
    '<table><tr><td>Nine geese</td></tr><tr><td>They came over the weir.</td></tr></table>',
    'Nine geese',
  );
  layout.restore(blockOf(layout, 'They came'));
  rescue(layout);
  expect(layout.isKept(blockOf(layout, 'Nine geese'))).toBe(false);
});
