import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { topicOf } from '../cues/topics.ts';
import { withoutArticle } from '../lexicon/look-up.ts';
import { CUE, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { namesCompleting } from './complements.ts';
import { isDefinite } from './description-traits.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entities.ts';
import { isCompleted } from './epithets.ts';
import { roleOf } from './roles.ts';
import { type Antecedent, NO_ENTITIES } from './salience.ts';
import { isOffice, officesLike } from './same-office.ts';

/** The lead of a body that nothing but its place shows to be meant. */
const BY_PLACE = 0.6;
const VERBAL = Grammar.auxiliary | Grammar.verb | CUE;
/** Sentences over which "the company" reaches back to a body that did something. */
const REACH = 5;

/** True if a noun of a body's name, or of what the text calls it, holds a word for a body of that very kind, or a longer one. */
function isCalled(a: Analysis, entity: Entity, word: string): boolean {
  const { nameFrom, to } = entity.fullest;
  const name = a.tokens.slice(nameFrom, to).map(({ lower }) => lower);
  const role = roleOf(a, entity)?.wording.toLowerCase().split(' ') ?? [];
  const words = [word, withoutArticle(a.lexicon, word)];
  return [...name, ...role].some((own) =>
    words.some((it) => isOffice(a, own, it) || officesLike(a, own)?.has(it)),
  );
}

/** True if a name holds a word for a body ("Acme Corp."): a country or a newspaper named in passing is no company. */
function holdsBody(a: Analysis, { fullest: { nameFrom, to } }: Entity): boolean {
  const isBody = ({ noun }: Token): boolean => (noun & Noun.organisation) !== 0 && (noun & Noun.place) === 0;
  return a.tokens.slice(nameFrom, to).some(isBody);
}

/** True if a noun stands for a body of another kind than "the firm" is: a court, a ministry, a union. */
const isOtherKind = (noun: number): boolean => (noun & Noun.organisation) !== 0 && (noun & Noun.body) === 0;

/** True if the name of a body begins with such a noun, or what the text calls it ends with one: “die Gewerkschaft Verdi”. */
function isOtherBody(a: Analysis, entity: Entity): boolean {
  const called = roleOf(a, entity)?.wording.toLowerCase().split(' ').at(-1) ?? '';
  const noun = a.tokens[entity.fullest.nameFrom]?.noun ?? 0;
  return isOtherKind(noun) || isOtherKind(a.lexicon.wordBits(called)[1]);
}

/** Returns a test for the bodies that a definite noun for one of any kind ("the company") may mean, by name and kind. */
export const bodyTest =
  (a: Analysis) =>
  (entity: Entity): boolean =>
    entity.kind === 'organisation' &&
    (holdsBody(a, entity) || roleOf(a, entity) !== null) &&
    !isOtherBody(a, entity);

/** True if a name may be a body's: nothing shows it to be a person's or a place's. */
function mayBeBody(a: Analysis, entity: Entity): boolean {
  const { fullest, mentions } = entity;
  const words = a.tokens.slice(fullest.nameFrom, fullest.to).filter(({ isWord }) => isWord);
  const isLetter = words.length === 1 && words[0]?.lower.length === 1; // "auf X"
  if (isLetter || words.every(({ noun }) => noun & (Noun.place | Noun.group)) || isOtherBody(a, entity))
    return false;
  const isTitled = ({ from, nameFrom }: Mention): boolean =>
    a.tokens.slice(from, nameFrom).some(({ noun }) => noun & OFFICE);
  return entity.kind === 'organisation' || !mentions.some((it) => isPersonsName(a, it) || isTitled(it));
}

/** True if a noun for a body may take up one that the text has named: it is definite, and nothing else completes it. */
function takesUpBody({ a }: Discourse, mention: Mention, { noun }: Token): boolean {
  if (!(noun & Noun.organisation) || mention.isJoint || !isDefinite(a, mention)) return false;
  if (namesCompleting(a, mention).length > 0 || isCompleted(a, mention.to)) return false;
  return !(a.lexicon.data.completesByCase && mention.head < mention.to - 1);
}

/** Finds the body that bears the noun of a description, or a longer one: “Mattilsynet … tilsynet”, “vakbond FNV … de bond”. */
export function bodyNamedSo(d: Discourse, mention: Mention, head: Token): Antecedent | null {
  const isNamedSo = (entity: Entity): boolean =>
    entity.kind === 'organisation' && isCalled(d.a, entity, head.lower);
  const isBare = mention.head === mention.to - 1 && mention.head <= mention.from + 1;
  return isBare && takesUpBody(d, mention, head)
    ? d.salience.most(head.sentence, isNamedSo, null, NO_ENTITIES)
    : null;
}

/**
 * Finds the body that a definite noun which any may be called by takes up: the last one that did or said something. "Correos
 * ha abierto un expediente. … , dice [la empresa]".
 */
export function bodyMeant(d: Discourse, mention: Mention, head: Token): Antecedent | null {
  if (!takesUpBody(d, mention, head) || !(head.noun & Noun.body) || d.isIntroduced(head.lower)) return null;
  const entity = lastActing(d, mention, head);
  return entity && { entity, lead: BY_PLACE };
}

/** Fewest letters of a noun that takes up a joined one. */
const SHORTEST_NOUN = 3;

/**
 * True if a definite noun is the end of the joined one by which the text has called a body without a name: "Miljøstyrelsen
 * oplyser …. Ifølge [styrelsen] …".
 */
export function isLastBody(d: Discourse, mention: Mention, { lower, sentence }: Token): boolean {
  const { a, lastBody, salience } = d;
  const longer = a.tokens[lastBody?.head ?? -1]?.lower ?? '';
  if (lower.length < SHORTEST_NOUN || longer.length <= lower.length || !longer.endsWith(lower)) return false;
  const isNamedSo = (it: Entity): boolean => it.kind === 'organisation' && isCalled(a, it, lower);
  return isDefinite(a, mention) && !salience.most(sentence, isNamedSo, null, NO_ENTITIES);
}

/**
 * True if more than the head of a sentence shows a word to be a name: "[Prior] to the talks" has a capital there alone. Where
 * adjectives follow their noun, what a verb follows there is one: "[Iberdrola] ha cerrado la planta".
 */
const isKnown = (a: Analysis, { kind, mentions }: Entity): boolean =>
  kind === 'organisation' ||
  (a.lexicon.data.adjectivesFollow && mentions.some(({ to }) => hasGrammar(a.tokens, to, VERBAL))) ||
  mentions.some(
    ({ from }) => a.tokens[from - 1]?.isWord && a.tokens[from - 1]?.sentence === a.tokens[from]?.sentence,
  );

/** The body that was the last before a mention to be whom a sentence is about or the subject of a cue. */
function lastActing(d: Discourse, mention: Mention, { sentence }: Token): Entity | null {
  const { a } = d;
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    const { from = 0, to = 0 } = a.sentences[s] ?? {};
    const topic = topicOf(a, from, to);
    for (let i = Math.min(to, mention.from) - 1; i >= from; i--) {
      const one = mentionBeginning(a, i);
      if (!one || one.isModifier || (one !== topic && !d.telling.has(i))) continue;
      const isPlace = one.type === 'name' && hasNoun(a.tokens, one.head, Noun.place);
      const entity = one.type === 'pronoun' || isPlace ? null : d.of(one); // "The group that owns it, [Acme], says"
      if (entity && mayBeBody(a, entity) && (one.type !== 'name' || isKnown(a, entity))) return entity;
    }
    // "Fødevarestyrelsen har …. …, skriver [myndigheden]": a body that the text calls by a noun
    if (
      topic?.type === 'description' &&
      topic !== mention &&
      hasNoun(a.tokens, topic.head, Noun.body | Noun.organisation)
    )
      return null;
  }
  return null;
}
