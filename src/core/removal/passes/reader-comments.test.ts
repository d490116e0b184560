// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, storyDraft } from '../draft/draft.fixture.ts';
import type { Draft } from '../draft/draft.ts';
import { removeReaderComments } from './reader-comments.ts';

const FIRST =
  'My grandfather carried sacks there for thirty years, and he never once saw the wheel stand still.';
const SECOND =
  'The anglers should pay for the weir themselves if they want it gone, and so should the gardeners.';
const card = (name: string, text: string, offers: string): string =>
  `<div class="x"><b>${name}</b><p>${text}</p>${offers}</div>`;
const OFFERS = '<div><a href="#">Reply (2)</a></div><div><a href="#">Report</a></div>';

function judged(after: string): Draft {
  const draft = storyDraft('', after);
  for (const text of [FIRST, SECOND]) {
    const block = draft.page.blocks.find((some) => some.text === text);
    if (block) draft.odds[block.index] = 4;
  }
  removeReaderComments(draft);
  return draft;
}

it('removes texts with an offer to answer, with the names above them', () => {
  const draft = judged(card('Nell', FIRST, OFFERS) + card('Tom', SECOND, OFFERS));
  for (const text of ['Nell', FIRST, 'Tom', SECOND, 'Report'])
    expect(draft.verdicts[blockOf(draft, text).index], text).toEqual({
      reason: 'comments',
      decidedBy: 'one of 2 texts with an offer to answer',
    });
  expect(draft.isKept(blockOf(draft, 'The council will decide'))).toBe(true);
});

it('removes answers within what they answer', () => {
  const draft = judged(
    `<ul><li><div class="x"><p>${FIRST}</p><a href="#">Antworten</a></div><ul><li><div class="x"><p>${SECOND}</p><a href="#">Antworten</a></div></li></ul></li></ul>`,
  );
  for (const text of [FIRST, SECOND]) expect(draft.isKept(blockOf(draft, text)), text).toBe(false);
});

it.each([
  ['a single box', card('Nell', FIRST, OFFERS)],
  ['boxes without an offer', card('Nell', FIRST, '') + card('Tom', SECOND, '')],
  ['offers in a sentence', card('Nell', FIRST, '<p>Reply to the mill by Friday, it says.</p>').repeat(2)],
])('keeps %s', (_, markup) => {
  const draft = judged(markup);
  expect(draft.isKept(blockOf(draft, FIRST))).toBe(true);
});

it('keeps what a page is about', () => {
  const draft = storyDraft('', card('Nell', FIRST, OFFERS) + card('Tom', SECOND, OFFERS));
  for (const block of draft.page.blocks)
    if (![FIRST, SECOND].includes(block.text)) draft.remove(block, 'outside', 'under test');
  removeReaderComments(draft);
  expect(draft.verdicts[blockOf(draft, FIRST).index]).toBeNull();
});
