import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { withDialogue, withSpokenJoined } from '../marks/dialogue.ts';
import { findInnerTags } from '../marks/inner-tags.ts';
import { paragraphsOf } from '../marks/paragraphs.ts';
import { findStretches, type Stretch, withQuotationsJoined } from '../marks/stretches.ts';
import { withUnopened } from '../marks/unopened.ts';
import { type KnownPeople, knownPeople } from '../mentions/known-people.ts';
import type { Mention } from '../mentions/mention.ts';
import { markAddressees, partAddressees } from '../words/addressees.ts';
import { markArticleCases } from '../words/article-cases.ts';
import {
  markAdjectives,
  markAdverbPhrases,
  markAnaphors,
  markBodyNames,
  markDemonyms,
  markHearers,
  markOneOf,
  markOrdinals,
  markOthers,
  markSpeechPhrases,
} from '../words/phrases.ts';
import { markRelatives } from '../words/relatives.ts';
import { type Sentence, splitSentences } from '../words/sentences.ts';
import { markSourceWords } from '../words/source-words.ts';
import { markSurnames } from '../words/surnames.ts';
import { markTakingUp } from '../words/taking-up.ts';
import { type Token, tokenise, type WordCutter } from '../words/tokens.ts';
import { markParticleVerbs, markSubjunctives, markUnlistedVerbs } from '../words/unlisted-verbs.ts';
import { firstIndex } from './binary-search.ts';

/** One text with all that was read in it; every later step looks things up here. */
export interface Analysis {
  text: string;
  lexicon: Lexicon;
  paragraphs: readonly Span[];
  stretches: Stretch[];
  tokens: Token[];
  sentences: Sentence[];
  mentions: Mention[];
  /** Token index → index of the mention that begins there, or -1; names inside longer phrases left out. */
  mentionFrom: Int32Array;
  /** Token index → index of the mention whose last token it is, or -1; names inside longer phrases left out. */
  mentionTo: Int32Array;
  /** 1 for the tokens that belong to a mention. */
  inMention: Uint8Array;
  /** See `knownPeople`; gathered when first asked for. */
  readonly knownPeople: KnownPeople;
}

/** Readers of the words and noun phrases of a language. */
export interface PhraseReaders {
  /** Cuts what is written without spaces into words, where the language writes so. */
  cutJoined?: WordCutter;
  findMentions(tokens: Token[], lexicon: Lexicon, sentences: readonly Sentence[]): Mention[];
}

/** What reads dialogue that dashes open. */
export interface DialogueReaders {
  withSpokenJoined: typeof withSpokenJoined;
  withDialogue: typeof withDialogue;
}

/** Reads a text: paragraphs, quoted stretches, tokens, sentences, noun phrases. */
export function analyse(
  text: string,
  lexicon: Lexicon,
  readers: PhraseReaders,
  dialogue?: DialogueReaders,
): Analysis {
  const lines = withQuotationsJoined(text, paragraphsOf(text));
  const paragraphs = dialogue?.withSpokenJoined(text, lines, lexicon) ?? lines;
  const between = withUnopened(text, paragraphs, findStretches(text, paragraphs), lexicon);
  const marked = partAddressees(text, between, lexicon);
  const stretches = dialogue?.withDialogue(text, paragraphs, marked.stretches, lexicon) ?? [
    ...marked.stretches,
  ];
  findInnerTags(text, stretches, lexicon);
  const tokens = tokenise(text, paragraphs, stretches, lexicon, readers.cutJoined);
  markSourceWords(tokens, lexicon);
  markAddressees(tokens, marked.addressees);
  markBodyNames(tokens, lexicon, marked.tellers);
  markUnlistedVerbs(tokens, lexicon);
  markParticleVerbs(tokens, lexicon);
  markRelatives(tokens, lexicon);
  markAdverbPhrases(tokens, lexicon);
  markAdjectives(tokens, lexicon);
  markSpeechPhrases(tokens, lexicon);
  markAnaphors(tokens, lexicon);
  markOthers(tokens, lexicon);
  markOneOf(tokens, lexicon);
  markOrdinals(tokens, lexicon);
  markHearers(tokens, lexicon);
  markDemonyms(tokens, lexicon);
  markSurnames(tokens, lexicon);
  markSubjunctives(tokens, lexicon);
  const sentences = splitSentences(tokens, stretches, lexicon.data);
  markArticleCases(tokens, lexicon);
  markTakingUp(tokens, lexicon);
  const mentions = readers.findMentions(tokens, lexicon, sentences);
  const mentionFrom = new Int32Array(tokens.length).fill(-1);
  const mentionTo = new Int32Array(tokens.length).fill(-1);
  const inMention = new Uint8Array(tokens.length);
  mentions.forEach((mention, index) => {
    if (mention.isModifier) return;
    mentionFrom[mention.from] = index;
    mentionTo[mention.to - 1] = index;
    if (mention.titleTo) mentionTo[mention.titleTo - 1] = index;
    inMention.fill(1, mention.from, mention.to);
  });
  let people: KnownPeople | null = null;
  return {
    text,
    lexicon,
    paragraphs,
    stretches,
    tokens,
    sentences,
    mentions,
    mentionFrom,
    mentionTo,
    inMention,
    get knownPeople() {
      people ??= knownPeople(tokens, mentions, lexicon.shownNames && lexicon.nameCases);
      return people;
    },
  };
}

/** The mention that begins with a token; names inside longer phrases left out. */
export const mentionBeginning = ({ mentions, mentionFrom }: Analysis, token: number): Mention | undefined =>
  mentions[mentionFrom[token] ?? -1];

/** The mention that ends with a token; names inside longer phrases left out. */
export const mentionEnding = ({ mentions, mentionTo }: Analysis, token: number): Mention | undefined =>
  mentions[mentionTo[token] ?? -1];

/** The characters from one token to another; `to` exclusive. */
export const spanOf = ({ tokens }: Analysis, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The words from one token to another as the text writes them, white space folded; `to` exclusive. */
export function wordsOf(a: Analysis, from: number, to: number): string {
  const { start, end } = spanOf(a, from, to);
  return a.text.slice(start, end).replace(/\s+/g, ' ');
}

/** True if any of the tokens from `from` to `to` (exclusive) stands in a quotation. */
export function hasQuotation({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i]?.stretch ?? -1) >= 0) return true;
  return false;
}

/** Index of the first token that begins at or after a character offset. */
export const firstTokenFrom = ({ tokens }: Analysis, offset: number): number =>
  firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= offset);
