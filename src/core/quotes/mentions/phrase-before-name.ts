import { DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** Parts the names that no office before them took: "Po porażce w [Bundestagu] Friedrich Merz zapowiedział". */
export const partedFromPhrases = (tokens: readonly Token[], mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((it) => (it.type === 'name' && !it.isModifier ? withoutPhrase(tokens, it) : [it]));

/**
 * Returns a name, behind the phrase before it where that has nothing to do with it; both are then mentions.
 */
export function withoutPhrase(tokens: readonly Token[], name: Mention): Mention[] {
  const nameFrom = behindInitials(tokens, name);
  const { from, to } = name;
  const isParted = nameFrom > name.nameFrom || isPhraseBeforeName(tokens, from, nameFrom, to);
  if (!isParted) return [name];
  const phrase = { from, to: nameFrom, head: nameFrom - 1, nameFrom: from, isModifier: false };
  return [
    { type: nameFrom > name.nameFrom ? 'name' : 'description', ...phrase },
    { ...name, from: nameFrom, nameFrom },
  ];
}

/**
 * Returns the first token of a name behind the initials of a body that a preposition governs, which are no
 * part of it: "relatou ao [JN] Olímpia Sequeira".
 */
function behindInitials(tokens: readonly Token[], { from, nameFrom, to }: Mention): number {
  const body = tokens[nameFrom];
  const isPerson =
    to > nameFrom + 2 &&
    tokens[nameFrom + 1]?.isCapital === true &&
    (hasNoun(tokens, nameFrom + 1, GIVEN_NAME) || tokens[to]?.lower === ',');
  const isBody = from === nameFrom && body !== undefined && isAcronym(body) && isPerson;
  return isBody && hasGrammar(tokens, from - 1, Grammar.preposition) ? nameFrom + 1 : nameFrom;
}

/** Letters of an "of" without an article in it: "di", "de". */
const SHORT_OF = 2;

/**
 * True if the phrase before a name is no part of it, because a preposition governs it and it is no office:
 * "ha detto alla [radio pubblica] Ion Rotaru", "relatou ao [JN] Olímpia Sequeira". "Of" may belong to the
 * office: "l’ira del [pescatore] Ion Rotaru".
 */
function isPhraseBeforeName(tokens: readonly Token[], from: number, nameFrom: number, to: number): boolean {
  const link = tokens[from - 1];
  const words = tokens.slice(from, nameFrom);
  if (!link || !(link.grammar & Grammar.preposition) || link.grammar & Grammar.quotative) return false;
  if (words.every((word) => word.grammar & DETERMINER)) return false;
  const isOf = (link.noun & Noun.particle) !== 0;
  const isOpen = hasNoun(tokens, from - 2, OFFICE) || hasGrammar(tokens, from, DETERMINER);
  if (isOf && (isOpen || link.end - link.start > SHORT_OF)) return false;
  const isNamed = to > nameFrom + 1 && (hasNoun(tokens, nameFrom, GIVEN_NAME) || isOfficeBehind(tokens, to));
  // "dai banchi di [maggioranza] Davide Ferri"
  const isBare = isOf && isNamed && words.every(({ grammar }) => !(grammar & DETERMINER));
  // "dai [fratelli] Ferri", but not "dall'[opposizione] Davide Ferri"
  const isPeople = ({ noun }: Token): boolean =>
    !isBare && (noun & Noun.group) !== 0 && !(isNamed && noun & Noun.organisation);
  if (words.some((word) => word.noun & OFFICE || isPeople(word))) return false;
  return isNamed || !words.some((word) => word.isCapital || word.noun & Noun.organisation);
}

/** True if an office behind a comma shows a name to be somebody's: "Ion Rotaru[, sindaco di …]". */
const isOfficeBehind = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === ',' && hasNoun(tokens, to + 1, OFFICE);
