// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, draftOf, prose, storyDraft } from '../draft/draft.fixture.ts';
import type { Draft } from '../draft/draft.ts';
import { judgePictures } from './pictures.ts';

const verdicts = (draft: Draft, kind: 'picture' | 'media'): (string | null)[] => {
  judgePictures(draft);
  return draft.page.blocks
    .filter((block) => block.kind === kind)
    .map(({ index }) => draft.verdicts[index]?.decidedBy ?? null);
};
const IMAGE = '<img src="/wheel.jpg" width="800" height="500">';

it('keeps pictures amid the story and at its head', () => {
  expect(
    verdicts(
      draftOf(`<article><h1>Osterby mill stops</h1>${IMAGE}${prose(0, 2)}${IMAGE}${prose(2)}</article>`),
      'picture',
    ),
  ).toEqual([null, null]);
});

it('lets pictures go with the text that they stand with', () => {
  const draft = storyDraft(`<div class="box"><div>${IMAGE}</div><p>Nine geese</p></div>`);
  draft.remove(blockOf(draft, 'Nine geese'), 'related', 'under test');
  expect(verdicts(draft, 'picture')).toEqual(['under test']);
});

it.each([
  [`<div class="ad-slot">${IMAGE}</div>`, 'picture', 'name "ad-slot"'],
  ['<iframe src="/counter"></iframe>', 'media', 'a frame that plays nothing'],
  ['<iframe src="https://films.example/embed/1"></iframe>', 'media', null],
  ['<iframe src="/x" allowfullscreen></iframe>', 'media', null],
  ['<video src="/mill.mp4"></video>', 'media', null],
] as const)('judges %s', (markup, kind, expected) => {
  expect(verdicts(storyDraft(markup), kind)).toEqual([expected]);
});

it('leaves pictures far from the story', () => {
  const far = '<p>Nine geese</p>'.repeat(12);
  const draft = draftOf(`<article><h1>Osterby mill stops</h1>${prose()}</article><div>${far}${IMAGE}</div>`);
  for (const block of draft.page.blocks) if (block.text === 'Nine geese') draft.remove(block, 'outside', 'x');
  expect(verdicts(draft, 'picture')).toEqual(['a picture outside of the story']);
});

it('takes a line alone with a picture for its caption, where it was no part of the story', () => {
  const draft = storyDraft(`<div>${IMAGE}<div>The wheel in winter</div></div>`);
  draft.remove(blockOf(draft, 'The wheel in'), 'outside', 'x');
  judgePictures(draft);
  expect(blockOf(draft, 'The wheel in').kind).toBe('caption');
  expect(draft.isKept(blockOf(draft, 'The wheel in'))).toBe(true);
});
