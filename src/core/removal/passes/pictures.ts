import type { Box, PageBlock } from '../../blocks/page.ts';
import { Trait } from '../../blocks/traits.ts';
import type { Draft, Verdict } from '../draft/draft.ts';
import { endsWithCredit, isCreditLine } from '../reasons/credits.ts';
import { namedBox } from '../reasons/evidence.ts';

const MAX_LEVELS = 4;
const OUTSIDE_PICTURE: Verdict = { reason: 'outside', decidedBy: 'a picture outside of the story' };
const NO_PLAYER: Verdict = { reason: 'outside', decidedBy: 'a frame that plays nothing' };

/** Words in the address of an <iframe> that plays something. */
const PLAYER = /(?:^|[/._-])(?:embed|player|video|videos|watch|audio|podcast|episode|track)(?:[/._?-]|$)/i;
/** Most words of a caption: a line of text alone with a picture in a box of their own. */
const MAX_CAPTION_WORDS = 60;
/** Most words of such a line where it passes for one of the story. */
const MAX_LABEL_WORDS = 25;
/** Most blocks of one slide of a gallery. */
const MAX_SLIDE_BLOCKS = 5;
/** The number of a slide: "3 of 40", "3/40". */
const NUMBER = /^\(?\d{1,3}\s{0,2}(?:\/|of|von|de|di|van|av|af|z|из|sur|\|)\s{0,2}\d{1,3}\)?$/i;

/**
 * Removes pictures, recordings and captions whose surroundings were left out, that stand far from the story,
 * or that are advertisements or play nothing. First makes lines beside pictures their captions.
 */
export function judgePictures(draft: Draft): void {
  let first = -1;
  let last = -1;
  for (const { index } of draft.kept()) {
    if (Number.isNaN(draft.odds[index])) continue;
    if (first < 0) first = index;
    last = index;
  }
  const { headlineIndex } = draft.outline;
  const from = headlineIndex >= 0 && headlineIndex < first ? Math.max(headlineIndex - 6, 0) : first - 8;
  for (const block of draft.page.blocks) {
    if (block.kind !== 'picture' || adoptSlide(block, draft)) continue;
    adoptCaption(block, draft);
    adoptCredited(block, draft);
  }
  for (const block of draft.page.blocks) {
    if (block.kind !== 'picture' && block.kind !== 'media' && block.kind !== 'caption') continue;
    const isNear = first >= 0 && block.index >= from && block.index <= last + 4;
    const verdict = ownVerdict(block, draft) ?? (isNear ? companyVerdict(block, draft) : OUTSIDE_PICTURE);
    if (verdict) draft.remove(block, verdict.reason, verdict.decidedBy);
  }
}

/** Makes the line below a picture its caption, if it ends with a credit or is nothing but one. */
function adoptCredited({ index }: PageBlock, draft: Draft): void {
  const line = draft.page.blocks[index + 1];
  if (line?.kind !== 'text' || line.stats.words > MAX_CAPTION_WORDS || line.linkDensity > 0.3) return;
  if (isCreditLine(line.text) || endsWithCredit(line.text)) draft.takeForCaption(line);
}

/**
 * Makes a line that stands alone with a picture in a box of their own its caption, if it was left out as
 * `outside`. One that passes for a line of the story has to stand below the picture, be short and be no
 * sentence.
 */
function adoptCaption({ box, index }: PageBlock, draft: Draft): void {
  let around: Box | null = box;
  while (around && around.end - around.first < 2) around = around.parent;
  if (!around || around.end - around.first > 2) return;
  const pair = draft.page.blocks.slice(around.first, around.end);
  const line = pair.find(({ kind }) => kind === 'text');
  if (!line || line.stats.words > MAX_CAPTION_WORDS || line.linkDensity > 0.3) return;
  const verdict = draft.verdicts[line.index];
  const isBelow = line.index > index && line.stats.words <= MAX_LABEL_WORDS && !line.stats.endsSentence;
  if (verdict ? verdict.reason === 'outside' : isBelow) draft.takeForCaption(line);
}

/**
 * Makes the words of one slide of a gallery the caption of its picture, and removes the slide's number.
 * Returns true if the picture stands in a slide.
 */
function adoptSlide({ box, index }: PageBlock, draft: Draft): boolean {
  const { page } = draft;
  let slide: Box | null = box;
  while (slide && slide.end - slide.first < 2) slide = slide.parent;
  const blocks = slide
    ? page.blocks.slice(slide.first, Math.min(slide.end, slide.first + MAX_SLIDE_BLOCKS + 1))
    : [];
  if (!slide || blocks.length > MAX_SLIDE_BLOCKS) return false;
  const lines = blocks.filter(({ text }) => text);
  const number = lines.find(({ text }) => NUMBER.test(text));
  const isNamed = (box.inherited & Trait.gallery) !== 0;
  if ((!number && !isNamed) || lines.some(({ kind }) => kind === 'heading')) return false;
  if (blocks.some((block) => block.kind === 'picture' && block.index !== index)) return false;
  const captions = lines.filter((line) => line !== number);
  if (captions.some(({ stats }) => stats.words > MAX_CAPTION_WORDS)) return false;
  if (number) draft.takeOut(number, 'the number of a picture');
  for (const line of captions)
    if ((line.kind === 'text' || line.kind === 'item') && isOpen(line, draft)) draft.takeForCaption(line);
  return true;
}

const isOpen = (line: PageBlock, draft: Draft): boolean =>
  draft.isKept(line) || draft.verdicts[line.index]?.reason === 'outside';

/**
 * Returns the verdict that a picture or an <iframe> gives of itself: that it is an advertisement, or plays
 * nothing; null: it says neither.
 */
function ownVerdict(block: PageBlock, draft: Draft): Verdict | null {
  const name = namedBox(block, draft, Trait.advertisement);
  if (name) return { reason: 'advertisement', decidedBy: name };
  return block.kind === 'media' && !isPlayer(block.element) ? NO_PLAYER : null;
}

function isPlayer(element: Element | null): boolean {
  if (!element) return false;
  if (!/^(?:iframe|embed|amp-iframe)$/.test(element.localName)) return true;
  const sources = ['src', 'data-src'].map(
    (name) => element.getAttribute(name)?.replace(/[?#].*$/s, '') ?? '',
  );
  return element.hasAttribute('allowfullscreen') || sources.some((source) => PLAYER.test(source));
}

/** Returns the verdict on the text around a picture; null where some of it is kept. */
function companyVerdict(block: PageBlock, draft: Draft): Verdict | null {
  let box: Box | null = block.box.figure?.parent ?? block.box;
  for (let level = 0; box && level < MAX_LEVELS; level++, box = box.parent) {
    let verdict: Verdict | null = null;
    let texts = 0;
    for (let i = Math.max(box.first, block.index - 40); i < box.end && i < block.index + 40; i++) {
      const other = draft.page.blocks[i];
      if (!other || Number.isNaN(draft.odds[i]) || draft.verdicts[i]?.reason === 'duplicate') continue;
      if (draft.isKept(other)) return null;
      verdict ??= draft.verdicts[i] ?? null;
      texts++;
    }
    if (texts) return draft.outline.prose(box) > 0.35 * draft.outline.totalProse ? null : verdict;
  }
  return null;
}
