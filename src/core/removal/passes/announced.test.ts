// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, storyDraft } from '../draft/draft.fixture.ts';
import type { Draft } from '../draft/draft.ts';
import { rescueAnnounced } from './announced.ts';

/** Returns a draft in which sorting has taken away the line that holds a text, as unlike the story. */
function without(markup: string, text: string): Draft {
  const draft = storyDraft(markup);
  draft.remove(blockOf(draft, text), 'outside', 'under test');
  rescueAnnounced(draft);
  return draft;
}
const isKept = (draft: Draft, text: string): boolean => draft.isKept(blockOf(draft, text));

it.each([
  [
    'a list',
    '<p>The museum takes above all:</p><ul><li>millstones</li><li>a broken wheel</li></ul>',
    'a broken wheel',
  ],
  [
    'a quotation in a box of its own, with who said it',
    '<p>Ada Holm, who owns the mill, told the council:</p><div><div><p>I never counted the sacks.</p><p>Ada Holm, miller</p></div></div>',
    'Ada Holm, miller',
  ],
  [
    'a line in a script of wide marks',
    '<p>水車小屋の主は次のように語った：</p><div>数えたことはない。</div>',
    '数えたことはない',
  ],
])('brings back %s that a line of the story announces', (_, markup, text) => {
  expect(isKept(without(markup, text), text)).toBe(true);
});

it.each([
  ['after a line without a colon', '<p>The museum takes the stones.</p><div>Nine geese</div>'],
  ['after a colon at a distance', '<p>The museum takes:</p><p>millstones</p><div>Nine geese</div>'],
  ['after words that point elsewhere', '<p>Read more about this:</p><div>Nine geese</div>'],
  ['of links', '<p>The museum takes the following:</p><ul><li><a href="/1">Nine geese</a></li></ul>'],
  ['in a box named as something else', '<p>The museum takes:</p><div class="related">Nine geese</div>'],
  [
    'beside something that was left out for a reason of its own',
    '<p>The museum takes:</p><div><p>Nine geese</p><p>Advertisement</p></div>',
  ],
])('leaves out a line %s', (_, markup) => {
  const draft = storyDraft(markup);
  draft.remove(blockOf(draft, 'Nine geese'), 'outside', 'under test');
  if (markup.includes('Advertisement'))
    draft.remove(blockOf(draft, 'Advertisement'), 'advertisement', 'under test');
  rescueAnnounced(draft);
  expect(isKept(draft, 'Nine geese')).toBe(false);
});
