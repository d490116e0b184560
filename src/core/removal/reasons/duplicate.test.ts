// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, PROSE, storyDraft } from '../draft/draft.fixture.ts';
import { duplicate } from './duplicate.ts';

it('knows the headline wherever it is repeated', () => {
  const draft = storyDraft('<p>Osterby mill stops</p><p>Osterby mill</p>');
  expect(duplicate.certain?.(blockOf(draft, 'Osterby mill stops'), draft)).toBe('repeats the headline');
  expect(
    duplicate.certain?.(
      draft.page.blocks.filter(({ text }) => text === 'Osterby mill')[0] ?? blockOf(draft, '?'),
      draft,
    ),
  ).toBeNull();
});

it('knows a pull quote by the paragraph that it repeats, and leaves the paragraph', () => {
  const draft = storyDraft(`<div class="pull"><span>${PROSE[3]}</span></div>`);
  const [pull, own] = draft.page.blocks.filter(({ text }) => text === PROSE[3]);
  if (!pull || !own) throw new Error('the paragraph stands twice');
  expect(duplicate.certain?.(pull, draft)).toBe('stands in the story already');
  expect(duplicate.certain?.(own, draft)).toBeNull();
});

it('leaves a refrain', () => {
  const line = 'And the wheel turned on and on in the night.';
  const draft = storyDraft(`<p>${line}</p><p>${line}</p>`);
  expect(duplicate.certain?.(blockOf(draft, line), draft)).toBeNull();
});
