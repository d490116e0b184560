import { DETERMINER, GIVEN_NAME, Grammar, Noun, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** Most phrases behind "of" that one name of a body takes in. */
const MOST_PHRASES = 2;

/** Most adjectives of one: "l'Agenzia [spaziale europea]". */
const MOST_ADJECTIVES = 2;

/**
 * Lengthens the names of bodies by an adjective and by the common nouns that "of" ties to them: "la Cour [suprême]", "la
 * Fédération [des familles laïques]", "la Confederación [de consumidores]". Only where adjectives follow their noun, so
 * that the first word is the head.
 * @param verbEndings endings that only verbs have: "il Comune [farà]"
 */
export function joinBodyNames(
  tokens: readonly Token[],
  found: readonly Mention[],
  verbEndings: readonly string[],
): Mention[] {
  const mentions = withAdjectives(tokens, found);
  const out: Mention[] = [];
  for (let n = 0; n < mentions.length; n++) {
    const mention = mentions[n];
    if (!mention) continue;
    const [to, last] = isBody(tokens, mention)
      ? overComplements(tokens, mentions, n, verbEndings)
      : [mention.to, n];
    out.push(to > mention.to ? { ...mention, to } : mention);
    n = last;
  }
  return out;
}

/** Returns the token at which the name of the body at `n` ends, and the last of the phrases that it takes in. */
function overComplements(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  n: number,
  verbEndings: readonly string[],
): [to: number, last: number] {
  const end = mentions[n]?.to ?? 0;
  let to = overAdjective(tokens, mentions, end, n + 1, verbEndings);
  let last = to > end ? n + 1 : n;
  const name = mentions[last + 1];
  if (to > end && name && isNamedAfter(tokens, to, name)) [to, last] = [name.to, last + 1];
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const next = mentions[last + 1];
    if (!next || !isComplement(tokens, to, next)) break;
    to = overAdjective(tokens, mentions, next.to, last + 2, verbEndings);
    last++;
    while ((mentions[last + 1]?.to ?? Number.POSITIVE_INFINITY) <= to) last++;
  }
  return [to, last];
}

/**
 * Joins a description and the name of a body inside it into one name: of "La [Cour] suprême" the whole is the
 * name.
 */
function withAdjectives(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const inner = out.at(-1);
    const isWhole =
      mention.type === 'description' &&
      inner?.isModifier === true &&
      inner.nameFrom === mention.head &&
      inner.from >= mention.from &&
      isBody(tokens, { ...inner, isModifier: false }) &&
      areAdjectives(tokens, inner.to, mention.to);
    if (isWhole) out.splice(-1, 1, { ...mention, type: 'name', nameFrom: inner.nameFrom });
    else out.push(mention);
  }
  return out;
}

/** True if nothing but one or two bare adjectives stands between two tokens: "[suprême]", "[spaziale europea]". */
function areAdjectives(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const isBare = ({ grammar, isCapital, isWord }: Token): boolean => isWord && grammar === 0 && !isCapital;
  return words.length > 0 && words.length <= MOST_ADJECTIVES && words.every(isBare);
}

/**
 * True if a mention is a capitalised word for a body, alone or with an adjective before it ("Haute [Autorité]"), that
 * does not owe its capital to the head of a sentence: a determiner or a preposition stands before it.
 */
function isBody(tokens: readonly Token[], { type, nameFrom, to, isModifier }: Mention): boolean {
  const word = tokens[to - 1];
  const isLong = to > nameFrom + 1 && (to > nameFrom + 2 || tokens[nameFrom]?.noun !== 0);
  if (type !== 'name' || isModifier || isLong || !word?.isCapital || word.isAllCapital) return false;
  const isCommon = (word.noun & Noun.organisation) !== 0 && !(word.noun & (GIVEN_NAME | Noun.place));
  return isCommon && hasGrammar(tokens, nameFrom - 1, DETERMINER | Grammar.preposition);
}

/**
 * True if "of" and an article tie a name to a body behind its adjective, which is no person and no place: "Comité
 * international [de la Croix-Rouge]".
 */
function isNamedAfter(tokens: readonly Token[], at: number, next: Mention): boolean {
  if (next.type !== 'name' || next.isModifier || next.from !== at + 1) return false;
  const isOf = hasGrammar(tokens, at, Grammar.preposition) && hasNoun(tokens, at, Noun.particle);
  const isJoined = (tokens[at]?.lower.length ?? 0) > 'de'.length; // "della", "dos": the article is written onto it
  const isDefinite = isJoined || hasGrammar(tokens, next.from, Grammar.article);
  return (
    isOf && isDefinite && !tokens.slice(at, next.to).some(({ noun }) => noun & (GIVEN_NAME | Noun.place))
  );
}

/** True if "of" stands at `at` with a common noun behind it: "[des familles] laïques". */
function isComplement(tokens: readonly Token[], at: number, next: Mention): boolean {
  let of = at;
  while (of < next.from && hasNoun(tokens, of, Noun.particle) && of < at + 2) of++;
  const isTied = of === next.from || (of > at && of + 1 === next.from);
  const isOf = hasGrammar(tokens, at, Grammar.preposition) && hasNoun(tokens, at, Noun.particle);
  const head = tokens[next.head];
  const isPlain = next.type === 'description' && head !== undefined && !head.isCapital;
  return isOf && isTied && isPlain && !(head.noun & Noun.time) && head.sentence === tokens[at]?.sentence;
}

/**
 * Returns the token behind the bare adjectives that are a phrase of their own behind the noun: "la Cour [suprême]",
 * "de la presse [nigérienne]", "la Banca [centrale europea]"; `to` where there are none.
 */
function overAdjective(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  to: number,
  n: number,
  verbEndings: readonly string[],
): number {
  const next = mentions[n];
  const word = tokens[to];
  const isAdjective =
    next?.type === 'description' &&
    next.from === to &&
    word !== undefined &&
    areAdjectives(tokens, to, next.to) &&
    (word.noun & SPEAKING_NOUN & ~Noun.role) === 0 &&
    !verbEndings.some((ending) => word.lower.endsWith(ending)) &&
    !hasGrammar(tokens, next.to, DETERMINER | Grammar.complementiser) && // then it is a verb that no list holds
    (tokens[next.to]?.stretch ?? -1) < 0;
  return isAdjective ? next.to : to;
}
