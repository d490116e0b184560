import type { Analysis } from '../analysis/analysis.ts';
import { topicOf } from '../cues/topics.ts';
import { ANY_TITLE, CUE, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import { isOfAnotherAge } from './ages.ts';
import { completedTo, hasOwner, isPlain } from './complements.ts';
import { takingUpTest } from './described.ts';
import {
  canBePerson,
  genderOfDescription,
  isAnyPerson,
  isDefinite,
  isIndefinite,
  isKin,
  isOnePerson,
} from './description-traits.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entities.ts';
import { epithetTest } from './epithets.ts';
import { agreeInGender, type Gender } from './gender.ts';
import { opensParagraph, paragraphStart, startOfReach } from './paragraph-reach.ts';
import { rolesOf } from './roles.ts';
import { type Antecedent, NO_ENTITIES, Weight } from './salience.ts';
import { isOfOtherPart, MENTIONS_READ, sameOfficeTest } from './same-office.ts';

/** Factor for the lead of somebody whom a description takes up by nothing but its place. */
const TAKEN_UP = 0.6;
/** Paragraphs back over which one of whom nothing is said is kept in mind. */
const UNDESCRIBED_REACH = 2;
/** An age, joined to a noun or an adjective: "44-Jährige", "23-jarige", "19-årige". */
const AGE = /^\p{N}{1,3}-\p{L}/u;

/**
 * True if the text has described somebody without a name since it named an entity: "Ursula Weber a rencontré [le chancelier].
 * Ce dernier …".
 */
export function isDescribedAfter(
  d: Discourse,
  { mentions }: Entity,
  { from }: Mention,
  gender: Gender,
): boolean {
  const named = mentions.findLast((it) => it.to <= from)?.to ?? 0;
  const last = d.lastDescribed;
  if (!last || last.from < named) return false;
  return agreeInGender(gender, genderOfDescription(d.a, last));
}

/**
 * Finds the last speaker, or the last subject, whom a definite description may take up. A description that
 * was brought in before stays itself.
 */
export function takenUp(d: Discourse, mention: Mention, head: Token): Antecedent | null {
  const found = lastSpoken(d, mention, head);
  return found && (d.places.isOnlyOf(found.entity) || isOtherDescribed(d, found.entity, mention))
    ? null
    : found;
}

/**
 * "Lo contó [una paciente]. «…», dijo la mujer": true if the paragraph has brought in somebody without a name since it named a person,
 * whom a word for anybody of that sex takes up before that person.
 */
function isOtherDescribed(d: Discourse, entity: Entity, mention: Mention): boolean {
  const { a, lastDescribed } = d;
  const isSame = a.tokens[lastDescribed?.from ?? -1]?.paragraph === a.tokens[mention.from]?.paragraph;
  if (!lastDescribed || !isSame || !isIndefinite(a, lastDescribed)) return false;
  if (!isAnyPerson(a, mention) || !isPlain(a, mention)) return false;
  const gender = genderOfDescription(a, mention);
  return gender !== null && isDescribedAfter(d, entity, mention, gender);
}

function lastSpoken(d: Discourse, mention: Mention, head: Token): Antecedent | null {
  const test = takingUp(d, mention);
  const isNew = !d.isIntroduced(head.lower);
  if (!test || !isNew || opensParagraph(d.a, mention)) return null;
  const since = isAnyPerson(d.a, mention) ? 0 : startOfReach(d.a, head);
  const subject = d.salience.lastSubject(test, since);
  if (subject) return { entity: subject.entity, lead: subject.lead * TAKEN_UP };
  const above = undescribedAbove(d, mention, head, test);
  if (above) return above;
  if (!d.a.lexicon.data.adjectivesFollow && isUnnamed(d, d.lastTeller)) return null;
  const agrees = (entity: Entity) => !entity.described && test(entity) && d.hasSpoken.has(entity);
  const found = d.salience.most(head.sentence, agrees, null, NO_ENTITIES);
  if (!found) return null;
  // «…», assicura il titolare: where titles take up so easily, only whom the text is about so far
  const isOpen = d.a.lexicon.data.adjectivesFollow
    ? found.entity !== d.mainPerson(mention.from)
    : isPassedOver(d, head);
  return isOpen ? null : { entity: found.entity, lead: found.lead * TAKEN_UP };
}

/** True if whoever spoke last is one person whom the text does not name: "a press officer said". */
const isUnnamed = (d: Discourse, teller: Mention | null): boolean =>
  teller?.type === 'description' && !d.of(teller) && isOnePerson(d.a.tokens[teller.head]?.noun ?? 0);

/**
 * True if the sentence before, in the same paragraph, is about somebody or something whom it describes: "Auch [der Elternrat]
 * meldete sich. „…“, klagte die Vorsitzende" is not the minister who spoke above.
 */
function isPassedOver({ a }: Discourse, { sentence, paragraph }: Token): boolean {
  const before = a.sentences[sentence - 1];
  return before?.paragraph === paragraph && topicOf(a, before.from, before.to)?.type === 'description';
}

/**
 * Makes the test of whom a description's own words name ("the [Fulham] winger", "l’avvocato [di Burtone]"), or its own sentence puts
 * it beside ("À l’image de [Marc Roux], le coach …").
 */
function besideTest(d: Discourse, mention: Mention): (entity: Entity) => boolean {
  const own = new Set<Entity>();
  const to = d.a.lexicon.data.adjectivesFollow ? completedTo(d.a, mention) : mention.to;
  for (let i = mention.from; i < to; i++) {
    const name = d.nameAt.get(i);
    const entity = name ? d.table.of(name) : null;
    if (entity) own.add(entity);
  }
  return (entity) => own.has(entity) || d.places.isGovernedBefore(entity, mention.from);
}

/** See `takingUpTest`; a description means nobody whom its own words name, or its sentence puts beside it. */
function takingUp(d: Discourse, mention: Mention): ((entity: Entity) => boolean) | null {
  const test = takingUpTest(d.a, mention);
  if (!test) return null;
  const isBeside = besideTest(d, mention);
  return (entity) => !isBeside(entity) && !isOfAnotherAge(d.a, mention, entity) && test(entity);
}

/**
 * Finds the one person whom the paragraph above is about and of whom nothing else is said, for a tag in the first sentence
 * below: "Sergio Núñez sonrió tras la victoria. / «…», dijo [el técnico]".
 */
function undescribedAbove(
  d: Discourse,
  mention: Mention,
  head: Token,
  test: (entity: Entity) => boolean,
): Antecedent | null {
  const own = paragraphStart(d.a, head);
  const above = d.a.tokens[d.a.sentences[own - 1]?.from ?? -1];
  const isTag = own === head.sentence && hasGrammar(d.a.tokens, mention.from - 1, CUE);
  const entity = above && isTag ? d.salience.onlyPerson(paragraphStart(d.a, above)) : null;
  if (!entity || entity.described || !test(entity)) return null;
  const isBare = rolesOf(d.a, entity, MENTIONS_READ).next().done === true;
  return isBare ? { entity, lead: TAKEN_UP } : null;
}

/**
 * Finds the subject of the sentence before in the same paragraph, where a description by age is the next subject, or one
 * that the text has used of nobody: "Kadile scored. [The 23-year-old striker] grinned.", "Eva Weber smiles. [The novelist]
 * has moved."
 * @param isPastPlaces true where a lone word that nothing shows to be a person's hides nobody: "In un comizio a Maracaibo, [il
 * leader] …"
 */
export function goesOnAs(
  d: Discourse,
  mention: Mention,
  head: Token,
  weight: number,
  isPastPlaces = false,
): Antecedent | null {
  const { a } = d;
  const { sentence, paragraph, lower } = head;
  // "… säger Lind. / [20-åringen] hade inte …": an age alone goes on over the end of a paragraph
  const isNext = a.sentences[sentence - 1]?.paragraph === paragraph || isAge(head);
  const isNew = !d.described.has(lower) && hasGrammar(a.tokens, mention.from, Grammar.article);
  if (weight < Weight.subject || !isNext || !(isNew || hasAge(a, mention))) return null;
  const test = takingUp(d, mention);
  const isPerson = (it: Entity): boolean =>
    test?.(it) === true && (!isPastPlaces || it.gender !== null || it.words.length > 1);
  const subject = test && d.salience.lastSubject(isPerson, sentence - 1);
  if (
    !subject ||
    !(hasAge(a, mention) || isWithoutOffice(a, subject.entity)) ||
    d.places.isOnlyOf(subject.entity)
  )
    return null;
  return weight < Weight.speaker ? subject : { ...subject, lead: subject.lead * TAKEN_UP };
}

/**
 * Finds the one person whom the sentence before in the same paragraph speaks of, whom a demonstrative takes up whatever the noun behind it
 * says: "Abu Amer agrees. «…», says [this displaced man]".
 */
export function pointedAt(d: Discourse, mention: Mention, head: Token): Antecedent | null {
  const { a } = d;
  const { sentence, paragraph, noun, lower } = head;
  const first = a.tokens[mention.from];
  const isPointed = first && a.lexicon.definites.has(first.lower) && !(first.grammar & Grammar.article);
  const isNext = a.sentences[sentence - 1]?.paragraph === paragraph;
  if (!isPointed || !isNext || !canBePerson(noun) || noun & (Noun.group | Noun.anonymous)) return null;
  if (mention.isJoint || d.isIntroduced(lower)) return null;
  const gender = genderOfDescription(a, mention);
  const entity = d.salience.onlyPerson(sentence - 1);
  if (!entity || entity.described || !agreeInGender(gender, entity.gender)) return null;
  return isOfOtherPart(a, mention, entity) ? null : { entity, lead: TAKEN_UP };
}

/** Finds whom the text brought in by the same noun before it gave the name: "A Labour MP … Neil Coy … [The MP] …". */
export function calledSo(d: Discourse, mention: Mention, { lower, sentence }: Token): Antecedent | null {
  if (!isDefinite(d.a, mention) || mention.isJoint || isKin(d.a, mention) || hasOwner(d.a, mention))
    return null;
  const isCalled = (entity: Entity): boolean =>
    entity.kind === 'person' && d.a.tokens[d.introducedAs.get(entity)?.head ?? -1]?.lower === lower;
  return d.salience.most(sentence, isCalled, null, NO_ENTITIES);
}

/** True if a noun says nothing but how old somebody is: "20-åringen", "der 44-Jährige". */
const isAge = ({ lower }: Token): boolean => AGE.test(lower);

/** True if an age describes somebody: "de [23-jarige] aanvaller", "der [44-Jährige]". */
function hasAge(a: Analysis, { from, to }: Mention): boolean {
  return a.tokens.slice(from, to).some(({ lower }) => AGE.test(lower));
}

/** True if the text gives a person no office, and nobody else has described that person. */
const isWithoutOffice = (a: Analysis, entity: Entity): boolean =>
  !entity.described && rolesOf(a, entity, MENTIONS_READ).next().done === true;

/** Finds the most salient of those whose office the word of a description means, too: "il mister", "le pénaliste". */
export function bySameOffice(d: Discourse, mention: Mention, sentence: number): Antecedent | null {
  const test = sameOfficeTest(d.a, mention, d.calledBy);
  return test && d.salience.most(sentence, test, null, NO_ENTITIES);
}

/**
 * Finds the one person in mind whose role the text does not give, for a speaker by an office that nobody
 * has: "Le comptoir d’Élodie Marchadier est vide. … «…», confie la pharmacienne".
 */
export function onlyUndescribed(
  d: Discourse,
  mention: Mention,
  { noun, paragraph, lower }: Token,
): Antecedent | null {
  const { a } = d;
  const isOne = (noun & Noun.role) !== 0 && (noun & (Noun.group | Noun.organisation | Noun.anonymous)) === 0;
  if (!isOne || !a.lexicon.data.adjectivesFollow || !d.telling.has(mention.from)) return null;
  if (
    !takingUpTest(a, mention) ||
    d.isIntroduced(lower) ||
    hasGrammar(a.tokens, mention.from, Grammar.possessive)
  )
    return null;
  const gender = genderOfDescription(a, mention);
  // "Il sindaco ha …" may be new; «…», dice il sindaco is hardly
  const reach = hasGrammar(a.tokens, mention.from - 1, CUE) ? UNDESCRIBED_REACH : noun & ANY_TITLE ? 0 : 1;
  const isNear = (sentence: number): boolean => paragraph - (a.sentences[sentence]?.paragraph ?? 0) <= reach;
  const entity = d.salience.only(
    (it, sentence) =>
      isNear(sentence) &&
      it.kind === 'person' &&
      !it.described &&
      !d.taken.has(it) &&
      hasNoun(a.tokens, it.fullest.nameFrom, GIVEN_NAME) &&
      !d.places.isOnlyOf(it) &&
      agreeInGender(gender, it.gender) &&
      rolesOf(a, it, MENTIONS_READ).next().done === true,
  );
  if (!entity || besideTest(d, mention)(entity)) return null;
  d.introducedAs.set(entity, mention);
  return { entity, lead: TAKEN_UP };
}

/**
 * Finds the one man or woman whom the text has named so far, for a definite description in a tag that says nothing of
 * whose or of what: "La presidenta, Itzel Cordero, denunció …. «…», relató [la edil]".
 */
export function onlyOneSoFar(d: Discourse, mention: Mention, { lower }: Token): Antecedent | null {
  const { a } = d;
  const gender = genderOfDescription(a, mention);
  const isInTag = a.lexicon.data.adjectivesFollow && hasGrammar(a.tokens, mention.from - 1, CUE);
  if (!isInTag || gender === null || d.isIntroduced(lower) || isAnyPerson(a, mention)) return null;
  if (hasOwner(a, mention) || !takingUpTest(a, mention)) return null;
  const entity = d.salience.only(
    (it) => it.kind === 'person' && it.words.length > 1 && agreeInGender(gender, it.gender),
  );
  return entity?.gender === gender ? { entity, lead: TAKEN_UP } : null;
}

/**
 * Finds the one person whom the paragraph has spoken of before a tag, as the subject of a sentence, where a description in
 * the tag fits: "Moser schäumte. „…“, polterte [der Tiroler]". A description that was brought in before stays itself.
 */
export function byEpithet(d: Discourse, mention: Mention, head: Token): Antecedent | null {
  const test = d.isIntroduced(head.lower) ? null : epithetTest(d.a, mention);
  const own = paragraphStart(d.a, head);
  const above = own === head.sentence ? d.a.tokens[d.a.sentences[own - 1]?.from ?? -1] : undefined;
  const start = above ? paragraphStart(d.a, above) : own; // a tag in the first sentence takes up the paragraph above
  const entity = test && d.salience.onlyPerson(start);
  if (!entity || !test(entity) || d.places.isOnlyOf(entity) || isOtherDescribed(d, entity, mention))
    return null;
  const sentences = d.a.sentences.slice(start, head.sentence + 1);
  const isSubject = sentences.some(({ from, to }) => {
    const topic = topicOf(d.a, from, to);
    return topic !== null && topic.from < mention.from && d.answers.get(topic)?.entity === entity;
  });
  return isSubject ? { entity, lead: TAKEN_UP } : null;
}

/** Sentences of a paragraph, that of the description with them, among which the one stands whom a lone name means. */
const ACTOR_REACH = 3;

/**
 * Finds the surname, which nothing else shows to be a person's, of whom the last sentence of the paragraph is about that is about anybody,
 * for a speaker by an office that nobody has: "Gasparini non cerca alibi. «…», dice [il tecnico]". Where adjectives follow their noun,
 * names of bodies have an article there, and places are no actors.
 */
export function actorByOffice(d: Discourse, mention: Mention, head: Token): Antecedent | null {
  const { a } = d;
  const test = a.lexicon.data.adjectivesFollow && !d.isIntroduced(head.lower) ? takingUp(d, mention) : null;
  for (let s = head.sentence; test && s > head.sentence - ACTOR_REACH; s--) {
    const { from = 0, to = 0, paragraph } = a.sentences[s] ?? {};
    if (paragraph !== head.paragraph) return null;
    const topic = topicOf(a, from, Math.min(to, mention.from));
    if (!topic) continue;
    const entity = topic.type === 'name' ? d.table.of(topic) : null;
    return entity && test(entity) && isWithoutOffice(a, entity) ? { entity, lead: TAKEN_UP } : null;
  }
  return null;
}
