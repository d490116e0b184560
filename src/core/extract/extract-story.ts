import type { Page } from '../blocks/page.ts';
import type { PartOfPage } from '../blocks/part-of-page.ts';
import { unclobbered } from '../blocks/unclobbered.ts';
import { pageSteps, type Stretch } from '../blocks/walk.ts';
import { knowPage } from '../classifier/know-page.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { isTranslated, type Written } from '../metadata/translation.ts';
import { withLeaves } from '../pictures/picture-leave.ts';
import { Draft } from '../removal/draft/draft.ts';
import { keepHeadlines } from '../removal/passes/headline-list.ts';
import { postTimes } from '../removal/passes/timestamps.ts';
import { removalSteps } from '../removal/pipeline.ts';
import type { FoundRule } from '../rules/types.ts';
import { finish, type Steps } from '../steps.ts';
import type { NoticeBlock, Story } from '../types.ts';
import { Assembler } from './assemble.ts';
import { isCutOff } from './cut-off.ts';
import { takeLeadImage } from './lead-image.ts';
import { writeLedger } from './ledger.ts';
import { ownArticle } from './own-article.ts';
import { fullerBody } from './page-data/fuller-body.ts';
import { foldWhitespace } from './plain.ts';
import { obeyRules, ruleOutcomes } from './rules/obey-rules.ts';
import { type RuleStates, statedMetadata } from './rules/stated-metadata.ts';
import { takeStandfirst } from './standfirst.ts';

/** A part of the page that is to be read by itself, and what is kept of it. */
export interface ChosenPart extends PartOfPage {
  /** Keeps of a story what is in the part, once the reasons and the rules have decided. */
  keep(draft: Draft): void;
}

export interface ExtractOptions extends Stretch {
  /** The part of the page that the reader has selected, to read only that. */
  selected?: ChosenPart;
  /**
   * Elements and values that the rules of this site found in the same document (`findRules`), in the order in
   * which the rules are asked.
   */
  rules?: readonly FoundRule[];
  /** True if a page that is a list of headlines is to be shown as one: readers have asked for a page that is no article. */
  lists?: boolean;
  /** What the page said of itself before a browser translated it, where somebody looked. */
  written?: Written | null;
}

/**
 * Takes the clean story out of a page, in one go. Does not change the document and uses no network. Reads
 * layout only to choose between several articles, and styles only to learn whether text for want of scripts
 * is shown. Never throws: of a document that cannot be read it gives an empty story.
 * @param url address of the page
 */
export function extractStory(document: Document, url: string, options: ExtractOptions = {}): Story {
  return finish(storySteps(document, url, options));
}

/**
 * Takes the clean story out of a page step by step; see `extractStory`. Where a part of the page is selected
 * (`options.selected`), the story is that part, with the page's own headline, byline and dates. Where the page is read from a later
 * block on (`options.from`), the story is the part that follows there: without standfirst and lead picture,
 * its blocks and removals numbered so that they can be joined to those that were read before.
 */
export function* storySteps(document: Document, url: string, options: ExtractOptions = {}): Steps<Story> {
  try {
    return withLeaves(yield* readStory(unclobbered(document), url, options), document);
  } catch {
    return { ...NO_METADATA, url, leadImage: null, blocks: [], removals: [], isCutOff: false };
  }
}

const NO_METADATA = {
  headline: null,
  alternativeHeadline: null,
  kicker: null,
  standfirst: null,
  authors: [] as string[],
  datePublished: null,
  dateModified: null,
  publisher: null,
  lang: null,
  dir: 'ltr',
} as const;

function* readStory(
  document: Document,
  url: string,
  { rules = [], lists = false, written = null, ...stretch }: ExtractOptions,
): Steps<Story> {
  const { from = 0, selected } = stretch;
  // A selection is a part of the story: it has neither its beginning nor its end.
  const isBeginning = from === 0 && !selected;
  const states: RuleStates = new Map();
  const own = ownArticle(document, url) ?? document;
  yield;
  const metadata = statedMetadata(readMetadata(own, url), rules, states);
  yield;
  const page = yield* pageSteps(document, url, stretch);
  const draft = new Draft(page, metadata, yield* knowPage(page, metadata));
  yield* removalSteps(draft);
  const isList = lists && !selected && keepHeadlines(draft);
  obeyReader(draft, rules, selected, states);
  const times = postTimes(draft);
  yield;
  const isWhole = isBeginning && !isList;
  const standfirst = isWhole ? takeStandfirst(draft) : null;
  if (standfirst) draft.lift(standfirst.block);
  const cutOff = isWhole && isCutOff(draft);
  // What the data of a translated page hold was not translated with it.
  const translated = isTranslated(document, written);
  const fuller = cutOff || !isWhole || translated ? null : fullerBody(document, url, metadata, draft);
  if (fuller) replaceBody(draft, fuller);
  yield;
  const assembler = new Assembler(page.base, times, (fuller ?? draft).continued, from);
  const blocks = assembler.build((fuller ?? draft).kept());
  yield;
  const leadImage = isBeginning ? takeLeadImage(blocks, draft) : null;
  if (isBeginning && rules.some(saysSponsored)) blocks.unshift(ownNotice('sponsored'));
  if (cutOff) blocks.push(ownNotice('cut-off'));
  if (page.unread) blocks.push(ownNotice('unread'));
  dropUnplaced(draft, assembler);
  draft.removeApart();
  return {
    url,
    headline: metadata.headline,
    alternativeHeadline: metadata.alternativeHeadline,
    kicker: metadata.kicker,
    standfirst: standfirst?.text ?? null,
    // those of a list are those of one of its stories
    authors: isList ? [] : metadata.authors,
    datePublished: isList ? null : metadata.datePublished,
    dateModified: isList ? null : metadata.dateModified,
    publisher: metadata.publisher,
    lang: metadata.lang,
    dir: metadata.dir,
    leadImage,
    blocks,
    removals: yield* writeLedger(draft, assembler, blocks, from),
    isCutOff: cutOff,
    ...ofReading(page, translated, rules, states),
  };
}

/** What a story says of how it was read. */
function ofReading(
  { selected, unread }: Page,
  translated: boolean,
  rules: readonly FoundRule[],
  states: RuleStates,
): Pick<Story, 'isSelection' | 'translation' | 'unread' | 'rules'> {
  return {
    ...(selected && { isSelection: true as const }),
    ...(translated && { translation: { original: null } }),
    ...(unread && { unread }),
    ...(rules.length > 0 && { rules: ruleOutcomes(rules, states) }),
  };
}

/** Lets the reader change what was decided: by the rules of the site, then by what is selected. */
function obeyReader(
  draft: Draft,
  rules: readonly FoundRule[],
  selected: ChosenPart | undefined,
  states: RuleStates,
): void {
  if (rules.length > 0) obeyRules(draft, rules, states);
  selected?.keep(draft);
}

const ownNotice = (kind: 'sponsored' | 'cut-off' | 'unread'): NoticeBlock => ({
  id: kind,
  type: 'notice',
  kind,
  text: [],
});

function saysSponsored({ rule, state }: FoundRule): boolean {
  return rule.action === 'sponsored' && state === 'found';
}

/** Lifts the blocks that the fuller body holds, too, and removes the rest. */
function replaceBody(draft: Draft, fuller: Draft): void {
  let whole = '';
  for (const { text } of fuller.kept()) whole += `${foldWhitespace(text)}\n`;
  const ruledOut = new Set(
    draft.page.blocks.filter(({ index }) => draft.verdicts[index]?.rule).map(({ text }) => text),
  );
  for (const block of fuller.kept()) if (ruledOut.has(block.text)) fuller.lift(block);
  for (const block of draft.kept()) {
    if (whole.includes(foldWhitespace(block.text))) draft.lift(block);
    else draft.remove(block, 'outside', 'the data of the page hold the whole story');
  }
}

/**
 * Removes blocks that are kept but have nothing to show: a caption given twice or without its picture, a
 * recording without an address.
 */
function dropUnplaced(draft: Draft, { placed }: Assembler): void {
  const captions = new Set<string>();
  for (const { kind, text } of placed.keys()) if (kind === 'caption') captions.add(foldWhitespace(text));
  for (const block of draft.kept()) {
    if (placed.has(block)) continue;
    const isRepeated = captions.has(foldWhitespace(block.text));
    if (isRepeated) draft.remove(block, 'duplicate', 'repeats the caption');
    else if (block.kind === 'media') draft.remove(block, 'media-player', 'a recording without an address');
    else draft.remove(block, 'outside', 'belongs to a picture that is not shown');
  }
}
