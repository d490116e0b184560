import type { PageBlock } from '../blocks/page.ts';
import { wordingOf } from '../blocks/wording.ts';
import type { NoticeKind } from '../phrases/furniture.ts';
import { isPhrase, phraseIn, startOf } from '../phrases/phrase-match.ts';
import { AMENDED, NOTICES } from '../phrases/phrase-table.ts';

/** Least and most words of a notice. */
const MIN_WORDS = 5;
const MAX_WORDS = 150;
/**
 * Beginning of a notice that a single word ("Update") opens: a colon or a dash has to follow the word,
 * perhaps after a date, or brackets stand around it.
 */
const MARKED =
  /^(?:[^\s:：.,(]+[\s,(]{0,2}(?:[^:：—–]{0,20}\d[^:：—–]{0,20})?[:：—–]|[【［[(（][^】］\])）]{1,24}[】］\])）])/;

const hasLength = ({ stats: { words } }: PageBlock): boolean => words >= MIN_WORDS && words <= MAX_WORDS;

/**
 * Returns which kind of notice a paragraph is, the newsroom's word on its own story: 'correction', 'update' or
 * 'note'; null: it is none. Updates and notes that speak of an earlier version of the story are corrections.
 */
export function noticeKind(block: PageBlock): NoticeKind | null {
  if (!hasLength(block)) return null;
  const { folded } = wordingOf(block);
  const start = startOf(folded, NOTICES);
  if (!start) return startOf(folded, AMENDED) ? 'correction' : null;
  if (phraseIn(folded, AMENDED)) return 'correction';
  const isOneWord = !folded.slice(0, start.length).includes(' ');
  return isOneWord && !MARKED.test(block.text) ? null : start.value;
}

/** True if a heading announces a correction and says nothing else, so that the paragraph below it is one. */
export function headsCorrection(heading: PageBlock): boolean {
  const { folded } = wordingOf(heading);
  return isPhrase(folded, NOTICES) && startOf(folded, NOTICES)?.value === 'correction';
}

/** True if a paragraph below such a heading can be what it announces. */
export const isUnderHeading = (block: PageBlock): boolean => block.kind === 'text' && hasLength(block);
