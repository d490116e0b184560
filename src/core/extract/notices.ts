import type { PageBlock } from '../blocks/page.ts';
import { wordingOf } from '../blocks/wording.ts';
import type { NoticeKind } from '../phrases/furniture.ts';
import { startOf } from '../phrases/phrase-match.ts';
import { NOTICES } from '../phrases/phrase-table.ts';

const MAX_WORDS = 150;
/** A single word ("Update") opens a notice only when a mark parts it from what follows, a date aside. */
const MARKED = /^[^\s:：.,(]+[\s,(]{0,2}(?:[^:：—–]{0,20}\d[^:：—–]{0,20})?[:：—–]/;

/** Whether a paragraph is the newsroom's word on its own story: a correction or an update; null: it is not. */
export function noticeKind(block: PageBlock): NoticeKind | null {
  const { words } = block.stats;
  if (words < 5 || words > MAX_WORDS) return null;
  const { folded } = wordingOf(block);
  const start = startOf(folded, NOTICES);
  const isOneWord = start && !folded.slice(0, start.length).includes(' ');
  return !start || (isOneWord && !MARKED.test(block.text)) ? null : start.value;
}
