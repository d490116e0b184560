import { type Analysis, mentionBeginning, mentionEnding, spanOf, wordsOf } from '../analysis/analysis.ts';
import { climb } from '../cues/climb.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { canBePerson } from './described.ts';
import type { Entity } from './entities.ts';

const MOST_CHARACTERS = 70;
const OFFICE = Noun.role | Noun.titleMale | Noun.titleFemale | Noun.title;
const MERE_ADDRESS = Noun.titleMale | Noun.titleFemale;

/** The words before the name in its own phrase: "US President", "campaign manager". */
function roleBefore(a: Analysis, mention: Mention): string | null {
  let from = mention.from;
  while (from < mention.nameFrom && hasGrammar(a.tokens, from, Grammar.article | Grammar.determiner)) from++;
  if (hasGrammar(a.tokens, from, Grammar.possessive)) return null;
  const words = a.tokens.slice(from, mention.nameFrom);
  if (!words.some((t) => t.noun & OFFICE && !(t.noun & MERE_ADDRESS && !(t.noun & Noun.role)))) return null;
  return clip(a, from, mention.nameFrom);
}

function isRole(a: Analysis, { head }: Mention): boolean {
  const token = a.tokens[head];
  return token !== undefined && canBePerson(token.noun) && !/^\p{N}/u.test(token.lower);
}

/** The apposition after the name: "Eva Weber, the mayor of Augsburg, said". */
function roleAfter(a: Analysis, mention: Mention): string | null {
  if (a.tokens[mention.to]?.lower !== ',' || hasGrammar(a.tokens, mention.from - 1, Grammar.preposition))
    return null;
  const isAged =
    /^\p{N}/u.test(a.tokens[mention.to + 1]?.lower ?? '') && a.tokens[mention.to + 2]?.lower === ',';
  const next = mentionBeginning(a, mention.to + (isAged ? 3 : 1));
  if (next?.type !== 'description' || !isRole(a, next)) return null;
  let from = next.from;
  while (hasGrammar(a.tokens, from, Grammar.article)) from++;
  let to = next.to;
  while (
    to < next.to + 8 &&
    !/^[,.;:()—–―“”"]$/.test(a.tokens[to]?.lower ?? '.') &&
    !hasGrammar(a.tokens, to, Grammar.relative | Grammar.auxiliary)
  )
    to++;
  return clip(a, from, to);
}

/** The description before the name, set off by a comma: "The mayor of Augsburg, Eva Weber, said". */
function roleSetBefore(a: Analysis, mention: Mention): string | null {
  if (a.tokens[mention.from - 1]?.lower !== ',') return null;
  const last = mentionEnding(a, mention.from - 2);
  const description = last && climb(a, last);
  if (description?.type !== 'description' || !isRole(a, description)) return null;
  const { grammar = 0 } = a.tokens[description.from] ?? {};
  if (grammar & Grammar.possessive) return null;
  return clip(a, grammar & Grammar.article ? description.from + 1 : description.from, mention.from - 1);
}

function clip(a: Analysis, from: number, to: number): string | null {
  const { start, end } = spanOf(a, from, to);
  return end > start && end - start <= MOST_CHARACTERS ? wordsOf(a, from, to) : null;
}

/** The office or occupation that the text gives an entity: the first one in words before its name, else in apposition. */
export function roleOf(a: Analysis, entity: Entity): string | null {
  let apposed: string | null = null;
  for (const mention of entity.mentions.slice(0, 40)) {
    if (mention.isModifier && mention.from === mention.nameFrom) continue;
    const before = roleBefore(a, mention);
    if (before) return before;
    apposed ??= roleSetBefore(a, mention) ?? roleAfter(a, mention);
  }
  return apposed;
}
