import { type Analysis, mentionEnding } from '../analysis/analysis.ts';
import { climb } from '../cues/climb.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { namedLater } from './cataphora.ts';
import { genderOfDescription, isOnePerson } from './description-traits.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entities.ts';
import { agreeInGender, type Gender } from './gender.ts';
import { genderByVerb } from './name-traits.ts';
import type { Antecedent } from './salience.ts';

/** Sentences over which "they" and "it" may reach back to a description. */
const DESCRIPTION_REACH = 3;

/** True if "it" may mean an entity: a body, or a lone name that nothing shows to be a person's. */
const mayBeBody = ({ kind, gender, words, described }: Entity): boolean =>
  kind === 'organisation' || (described === undefined && gender === null && words.length === 1);

/** Finds whom or what a pronoun means: the phrase before a relative one, else the most salient entity that agrees. */
export function resolvePronoun(
  d: Discourse,
  mention: Mention,
  grammar: number,
  sentence: number,
): Antecedent | null {
  if (grammar & Grammar.relative) {
    const before = antecedent(d.a, mention);
    if (before?.type === 'description') d.descriptions.set(mention, before);
    return (before && d.answers.get(before)) ?? null;
  }
  const spokenOf = d.quotedIn(sentence);
  const own = ownSubject(d, mention);
  const isPerson = (e: Entity): boolean => e.kind === 'person' && e !== own;
  if (grammar & Grammar.male && grammar & Grammar.female)
    return d.salience.most(sentence, isPerson, 'any', spokenOf) ?? namedLater(d, isPerson);
  if (grammar & Grammar.male) {
    return (
      d.salience.most(sentence, (e) => isPerson(e) && e.gender !== 'female', 'male', spokenOf) ??
      (takesUpDescribed(d, mention, 'male') ? null : namedLater(d, (e) => e.gender === 'male'))
    );
  }
  if (grammar & Grammar.female) {
    return (
      d.salience.most(sentence, (e) => isPerson(e) && e.gender !== 'male', 'female', spokenOf) ??
      (takesUpDescribed(d, mention, 'female') ? null : namedLater(d, (e) => e.gender === 'female'))
    );
  }
  // „Dennoch sei es …“: where the verb is second "es" stands for anything, and hardly ever for a body that is named
  if (!(grammar & Grammar.neuter) || d.a.lexicon.data.verbSecond) return null;
  const body = d.salience.subjectBefore(sentence, mayBeBody);
  if (body || isNear(d.a, d.lastThing, sentence)) return body;
  return d.salience.most(sentence, (e) => e.kind === 'organisation', null, spokenOf);
}

/** "Le ministre a parlé. « Assez », a-t-[il] dit": whom the paragraph has described comes before whoever is named only later. */
function takesUpDescribed(d: Discourse, mention: Mention, gender: Gender): boolean {
  const last = d.lastDescribed;
  const isNear = last !== null && d.a.tokens[last.from]?.paragraph === d.a.tokens[mention.from]?.paragraph;
  if (!isNear || !agreeInGender(gender, genderOfDescription(d.a, last))) return false;
  d.descriptions.set(mention, last);
  return true;
}

/**
 * The entity that a clause is about in which a pronoun behind "according to" means somebody else: "[Vlček] podle něj „žije v
 * jiné zemi“". Null where no name opens the sentence, or a sign stands between.
 */
function ownSubject(d: Discourse, { from }: Mention): Entity | null {
  if (!d.a.lexicon.data.completesByCase || !hasGrammar(d.a.tokens, from - 1, Grammar.according)) return null;
  for (let i = from - 2; i >= 0 && d.a.tokens[i]?.isWord; i--) {
    if (d.a.tokens[i]?.sentence !== d.a.tokens[from]?.sentence) return null;
    const name = d.nameAt.get(i);
    if (name) return d.table.of(name);
  }
  return null;
}

/** Keeps the last subject that "they" or "it" can take up, or takes it up. */
export function readDescription(
  d: Discourse,
  mention: Mention,
  grammar: number,
  noun: number,
  sentence: number,
  isSubject: boolean,
): void {
  if (mention.type === 'pronoun') {
    const last = grammar & Grammar.plural ? d.lastGroup : grammar & Grammar.neuter ? d.lastThing : null;
    const person = last ? null : personBefore(d, grammar);
    const meant = last ?? person;
    if (meant && isNear(d.a, meant, sentence)) d.descriptions.set(mention, meant);
    return;
  }
  if (!isSubject) return;
  if (isOnePerson(noun) && !mention.isJoint) d.lastPerson = mention;
  if (noun & Noun.group) d.lastGroup = mention;
  else if (noun & (Noun.document | Noun.organisation)) d.lastThing = mention;
}

/** Whom the text described last as a subject, where "he" or "she" may be that one and the text names nobody who may. */
function personBefore(d: Discourse, grammar: number): Mention | null {
  const gender = grammar & Grammar.male ? 'male' : grammar & Grammar.female ? 'female' : null;
  const person = d.lastPerson;
  if (!person || gender === null) return null;
  return agreeInGender(genderOfDescription(d.a, person) ?? genderByVerb(d.a, person), gender) ? person : null;
}

function isNear(a: Analysis, mention: Mention | null, sentence: number): boolean {
  return mention !== null && sentence - (a.tokens[mention.head]?.sentence ?? 0) <= DESCRIPTION_REACH;
}

/** The noun phrase right before a relative pronoun. */
function antecedent(a: Analysis, mention: Mention): Mention | null {
  // "Paola Righi, secondo cui …"
  const isGoverned = hasGrammar(a.tokens, mention.from - 1, Grammar.preposition | Grammar.according);
  const end = mention.from - (isGoverned ? 2 : 1);
  const last = mentionEnding(a, a.tokens[end]?.lower === ',' ? end - 1 : end);
  // "the Aid Group in [Turkey], which says": a place says nothing where something else stands before it
  const isPlace = last && hasNoun(a.tokens, last.head, Noun.place);
  return (isPlace ? beforePlace(a, last) : last) ?? null;
}

/** The phrase that a place completes, where it does: "the head of [the Aid Group] in Turkey". */
function beforePlace(a: Analysis, place: Mention): Mention {
  const before = hasGrammar(a.tokens, place.from - 1, Grammar.preposition)
    ? mentionEnding(a, place.from - 2)
    : undefined;
  return before?.type === 'name' ? before : climb(a, place);
}
