import type { PageBlock } from '../blocks/page.ts';
import { wordingOf } from '../blocks/wording.ts';
import type { NoticeKind } from '../phrases/furniture.ts';
import { startOf } from '../phrases/phrase-match.ts';
import { NOTICES } from '../phrases/phrase-table.ts';

/** Least and most words of a notice. */
const MIN_WORDS = 5;
const MAX_WORDS = 150;
/**
 * Beginning of a notice that a single word ("Update") opens: a colon or a dash has to follow the word,
 * perhaps after a date.
 */
const MARKED = /^[^\s:：.,(]+[\s,(]{0,2}(?:[^:：—–]{0,20}\d[^:：—–]{0,20})?[:：—–]/;

/**
 * Returns which kind of notice a paragraph is, the newsroom's word on its own story: 'correction' or
 * 'update'; null: it is none.
 */
export function noticeKind(block: PageBlock): NoticeKind | null {
  const { words } = block.stats;
  if (words < MIN_WORDS || words > MAX_WORDS) return null;
  const { folded } = wordingOf(block);
  const start = startOf(folded, NOTICES);
  const isOneWord = start && !folded.slice(0, start.length).includes(' ');
  return !start || (isOneWord && !MARKED.test(block.text)) ? null : start.value;
}
