import type { Box, PageBlock } from '../../blocks/page.ts';
import { ZONES } from '../../blocks/tags.ts';
import { Trait } from '../../blocks/traits.ts';
import { linkUrl } from '../../blocks/urls.ts';
import { wordingOf } from '../../blocks/wording.ts';
import type { Draft } from '../draft/draft.ts';
import { isHeadlineLink } from '../reasons/related.ts';

/** Least number of headlines that make a list. */
const MIN_HEADLINES = 5;
/** Least words of a headline that is a heading: its element tells what it is. */
const MIN_HEADING_WORDS = 3;
/** Least words of a summary, and of one that ends as a sentence does; most words. */
const SUMMARY_WORDS = { least: 6, leastOfSentence: 4, most: 80 };
/** Most words of the title of a section. */
const MAX_TITLE_WORDS = 6;
/** Most blocks of a box that holds one headline and its summary. */
const MAX_BLOCKS = 12;
const MENUS = (ZONES.get('nav') ?? 0) | (ZONES.get('footer') ?? 0);
/** Traits of boxes whose links are no headlines of the list. */
const FURNITURE =
  Trait.navigation |
  Trait.footer |
  Trait.consent |
  Trait.advertisement |
  Trait.newsletter |
  Trait.comments |
  Trait.legal |
  Trait.share |
  Trait.screenReader |
  Trait.hidden;

/** A headline of a list with what stands with it. */
interface Entry {
  address: string;
  headline: PageBlock;
  summary: PageBlock | null;
  /** The title of the section that it is the first of, or null. */
  title: PageBlock | null;
  card: Box;
}

/**
 * Makes a list of headlines of a page that is one: a front page, a section, the results of a search. Keeps each headline
 * once, in the order of the page, with the summary below it and the titles of sections, and what prose of the page passed for
 * a story; removes the rest. A page with more of such prose than of headlines and summaries is left as it is.
 * @returns true if the page is such a list
 */
export function keepHeadlines(draft: Draft): boolean {
  const entries = listEntries(draft);
  const shown = new Set(
    entries.flatMap(({ headline, summary }) => (summary ? [headline, summary] : [headline])),
  );
  const prose = draft.kept().filter((block) => !shown.has(block) && draft.outline.isProse(block.index));
  if (entries.length < MIN_HEADLINES || wordsOf(prose) > wordsOf(shown)) return false;
  const stays = new Set([...shown, ...prose, ...entries.flatMap(({ title }) => title ?? [])]);
  for (const block of draft.kept())
    if (!stays.has(block)) draft.remove(block, 'outside', 'neither headline nor summary');
  for (const block of stays) draft.restore(block);
  for (const { headline } of entries) headline.kind = 'heading';
  return true;
}

function wordsOf(blocks: Iterable<PageBlock>): number {
  let words = 0;
  for (const { stats } of blocks) words += stats.words;
  return words;
}

/** Lists the headlines of the page, each address once, where it stands first. */
function listEntries(draft: Draft): Entry[] {
  const entries = new Map<string, Entry>();
  let entry = null as Entry | null;
  let title = null as PageBlock | null;
  for (const block of draft.page.blocks) {
    if (isFurniture(block)) continue;
    const address = isHeadline(block) ? addressOf(block, draft) : null;
    if (address === null) {
      if (isTitle(block, draft)) title = block;
      else if (entry && isInCard(block, entry)) addSummary(entry, block);
    } else if (entry?.address === address) addLine(entry, block);
    else if (entries.has(address)) entry = null;
    else {
      entry = { address, headline: block, summary: null, title, card: cardAround(block, address, draft) };
      entries.set(address, entry);
      title = null;
    }
  }
  return [...entries.values()];
}

const isFurniture = ({ box, kind }: PageBlock): boolean =>
  kind === 'control' ||
  kind === 'caption' ||
  kind === 'picture' ||
  kind === 'media' ||
  (box.zone & MENUS) !== 0 ||
  (box.inherited & FURNITURE) !== 0;

const isHeadline = (block: PageBlock): boolean =>
  isHeadlineLink(block) ||
  (block.kind === 'heading' && block.linkDensity >= 0.75 && block.stats.words >= MIN_HEADING_WORDS);

/** Returns the address that a line leads to, without its fragment; null where that is this page, or no page. */
function addressOf({ runs }: PageBlock, { page }: Draft): string | null {
  const url = linkUrl(runs.find(({ href }) => href)?.href ?? null, page.base);
  const address = url?.startsWith('http') ? url.replace(/#.*/, '') : null;
  return address === page.base.replace(/#.*/, '') ? null : address;
}

/** True if the block may be the title of a section: a short heading that is not the page's own headline. */
function isTitle(block: PageBlock, draft: Draft): boolean {
  const { kind, stats } = block;
  return kind === 'heading' && stats.words <= MAX_TITLE_WORDS && wordingOf(block).folded !== draft.headline;
}

/** Adds another line of the same link to an entry: its headline, where that is a heading, else its summary. */
function addLine(entry: Entry, block: PageBlock): void {
  if (block.kind !== 'heading') addSummary(entry, block);
  else if (entry.headline.kind !== 'heading') entry.headline = block;
}

function addSummary(entry: Entry, block: PageBlock): void {
  const { words, endsSentence } = block.stats;
  const isSummary =
    block.kind !== 'heading' &&
    words >= (endsSentence ? SUMMARY_WORDS.leastOfSentence : SUMMARY_WORDS.least) &&
    words <= SUMMARY_WORDS.most &&
    !wordingOf(block).match &&
    block.text !== entry.headline.text;
  if (isSummary) entry.summary ??= block;
}

const isInCard = ({ index, linkDensity }: PageBlock, { card }: Entry): boolean =>
  index >= card.first && index < card.end && linkDensity < 0.5;

/** Returns the largest box around a headline that is small and holds no headline of another page. */
function cardAround(headline: PageBlock, address: string, draft: Draft): Box {
  const { page } = draft;
  const isCard = ({ first, end }: Box): boolean =>
    end - first <= MAX_BLOCKS &&
    page.blocks
      .slice(first, end)
      .every((block) => !isHeadline(block) || [null, address].includes(addressOf(block, draft)));
  let card = headline.box;
  while (card.parent && isCard(card.parent)) card = card.parent;
  return card;
}
