import type { PageBlock } from '../../blocks/page.ts';
import type { PleaReason } from '../../phrases/furniture.ts';
import { foldLine, kindsIn, phraseIn } from '../../phrases/phrase-match.ts';
import { ASKING, PLEAS } from '../../phrases/phrase-table.ts';
import type { Draft } from '../draft/draft.ts';
import { worded } from '../reasons/evidence.ts';

/** Most words of a plea at the edge of a story, by reason; a longer line only mentions one. */
const MAX_PLEA_WORDS: Readonly<Record<PleaReason, number>> = {
  newsletter: 70,
  share: 70,
  comments: 25,
  legal: 70,
};
/** Most words of a plea amid the story; 0 where others than a paper may ask such a thing there. */
const MOST_AMID: Readonly<Record<PleaReason, number>> = { newsletter: 25, share: 25, comments: 0, legal: 0 };
/** Most blocks from the first and from the last of the story in which the paper speaks for itself. */
const EDGE_BLOCKS = 3;
/** Log-odds above which a paragraph is the story's own. */
const MIN_SURE_ODDS = 3.5;
/** Most characters of a line that are read. */
const MAX_LINE = 1000;
/** A line with a label ("Source: …"). */
const LABELLED = /^.{2,30}[:：].{2,60}$/;
const FULL_STOPS = '.。।';
/** A quotation mark: words of others are no plea of the paper. */
const QUOTED = /["“”„«»‹›「」『』]/;

/**
 * Removes pleas, in which the paper asks something of its readers or speaks of itself: paragraphs before the
 * first and after the last of a story, and short lines anywhere.
 */
export function removePleas(draft: Draft): void {
  const kept = draft.kept().filter(({ text, kind }) => text && kind !== 'caption');
  const reach = Math.min(EDGE_BLOCKS, Math.floor(kept.length / 3));
  kept.forEach((block, i) => {
    const isLast = i >= kept.length - reach;
    if (isLast) removeClosing(block, draft);
    if (block.kind !== 'heading' && draft.isKept(block))
      removePlea(block, isLast || i < reach ? MAX_PLEA_WORDS : MOST_AMID, draft);
  });
}

/** Removes what a paper adds below a story: whose it is, where it comes from, who its author is. */
function removeClosing(block: PageBlock, draft: Draft): void {
  const rights = worded(block, 'legal');
  const source = LABELLED.test(block.text) && worded(block, 'meta');
  if (rights) draft.remove(block, 'legal', rights);
  else if (source) draft.remove(block, 'meta-line', source);
  else if (tellsOfAuthor(block, draft)) draft.remove(block, 'author-bio', 'tells of the author');
}

/** True if the line begins with the full name of an author and goes on: nobody tells of themselves so in a story. */
function tellsOfAuthor(block: PageBlock, { metadata, continued }: Draft): boolean {
  const { text, kind } = continued.get(block) ?? block;
  const isTold = (name: string): boolean => name.includes(' ') && text.startsWith(`${name} `);
  return kind === 'text' && metadata.authors.some(isTold);
}

function removePlea(block: PageBlock, most: typeof MAX_PLEA_WORDS, draft: Draft): void {
  const { stats, text } = block;
  const isAmid = most === MOST_AMID;
  if (stats.words > most.newsletter) return;
  const isOpen = !((draft.odds[block.index] ?? 0) > MIN_SURE_ODDS);
  const isCalling = isCall(block);
  if (!(isOpen || isCalling) || (isAmid && QUOTED.test(text))) return;
  const line = foldLine(text, MAX_LINE);
  const plea = phraseIn(line, PLEAS);
  if (plea && stats.words <= most[plea.kind]) draft.remove(block, plea.kind, `words "${plea.text}"`);
  if (isAmid && !isCalling) return;
  // In sentences others than a paper speak of channels, too.
  const kinds = kindsIn(line, ASKING);
  if (kinds.has('subscribing') && (isCalling ? kinds.size > 1 : kinds.has('letters')))
    draft.remove(block, 'newsletter', 'asks to subscribe');
}

/** True if the line is short and ends without a full stop: it calls out, and tells nothing. */
function isCall({ stats, text }: PageBlock): boolean {
  if (stats.words > MOST_AMID.newsletter) return false;
  return !FULL_STOPS.includes(text.trimEnd().at(-1) ?? ' ') && !QUOTED.test(text);
}
