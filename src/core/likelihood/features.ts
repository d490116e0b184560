import type { Box, Page, PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';
import { foldLine, wordingOf } from '../filters/phrase-match.ts';
import type { Metadata } from '../metadata/types.ts';
import { bodyShingles, shingleShare } from './body-text.ts';
import type { Outline } from './outline.ts';
import type { Vocabulary } from './vocabulary.ts';

const TRAITS = Object.entries(Trait);

/** The kinds of line that a phrase can announce, in the order of the feature's values. */
const PHRASE_ORDER = [
  'related',
  'advertisement',
  'newsletter',
  'share',
  'bio',
  'comments',
  'consent',
  'paywall',
  'player',
  'tags',
  'meta',
  'legal',
  'live',
  'navigation',
] as const;

const KINDS = ['text', 'heading', 'item', 'caption', 'cell', 'code', 'control', 'picture', 'media'] as const;
const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'span',
  'section',
  'article',
  'a',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'dd',
  'dt',
  'th',
];

/** Names of the features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = [
  'words',
  'wordLength',
  'linkDensity',
  'endsSentence',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'boldness',
  'kind',
  'level',
  'tag',
  'afterBreak',
  'hidden',
  'inList',
  'inQuote',
  'inTable',
  'inFigure',
  'inArticle',
  'inMain',
  'inSection',
  'inHeader',
  'inFooter',
  'inAside',
  'inNav',
  'inForm',
  'listLength',
  'listLinks',
  ...TRAITS.map(([name]) => `trait.${name}`),
  'phrase',
  'phraseCover',
  'sectionReason',
  'sectionDistance',
  'sectionProse',
  'headingLinks',
  'prevWords',
  'prevLinks',
  'prevEnds',
  'prevKind',
  'nextWords',
  'nextLinks',
  'nextEnds',
  'nextKind',
  'prev2Words',
  'prev2Ends',
  'next2Words',
  'next2Ends',
  'prose3',
  'prose8',
  'links5',
  'box1Prose',
  'box1Links',
  'box1Blocks',
  'box2Prose',
  'box2Links',
  'box2Blocks',
  'box3Prose',
  'box3Links',
  'box1Share',
  'box2Share',
  'box3Share',
  'box4Share',
  'boxPictures',
  'position',
  'proseBefore',
  'proseAfter',
  'afterHeadline',
  'isHeadline',
  'pageProse',
  'relativeLength',
  'inBest',
  'levelsToBest',
  'proseSince',
  'proseAhead',
  'gapBefore',
  'gapAfter',
  'likeness',
  'likenessLinks',
  'likenessCount',
  'repeated',
  'inDescription',
  'inHeadline',
  'vocabulary',
  'body',
  'hasAuthor',
  'depthToProse',
  'bestShare',
  'upperCase',
  'clock',
  'levelsToHeadline',
  'kinBefore',
  'kinAfter',
  'articleShare',
  'articleHasHeadline',
];

export const FEATURE_COUNT = FEATURE_NAMES.length;

function ratio(a: number, b: number): number {
  return b ? a / b : 0;
}

/** Computes what the classifier looks at, block by block; one row of FEATURE_COUNT numbers a block. */
export class FeatureReader {
  private readonly page: Page;
  private readonly outline: Outline;
  private readonly vocabulary: Vocabulary;
  private readonly body: Set<number> | null;
  private readonly headline: string;
  private readonly description: string;
  private readonly authors: string[];

  constructor(page: Page, metadata: Metadata, outline: Outline, vocabulary: Vocabulary) {
    this.page = page;
    this.outline = outline;
    this.vocabulary = vocabulary;
    this.body = bodyShingles(metadata.articleBody);
    this.headline = foldLine(metadata.headline ?? '');
    this.description = foldLine(metadata.description ?? '');
    this.authors = metadata.authors.map(foldLine).filter((name) => name.length > 3);
  }

  /** Writes the row of one block into `row`. */
  read(block: PageBlock, row: Float32Array): void {
    let at = 0;
    const put = (value: number): void => {
      row[at++] = value;
    };
    const { folded } = wordingOf(block);
    this.own(block, put);
    this.place(block, put);
    this.traits(block.box, put);
    this.wording(block, put);
    this.neighbours(block, put);
    this.boxes(block.box, put);
    this.position(block, folded, put);
    this.story(block, put);
    this.repetition(block, folded, put);
    this.kinship(block, put);
  }

  private own(
    { stats, linkDensity, boldness, kind, box, afterBreak }: PageBlock,
    put: (value: number) => void,
  ): void {
    put(stats.words);
    put(ratio(stats.length, stats.words));
    put(linkDensity);
    put(stats.endsSentence ? 1 : 0);
    put(stats.sentences);
    put(ratio(stats.commas, stats.words));
    put(ratio(stats.digits, stats.length));
    put(ratio(stats.capitals, stats.words));
    put(boldness);
    put(KINDS.indexOf(kind));
    put(box.heading ? Number(box.heading.tag.slice(1)) : 0);
    put(TAGS.indexOf(box.tag));
    put(afterBreak ? 1 : 0);
    put(box.hidden ? 1 : 0);
  }

  private place({ box }: PageBlock, put: (value: number) => void): void {
    put(box.list ? 1 : 0);
    put(box.quote ? 1 : 0);
    put(box.table ? 1 : 0);
    put(box.figure ? 1 : 0);
    for (let bit = 1; bit <= 128; bit <<= 1) put(box.zone & bit ? 1 : 0);
    put(box.list ? box.list.end - box.list.first : 0);
    put(box.list ? this.outline.linkShare(box.list) : 0);
  }

  private traits(box: Box, put: (value: number) => void): void {
    const own = box.traits | (box.parent?.traits ?? 0);
    const up = box.parent?.parent;
    const near = own | (up?.traits ?? 0) | (up?.parent?.traits ?? 0) | (up?.parent?.parent?.traits ?? 0);
    const inner = this.outline.innerTraits(box);
    for (const [, bit] of TRAITS)
      put(own & bit ? 4 : near & bit ? 3 : inner & bit ? 2 : box.inherited & bit ? 1 : 0);
  }

  private wording(block: PageBlock, put: (value: number) => void): void {
    const { match } = wordingOf(block);
    put(match ? PHRASE_ORDER.indexOf(match.reason) + 1 : 0);
    put(match?.cover ?? 0);
    const section = this.outline.sectionOf(block);
    put(section ? PHRASE_ORDER.indexOf(section.reason) + 1 : 0);
    put(section ? block.index - section.block.index : 999);
    put(section ? this.outline.proseBetween(section.block.index, block.index) : 999);
    put(section && this.outline.inSameBox(section.block, block) ? 1 : 0);
  }

  private neighbours({ index }: PageBlock, put: (value: number) => void): void {
    const { blocks } = this.page;
    for (const near of [blocks[index - 1], blocks[index + 1]]) {
      put(near?.stats.words ?? -1);
      put(near?.linkDensity ?? -1);
      put(near?.stats.endsSentence ? 1 : 0);
      put(near ? KINDS.indexOf(near.kind) : -1);
    }
    for (const far of [this.textBeside(index, -2), this.textBeside(index, 2)]) {
      put(far?.stats.words ?? -1);
      put(far?.stats.endsSentence ? 1 : 0);
    }
    put(this.outline.proseBetween(index - 4, index + 4));
    put(this.outline.proseBetween(index - 9, index + 9));
    put(this.outline.linkDensityBetween(index - 5, index + 6));
  }

  private textBeside(index: number, offset: number): PageBlock | undefined {
    return this.page.blocks[index + offset];
  }

  private boxes(box: Box, put: (value: number) => void): void {
    const { outline } = this;
    const second = box.parent ?? box;
    const third = second.parent ?? second;
    const fourth = third.parent ?? third;
    for (const at of [box, second]) {
      put(outline.prose(at));
      put(outline.linkShare(at));
      put(at.end - at.first);
    }
    put(outline.prose(third));
    put(outline.linkShare(third));
    for (const at of [box, second, third, fourth]) put(ratio(outline.prose(at), outline.totalProse));
    put(outline.pictures(second));
  }

  private position({ index, stats }: PageBlock, folded: string, put: (value: number) => void): void {
    const { outline, page } = this;
    const before = outline.proseBetween(-1, index);
    put(ratio(index, page.blocks.length));
    put(ratio(before, outline.totalProse));
    put(outline.totalProse - before);
    put(outline.headlineIndex < 0 ? -999 : index - outline.headlineIndex);
    put(folded && folded === this.headline ? 1 : 0);
    put(outline.totalProse);
    put(ratio(stats.words, outline.medianProse));
  }

  private story(block: PageBlock, put: (value: number) => void): void {
    const { outline } = this;
    const { best } = outline;
    put(best && block.index >= best.first && block.index < best.end ? 1 : 0);
    put(outline.levelsToBest(block.box));
    put(best ? outline.proseBetween(best.first - 1, block.index) : 0);
    put(best ? outline.proseBetween(block.index, best.end) : 0);
    put(block.index - outline.proseIndexBefore(block.index));
    put(outline.proseIndexAfter(block.index) - block.index);
  }

  private repetition(block: PageBlock, folded: string, put: (value: number) => void): void {
    const { outline } = this;
    const like = outline.likeness(block.box);
    put(ratio(like.prose, outline.totalProse));
    put(ratio(like.links, like.length));
    put(like.count);
    put(outline.timesSeen(block));
    put(folded.length > 8 && this.description.includes(folded) ? 1 : 0);
    put(folded.length > 8 && this.headline.includes(folded) ? 1 : 0);
    put(this.vocabulary.share(block));
    put(this.body && block.text ? shingleShare(block.text, this.body) : -1);
    put(block.stats.words < 30 && this.authors.some((name) => folded.includes(name)) ? 1 : 0);
    put(outline.depthToProse(block.box));
    put(ratio(outline.best ? outline.prose(outline.best) : 0, outline.totalProse));
    put(block.stats.words < 20 && block.text === block.text.toUpperCase() ? 1 : 0);
    put(block.stats.words < 30 && /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b/.test(block.text) ? 1 : 0);
  }

  /** How near the block stands to the headline and to the prose before and after it. */
  private kinship(block: PageBlock, put: (value: number) => void): void {
    const { outline, page } = this;
    const { article } = block.box;
    put(outline.levelsToHeadline(block.box));
    put(kinship(block, page.blocks[outline.proseIndexBefore(block.index)]));
    put(kinship(block, page.blocks[outline.proseIndexAfter(block.index)]));
    put(article ? ratio(outline.prose(article), outline.totalProse) : -1);
    put(article && outline.headlineIndex >= article.first && outline.headlineIndex < article.end ? 1 : 0);
  }
}

/** 3: one box, 2: one parent, 1: one grandparent, 0: farther apart. */
function kinship(a: PageBlock, b: PageBlock | undefined): number {
  if (!b) return -1;
  if (a.box === b.box) return 3;
  if (a.box.parent === b.box.parent) return 2;
  return a.box.parent?.parent === b.box.parent?.parent ? 1 : 0;
}
