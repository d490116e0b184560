import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { completedTo } from './complements.ts';
import { genderOfDescription, isIndefinite, isOnePerson } from './description-traits.ts';
import { type Discourse, OPENING_PARAGRAPHS } from './discourse.ts';
import type { Entity } from './entities.ts';

/** Somebody whom the text only describes, as the subject of a clause: "she" may take "a technician" up. */
export function describedPerson(
  d: Discourse,
  mention: Mention,
  { noun, paragraph }: Token,
  weight: number,
): Entity | null {
  const known = d.answers.get(mention)?.entity;
  if (known?.described) return known;
  if (known || weight === 0 || d.a.lexicon.data.dropsSubjects) return null;
  if (mention.type !== 'description' || mention.isJoint) return null;
  // "A neighbour heard nothing. “It was quiet,” he says": nobody has been named whom he could mean
  const isFirst = isIndefinite(d.a, mention) && mention.from < d.table.personsFrom;
  const isEarly = paragraph < OPENING_PARAGRAPHS && !isFirst;
  if (!isOnePerson(noun) || isEarly || isNamedOrOwned(d.a, mention)) return null;
  if (isBareNoun(d.a, mention)) return null;
  const gender = genderOfDescription(d.a, mention);
  const own = { words: [], forms: [], fullest: mention, mentions: [mention], full: [] };
  return { ...own, kind: 'person', gender, suffix: null, described: mention };
}

/**
 * True if a noun that needs an article or an ending for one has neither: such a word is rather a verb, as "vinner" of
 * "om hun vinner".
 */
function isBareNoun(a: Analysis, mention: Mention): boolean {
  const { tokens, lexicon } = a;
  const isLone = mention.to === mention.from + 1 && lexicon.definiteEndings.length > 0;
  return isLone && !hasNoun(tokens, mention.head, Noun.definite);
}

/**
 * True if a description means another person than those in mind: "his father", whom "he" means no more than
 * himself; "the co-author, Luis Abascal", whom the text goes on to name.
 */
function isNamedOrOwned(a: Analysis, mention: Mention): boolean {
  const behind = completedTo(a, mention);
  const sign = a.tokens[behind];
  const name = mentionBeginning(a, behind + 1);
  const isNamed =
    name?.type === 'name' &&
    (sign?.lower === ',' ||
      hasGrammar(a.tokens, behind, Grammar.termCue) ||
      a.lexicon.naming.has(sign?.lower ?? ''));
  return isNamed || hasGrammar(a.tokens, mention.from, Grammar.possessive);
}
