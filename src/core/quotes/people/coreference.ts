import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { anaphorAt } from '../words/phrases.ts';
import { hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import { bySameAge } from './ages.ts';
import { apposedEntity, apposedToPart } from './apposition.ts';
import { bodyMeant, bodyNamedSo, isLastBody } from './bodies.ts';
import { namedLater, namedNext } from './cataphora.ts';
import { isPlain } from './complements.ts';
import { descriptionTest } from './described.ts';
import { isIndefinite, isOnePerson } from './description-traits.ts';
import { Discourse, OPENING_PARAGRAPHS } from './discourse.ts';
import type { Entity, EntityTable } from './entities.ts';
import { kindsTakenUp, type TakenUpAs } from './kinds.ts';
import {
  actorByOffice,
  byEpithet,
  bySameOffice,
  calledSo,
  goesOnAs,
  isDescribedAfter,
  onlyOneSoFar,
  onlyUndescribed,
  pointedAt,
  takenUp,
} from './nominal-anaphora.ts';
import { readDescription, resolvePronoun } from './pronouns.ts';
import { AMONG_OTHERS, type Antecedent, NO_ENTITIES, Weight } from './salience.ts';
import { clauseWeights, isEmployer, weigh } from './salience-weights.ts';
import { isOfAnotherTrade, sameBodyTest } from './same-office.ts';
import { describedPerson } from './unnamed-people.ts';

/** Lead of a pronoun from which it tells the gender of whom it means. */
const SURELY = 0.9;

/** First paragraph behind headline and standfirst, which describe people of the story in words that it repeats. */
const BODY = 2;

/**
 * Finds the entity that each mention outside quotations means. Names are looked up in the table; pronouns and
 * definite descriptions take the most salient entity that agrees. Words inside a quotation bring nobody to
 * mind: their names are the speaker's, not the narrator's.
 */
export class Coreference {
  private readonly discourse: Discourse;
  private taking: ReadonlyMap<Entity, TakenUpAs> | null = null;
  private callings: Map<Entity, Mention> | null = null;

  constructor(a: Analysis, table: EntityTable, ties: readonly CueTie[]) {
    const clauses = clauseWeights(a, ties);
    this.discourse = new Discourse(a, table, clauses);
    for (const mention of a.mentions) this.read(mention, clauses.weights.get(mention.from) ?? 0);
  }

  /** The entity that a mention means, or null where the text does not say. */
  of(mention: Mention): Entity | null {
    return this.discourse.of(mention);
  }

  /** The person who most likely answers the questions that begin at a token, or null where that is open. */
  interviewee(from: number): Entity | null {
    return this.discourse.interviewee(from);
  }

  /** The description that a pronoun takes up, or null. */
  describedBy(mention: Mention): Mention | null {
    return (
      this.discourse.descriptions.get(mention) ??
      this.discourse.answers.get(mention)?.entity.described ??
      null
    );
  }

  /** True if a cue of saying, judging or showing ties the mention. */
  tells({ from }: Mention): boolean {
    return this.discourse.telling.has(from);
  }

  /** True if a cue of saying ties the mention. */
  speaks({ from }: Mention): boolean {
    return this.discourse.speaking.has(from);
  }

  /** The description that brought an entity in before its name, or null. */
  introductionOf(entity: Entity): Mention | null {
    return this.discourse.introducedAs.get(entity) ?? null;
  }

  /** The first description that speaks for an entity, or null: "The agency said", "said the striker". */
  callingOf(entity: Entity): Mention | null {
    this.callings ??= this.readCallings();
    return this.callings.get(entity) ?? null;
  }

  private readCallings(): Map<Entity, Mention> {
    const out = new Map<Entity, Mention>();
    for (const [mention, { entity }] of this.discourse.answers) {
      const isCalling = mention.type === 'description' && this.speaks(mention) && !this.opens(mention);
      if (isCalling && !out.has(entity)) out.set(entity, mention);
    }
    return out;
  }

  /** True if a noun for somebody opens its sentence: it may bring in somebody else there. */
  private opens({ from, head }: Mention): boolean {
    const { tokens } = this.discourse.a;
    const isBody = hasNoun(tokens, head, Noun.organisation);
    return !isBody && tokens[from - 1]?.sentence !== tokens[from]?.sentence;
  }

  /** What pronouns and descriptions show an entity to be: "he" a person, "the company" a body. */
  takenUpAs(entity: Entity): TakenUpAs {
    this.taking ??= kindsTakenUp(this.discourse.a, this.discourse.answers);
    return this.taking.get(entity) ?? null;
  }

  /** The lead, 0 to 1, of the meaning of a mention over the next possible one; 1 for names that nobody shares. */
  lead(mention: Mention): number {
    return this.discourse.answers.get(mention)?.lead ?? 1;
  }

  private read(mention: Mention, weight: number): void {
    const { discourse } = this;
    const { a } = discourse;
    const head = a.tokens[mention.head];
    const named = namedBy(a, discourse.table, mention);
    if (named) discourse.answers.set(mention, { entity: named, lead: discourse.table.leadOf(mention) });
    if (!head || head.stretch >= 0) return;
    const resolved = named ? null : resolve(discourse, mention, head, weight);
    if (resolved) discourse.answers.set(mention, resolved);
    if (resolved && mention.type === 'pronoun' && !a.lexicon.data.dropsSubjects)
      learnGender(discourse, resolved, head);
    if (mention.type === 'description' && head.paragraph >= BODY) discourse.described.add(head.lower);
    const entity = discourse.of(mention);
    if (entity && resolved && mention.type === 'description' && head.noun & Noun.role) {
      discourse.taken.add(entity);
      discourse.calledBy.set(entity, [...(discourse.calledBy.get(entity) ?? []), head.lower]);
    }
    if (entity && weight >= Weight.speaker) discourse.hasSpoken.add(entity);
    if (weight >= Weight.speaker) discourse.lastTeller = mention;
    if (!entity && mention.type === 'description') noteUnnamed(discourse, mention, head, weight);
    if (entity && isEmployer(a, mention, entity)) return;
    const person = entity ?? describedPerson(discourse, mention, head, weight);
    if (person)
      discourse.salience.raise(person, weigh(a, mention, weight), head.sentence, this.lead(mention));
    if (!entity) readDescription(discourse, mention, head.grammar, head.noun, head.sentence, weight > 0);
  }
}

/**
 * "Jo Walton wrote it. [She] …. [She] …": two pronouns that hardly anybody else can mean tell the gender that the name leaves
 * open. One alone may be somebody else's, or mean several ("sie").
 */
function learnGender(d: Discourse, { entity, lead }: Antecedent, { grammar }: Token): void {
  const isMale = (grammar & Grammar.male) !== 0;
  if (entity.gender !== null || lead < SURELY || entity.words.length < 2) return;
  if (isMale === ((grammar & Grammar.female) !== 0)) return;
  const gender = isMale ? 'male' : 'female';
  const before = d.pronounGender.get(entity);
  if (before === gender) entity.gender = gender;
  else d.pronounGender.set(entity, before === undefined ? gender : null);
}

/** Notes whom a description means that means nobody of a name. */
function noteUnnamed(
  d: Discourse,
  mention: Mention,
  { lower, noun, paragraph }: Token,
  weight: number,
): void {
  // "a patient says" further up: the patient is told apart from whoever speaks next
  const hasSaid = paragraph >= BODY && weight >= Weight.speaker && isPlain(d.a, mention);
  if (hasSaid || paragraph >= OPENING_PARAGRAPHS) {
    d.introduced.add(lower);
    if (isIndefinite(d.a, mention)) d.introducedBare.add(lower);
  } else if (d.a.lexicon.data.adjectivesFollow && weight > 0 && isIndefinite(d.a, mention))
    d.introduced.add(lower);
  if (isOnePerson(noun) && !mention.isJoint) d.lastDescribed = mention;
  if (noun & Noun.organisation && !d.descriptions.has(mention)) d.lastBody = mention;
}

const namedBy = (a: Analysis, table: EntityTable, mention: Mention): Entity | null =>
  holderOf(a, table, mention) ?? table.of(mention);

/** "Le patron des sénateurs LR, [Bruno Retailleau], …": the person named behind an office that ends with a body's initials. */
function holderOf(a: Analysis, table: EntityTable, { type, from, nameFrom, to }: Mention): Entity | null {
  const body = a.tokens[nameFrom];
  const isBody = type === 'name' && from < nameFrom && to === nameFrom + 1 && body && isAcronym(body);
  const holder = isBody && a.tokens[to]?.lower === ',' ? mentionBeginning(a, to + 1) : undefined;
  return holder && isPersonsName(a, holder) ? table.of(holder) : null;
}

/** Finds the entity that a pronoun or description means; null for names, and where the text does not say. */
function resolve(d: Discourse, mention: Mention, head: Token, weight: number): Antecedent | null {
  const { a } = d;
  const { grammar, sentence } = head;
  if (mention.type === 'pronoun') {
    const apposed = apposedToPart(a, d.table, mention, grammar);
    return apposed ? { entity: apposed, lead: 1 } : resolvePronoun(d, mention, grammar, sentence);
  }
  if (mention.type !== 'description') return null;
  const apposed = apposedEntity(a, d.table, mention);
  if (apposed) return { entity: apposed, lead: 1 };
  const gender = anaphorAt(a.lexicon, a.tokens, mention.from, mention.to);
  const last = gender && d.salience.last((e) => e.kind === 'person' && (e.gender ?? gender) === gender);
  if (last && isDescribedAfter(d, last, mention, gender)) return null;
  if (last) return { entity: last, lead: AMONG_OTHERS };
  const said = descriptionTest(a, mention);
  const test = said && ((entity: Entity): boolean => !entity.described && said(entity));
  if (head.noun & Noun.organisation && isLastBody(d, mention, head)) {
    d.descriptions.set(mention, d.lastBody as Mention);
    return null;
  }
  const known = test && d.salience.most(sentence, test, null, NO_ENTITIES);
  const named =
    bySameAge(d, mention) ??
    bodyNamedSo(d, mention, head) ??
    known ??
    calledSo(d, mention, head) ??
    bodyMeant(d, mention, head) ??
    namedNext(d, mention, head) ??
    (test && namedLater(d, test));
  const ofBody = named ? null : sameBodyTest(a, mention);
  const alone = ofBody && namedLater(d, ofBody);
  if (alone) return { ...alone, lead: 1 };
  return (
    named ??
    byOfficeOrPlace(d, mention, head, weight) ??
    (weight >= Weight.subject ? pointedAt(d, mention, head) : null) ??
    onlyUndescribed(d, mention, head) ??
    onlyOneSoFar(d, mention, head) ??
    (d.a.lexicon.data.adjectivesFollow ? goesOnAs(d, mention, head, weight, true) : null) ??
    (weight >= Weight.speaker ? (byEpithet(d, mention, head) ?? actorByOffice(d, mention, head)) : null)
  );
}

/**
 * Finds whom a description takes up: who has that office by another word, or the last speaker or subject. The office goes
 * before the place where it is all that the description says, and where whoever stands there has another one.
 */
function byOfficeOrPlace(d: Discourse, mention: Mention, head: Token, weight: number): Antecedent | null {
  const { bareIsDefinite } = d.a.lexicon.data;
  const byOffice = weight >= Weight.subject ? bySameOffice(d, mention, head.sentence) : null;
  const lastSpeaker = (): Antecedent | null => (weight >= Weight.speaker ? takenUp(d, mention, head) : null);
  const next = bareIsDefinite ? null : goesOnAs(d, mention, head, weight); // an office alone is as good as "the" there
  if (byOffice && next && !isPlain(d.a, mention)) return next;
  const placed = bareIsDefinite
    ? (lastSpeaker() ?? goesOnAs(d, mention, head, weight))
    : (next ?? lastSpeaker());
  const isOther = byOffice && placed && isOfAnotherTrade(d.a, mention, placed.entity);
  return byOffice && (isOther || !bareIsDefinite) ? byOffice : (placed ?? byOffice);
}
