import { textStats } from '../../blocks/text-stats.ts';
import { parsePage } from '../../blocks/walk.ts';
import type { Metadata } from '../../metadata/types.ts';
import { Draft } from '../../removal/draft/draft.ts';
import { sortOut } from '../../removal/pipeline.ts';
import { bodyDocument } from './body-document.ts';
import { findBody } from './find-body.ts';
import { readScripts } from './read-scripts.ts';
import { type Line, withoutTags } from './text-lines.ts';

/** Ratio in words of the data's text to the page's own from which the data's is taken. */
const MIN_GAIN = 3;
const MIN_WORDS = 80;
/** Number of words shown by the page from which its scripts' data are not asked for. */
const ENOUGH_SHOWN_WORDS = 250;

/**
 * Returns the story as the page's data hold it (its metadata, else the state that a framework leaves in
 * scripts), where the page itself shows next to nothing of it. Null: the page shows it, or there is no more
 * to be had.
 * @param draft the story as the page shows it
 */
export function fullerBody(document: Document, url: string, metadata: Metadata, draft: Draft): Draft | null {
  const kept = draft.kept();
  const shown = kept.reduce((sum, { stats }) => sum + stats.words, 0);
  const least = Math.max(MIN_WORDS, MIN_GAIN * shown);
  const isFuller = (lines: Line[] | null): lines is Line[] =>
    !!lines && wordsOf(lines.map(({ text }) => withoutTags(text))) >= least;

  const body = metadata.articleBody ?? '';
  const mayBeFuller = body.length > 2 * kept.reduce((sum, { text }) => sum + text.length, 0);
  const stated = mayBeFuller ? [{ text: body, isHeading: false }] : null;
  let lines: Line[] | null = isFuller(stated) ? stated : null;
  if (!lines && shown < ENOUGH_SHOWN_WORDS) {
    lines = findBody(readScripts(document), metadata.headline ?? metadata.description ?? '');
  }
  if (!isFuller(lines) || !continues(lines, draft)) return null;
  const whole = new Draft(parsePage(bodyDocument(metadata.headline ?? '', lines), url), metadata);
  sortOut(whole);
  return wordsOf(whole.kept().map(({ text }) => text)) >= least ? whole : null;
}

/**
 * True if the lines hold at least half of the prose that the page shows: other articles' texts stand in its
 * data, too.
 */
function continues(lines: readonly Line[], draft: Draft): boolean {
  const whole = lettersOf(lines.map(({ text }) => withoutTags(text)).join(''));
  let prose = 0;
  let held = 0;
  for (const { index, text, stats } of draft.kept()) {
    if (!draft.outline.isProse(index)) continue;
    prose += stats.words;
    if (whole.includes(lettersOf(text))) held += stats.words;
  }
  return held >= prose / 2;
}

function lettersOf(text: string): string {
  return text.replace(/&\w{2,8};|[^\p{L}\p{N}]/gu, '');
}

function wordsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + textStats(text).words, 0);
}
