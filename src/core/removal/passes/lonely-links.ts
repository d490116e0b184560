import type { PageBlock } from '../../blocks/page.ts';
import type { Draft } from '../draft/draft.ts';
import { isHeadlineLink, leadsToOtherPage, POINTS } from '../reasons/related.ts';

/** Least and most words of a line that points to another story. */
const LEAST_WORDS = 5;
const MOST_WORDS = 30;
/** Most lines of a page that are links without a label; more are the headings of a list. */
const MAX_BARE = 4;

/**
 * Removes paragraphs that are nothing but one link to another page of the site, with a label before it or without
 * ("Interview: …", "▶ …"): papers of all languages set their other stories so amid the text.
 */
export function removeLonelyLinks(draft: Draft): void {
  const lines = draft.kept().filter((block) => isLonely(block, draft));
  const isList = lines.filter(isBare).length > MAX_BARE;
  for (const line of lines)
    if (!isList || !isBare(line)) draft.remove(line, 'related', 'a link and nothing else');
}

const isBare = ({ text }: PageBlock): boolean => !POINTS.test(text);

function isLonely(block: PageBlock, draft: Draft): boolean {
  const { kind, linkDensity, stats, text } = block;
  return (
    kind === 'text' &&
    linkDensity > 0.5 &&
    stats.words >= LEAST_WORDS &&
    stats.words <= MOST_WORDS &&
    !/[.。:：]$/.test(text) &&
    (isHeadlineLink(block) || !(isBare(block) || stats.endsSentence)) &&
    leadsToOtherPage(block, draft)
  );
}
