import { unclobbered } from '../blocks/unclobbered.ts';
import { readPage } from '../blocks/walk.ts';
import { Draft } from '../filters/draft.ts';
import { runFilters } from '../filters/pipeline.ts';
import { postTimes } from '../filters/timestamps.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { withLeaves } from '../pictures/picture-leave.ts';
import type { FoundRule } from '../rules/types.ts';
import type { Story } from '../types.ts';
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

export interface ExtractOptions {
  /** What the rules of this site found in the same document (`findRules`), in the order in which they are asked. */
  rules?: readonly FoundRule[];
}

/**
 * Takes the clean story out of a page. Synchronous; does not change the document, uses no network, and reads layout
 * only to choose between several articles. Never throws: of a document that cannot be read it gives an empty story.
 * @param url address of the page
 */
export function extractStory(document: Document, url: string, { rules = [] }: ExtractOptions = {}): Story {
  try {
    return withLeaves(readStory(unclobbered(document), url, rules), document);
  } catch {
    return { ...NO_METADATA, url, leadImage: null, blocks: [], removals: [], isCutOff: false };
  }
}

const NO_METADATA = {
  headline: null,
  kicker: null,
  standfirst: null,
  authors: [] as string[],
  datePublished: null,
  dateModified: null,
  publisher: null,
  lang: null,
  dir: 'ltr',
} as const;

function readStory(document: Document, url: string, rules: readonly FoundRule[]): Story {
  const states: RuleStates = new Map();
  const metadata = statedMetadata(readMetadata(ownArticle(document, url) ?? document, url), rules, states);
  const page = readPage(document, url);
  const draft = new Draft(page, metadata);
  runFilters(draft);
  if (rules.length > 0) obeyRules(draft, rules, states);
  const times = postTimes(draft);
  const standfirst = takeStandfirst(draft);
  if (standfirst) draft.lift(standfirst.block);
  const cutOff = isCutOff(draft);
  const fuller = cutOff ? null : fullerBody(document, url, metadata, draft);
  if (fuller) replaceBody(draft, fuller);
  const assembler = new Assembler(page.base, times);
  const blocks = assembler.build((fuller ?? draft).kept());
  const leadImage = takeLeadImage(blocks, draft);
  if (rules.some(isSponsorMark))
    blocks.unshift({ id: 'sponsored', type: 'notice', kind: 'sponsored', text: [] });
  if (cutOff) blocks.push({ id: 'cut-off', type: 'notice', kind: 'cut-off', text: [] });
  dropUnplaced(draft, assembler);
  return {
    url,
    headline: metadata.headline,
    kicker: metadata.kicker,
    standfirst: standfirst?.text ?? null,
    authors: metadata.authors,
    datePublished: metadata.datePublished,
    dateModified: metadata.dateModified,
    publisher: metadata.publisher,
    lang: metadata.lang,
    dir: metadata.dir,
    leadImage,
    blocks,
    removals: writeLedger(draft, assembler, blocks),
    isCutOff: cutOff,
    ...(rules.length > 0 && { rules: ruleOutcomes(rules, states) }),
  };
}

function isSponsorMark({ rule, state }: FoundRule): boolean {
  return rule.action === 'sponsored' && state === 'found';
}

/** Lifts what the fuller body says, too, and accounts for the rest. */
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

/** A caption given twice or without its picture, a recording without an address: nothing to show of them. */
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
