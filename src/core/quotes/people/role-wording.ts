import type { Span } from '../../types.ts';
import { type Analysis, spanOf, wordsOf } from '../analysis/analysis.ts';
import { Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { endOfPhrase } from './role-end.ts';
import { shownWording } from './shown-wording.ts';

/** Nouns that are said to anybody: "Mr", "さん". */
export const MERE_ADDRESS = Noun.titleMale | Noun.titleFemale;

/** Characters of the longest role that is shown. */
export const MOST_CHARACTERS = 80;

/** A role as the text gives it: the office, occupation or kind of somebody. */
export interface Role {
  /** Words of the role as the text writes them, without the article. */
  wording: string;
  /** The same as readers are shown it: see `shownWording`. */
  shown: string;
  /** The nouns in it that say it, lower case: of "mayor of Harlow" the mayor alone. */
  heads: string[];
  /** The sentence that it stands in. */
  evidence: Span;
}

/**
 * Returns the role of some words, with the full stop of a title that ends it; null where they are none or too many.
 * @param from first token
 * @param to end of its tokens, exclusive
 * @param heads see the field of this name
 */
export function clip(a: Analysis, from: number, to: number, heads: string[]): Role | null {
  const { start, end } = spanOf(a, from, to);
  if (end <= start || end - start > MOST_CHARACTERS) return null;
  const sentence = a.sentences[a.tokens[from]?.sentence ?? -1];
  const evidence = sentence ? { start: sentence.start, end: sentence.end } : { start, end };
  const isAmid = a.tokens[to + 1]?.sentence === a.tokens[to]?.sentence;
  const isShort = isAmid && hasNoun(a.tokens, to - 1, Noun.abbreviation) && a.tokens[to]?.lower === '.'; // "Rep[.]"
  const last = isShort ? to + 1 : to;
  return { wording: wordsOf(a, from, last), shown: shownWording(a, from, last), heads, evidence };
}

/**
 * Returns the token at which the wording of a role begins: behind its article, and behind "her" in "her
 * advocate"; but nobody is "wife" without the one whose wife she is.
 */
export function opening(a: Analysis, from: number, to: number, head: number): number {
  const first = afterArticles(a, from, to);
  const isOwned = hasGrammar(a.tokens, first, Grammar.possessive);
  return isOwned && !hasNoun(a.tokens, head, Noun.roleMale | Noun.roleFemale) ? first + 1 : first;
}

/** The first token at or after `from` that is no article or demonstrative; "former" and "first" belong to the role. */
export function afterArticles(a: Analysis, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (hasGrammar(a.tokens, i, Grammar.article) || a.lexicon.definites.has(a.tokens[i]?.lower ?? ''))
  )
    i++;
  return i;
}

/** The offices among some words, up to the preposition that completes them. */
export function headsBefore({ tokens }: Analysis, from: number, to: number): string[] {
  const heads: string[] = [];
  for (let i = from; i < to && !hasGrammar(tokens, i, Grammar.preposition); i++)
    if (hasNoun(tokens, i, OFFICE)) heads.push(tokens[i]?.lower ?? '');
  return heads;
}

export const headOf = ({ tokens }: Analysis, { head }: Mention): string[] => [tokens[head]?.lower ?? ''];

/** A description with the words that complete it; without the last of them where they are too many to be shown. */
export function completed(a: Analysis, description: Mention): Role | null {
  let to = endOfPhrase(a, description);
  let role = roleIn(a, description, to);
  while (!role && to > description.to) {
    to = lastComplement(a, description.to, to);
    role = roleIn(a, description, to);
  }
  return role;
}

/** The preposition, other than "of", that opens the last of the phrases between two tokens; the first token without one. */
function lastComplement({ tokens }: Analysis, from: number, to: number): number {
  let i = to - 1;
  while (i > from && !(hasGrammar(tokens, i, Grammar.preposition) && !hasNoun(tokens, i, Noun.particle))) i--;
  return Math.max(from, i);
}

/** The role that a description gives, up to the end of what completes it. */
export function roleIn(a: Analysis, description: Mention, to: number): Role | null {
  const from = opening(a, description.from, description.to, description.head);
  return clip(a, from, to, headOf(a, description));
}
