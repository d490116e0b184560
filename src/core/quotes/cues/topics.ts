import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { CUE, DETERMINER, Grammar, Noun, OFFICE, PEOPLE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { climb, endOfBracket, isObject, isObjectOfInfinite, isPurePreposition, namesThing } from './climb.ts';

/** Words of a sentence that are searched for whom it is about. */
const REACH = 60;
const NOT_A_THING = SPEAKING_NOUN & ~Noun.document;

/**
 * Finds the person or body that a sentence of the narrator is about: the first noun phrase of its main clause
 * that no preposition governs and that can act, wherever it stands: "El héroe fue [Dani Cebrián]", "Frena gli
 * entusiasmi [Ruggero Sarti], che …".
 */
export function topicOf(a: Analysis, from: number, to: number): Mention | null {
  const end = Math.min(to, from + REACH);
  const { verbSecond, adjectivesFollow } = a.lexicon.data;
  for (let i = from; i < end; i++) {
    if ((a.tokens[i]?.stretch ?? -1) >= 0) continue;
    if (a.tokens[i]?.lower === '(') i = endOfBracket(a, i, end);
    const mention = mentionBeginning(a, i);
    if (!mention || isRelativePronoun(a, mention)) {
      const isClause = i > from || adjectivesFollow ? opensClause(a, i) : verbSecond && opensSentence(a, i);
      if (isClause) i = endOfClause(a, i, end);
      continue;
    }
    if (mention.to > to) return null;
    const isAhead = isPredicateAhead(a, mention, from) || (i === from && isHeading(a, mention));
    if (!isAhead && isFree(a, mention) && isActor(a, mention)) return mention;
    i = mention.to - 1;
  }
  return null;
}

/**
 * "[Tennis], Sperandio rimonta", "[Crollo Salernitana], Gasparini non ci sta": the place or matter that opens a headline
 * before a comma. Initials may be a body's.
 */
export function isHeading(a: Analysis, mention: Mention): boolean {
  const { type, from, to, head } = mention;
  if (!a.lexicon.data.adjectivesFollow || a.tokens[from]?.paragraph !== 0 || type !== 'name') return false;
  const isBody = hasNoun(a.tokens, head, Noun.organisation) || a.tokens[head]?.isAllCapital === true;
  return a.tokens[to]?.lower === ',' && !isBody && !isPersonsName(a, mention);
}

/** A noun phrase of its own: no preposition governs it, and it names nothing that one governs. */
export const isFree = (a: Analysis, mention: Mention): boolean =>
  !isObject(a, mention) &&
  !isObjectOfInfinite(a, mention) &&
  climb(a, mention) === mention &&
  !namesThing(a, mention) &&
  !explainsObject(a, mention) &&
  !isJoinedToObject(a, mention);

/** "Es gab nichts für Transport oder [gar Versicherung].": behind "or" and at the end of its clause, joined to what is governed. */
function isJoinedToObject(a: Analysis, { from, to }: Mention): boolean {
  if (!hasGrammar(a.tokens, from - 1, Grammar.conjunction) || a.tokens[to]?.isWord) return false;
  const first = mentionEnding(a, from - 2);
  return first !== undefined && isObject(a, first);
}

/**
 * "appartiendrait à son ancien associé, [Marc Tessier]", "contro il francese [Mathis Grenier]": a name behind an office, or
 * the place where somebody is from, that is an object.
 */
function explainsObject(a: Analysis, { type, from }: Mention): boolean {
  if (type !== 'name') return false;
  const isSetOff = a.tokens[from - 1]?.lower === ',';
  const office = mentionEnding(a, isSetOff ? from - 2 : from - 1);
  if (office?.type !== 'description') return false;
  // "Del [suo] gioiello, il giovane Pio Espinosa, dice …"
  const isTheirs = a.tokens
    .slice(office.from, office.head)
    .some(({ grammar }) => grammar & Grammar.possessive);
  if (isSetOff) return (isTheirs || hasNoun(a.tokens, office.head, PEOPLE)) && isObject(a, office);
  return hasNoun(a.tokens, office.head, PEOPLE | Noun.place) && isPurePreposition(a, office.from - 1);
}

/** "[Président du comité], l’architecte Jean Péclard …": an office without an article that opens the sentence. */
function isPredicateAhead(a: Analysis, { type, from, head }: Mention, start: number): boolean {
  if (type !== 'description' || from !== start || !a.lexicon.data.adjectivesFollow) return false;
  if (hasGrammar(a.tokens, from, DETERMINER) || !hasNoun(a.tokens, head, OFFICE)) return false;
  const end = Math.min(start + REACH, a.tokens.length);
  for (let i = from + 1; i < end && a.tokens[i]?.sentence === a.tokens[from]?.sentence; i++)
    if (a.tokens[i]?.lower === ',') return mentionBeginning(a, i + 1) !== undefined;
    else if (hasGrammar(a.tokens, i, CUE | Grammar.verb | Grammar.auxiliary)) return false;
  return false;
}

/**
 * True if a mention is a name, or a noun for people or bodies; a pronoun too, but no "it" and none that is
 * written before its verb as an object.
 */
export const isActor = (a: Analysis, mention: Mention): boolean =>
  canAct(a, mention, NOT_A_THING) &&
  !a.lexicon.obliqueArticles.has(a.tokens[mention.from]?.lower ?? '') &&
  !(mention.type === 'pronoun' && hasGrammar(a.tokens, mention.head, Grammar.objective | Grammar.neuter)) &&
  !hasNoun(a.tokens, mention.head, Noun.time);

const SUBORDINATE = Grammar.relative | Grammar.complementiser | Grammar.subordinator;

const opensClause = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, SUBORDINATE) && !hasGrammar(a.tokens, i, Grammar.preposition | Grammar.conjunction);

/**
 * True if a word opens a clause at the head of a sentence, even one that is a conjunction elsewhere: "[Of]
 * Veldman speelt, wilde hij niet zeggen".
 */
const opensSentence = (a: Analysis, i: number): boolean =>
  opensClause(a, i) ||
  (hasGrammar(a.tokens, i, Grammar.complementiser) && !hasGrammar(a.tokens, i, DETERMINER));

/** "una cameriera, [cui] presta il volto Elisa Mulas": a pronoun that opens a clause, where adjectives follow their noun. */
const isRelativePronoun = (a: Analysis, { type, head, from }: Mention): boolean =>
  type === 'pronoun' &&
  a.tokens[from - 1]?.lower === ',' &&
  a.lexicon.data.adjectivesFollow &&
  hasGrammar(a.tokens, head, Grammar.relative);

/** The last token before the comma that ends a subordinate clause, or before the end. */
function endOfClause(a: Analysis, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const named = a.tokens[i]?.lower === ',' ? nameOfSubject(a, from, i) : null;
    if (named) i = named.to - 1;
    else if (a.tokens[i]?.lower === ',') return i;
  }
  return end;
}

/** "Quiere que la presidenta del club, [Ana Ruiz], dimita": the name of whoever a clause opens with, behind the office and its comma. */
function nameOfSubject(a: Analysis, from: number, comma: number): Mention | null {
  const last = mentionEnding(a, comma - 1);
  const office = last && climb(a, last);
  if (office?.from !== from + 1 || !hasNoun(a.tokens, office.head, OFFICE) || isOblique(a, office))
    return null;
  const name = mentionBeginning(a, comma + 1);
  return name?.type === 'name' ? name : null;
}
