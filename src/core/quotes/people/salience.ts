import type { Entity } from './entities.ts';
import type { Gender } from './gender.ts';

/** Strengths with which a mention brings its entity to mind, by its place in the clause. */
export const Weight = { speaker: 100, subject: 80, object: 40, oblique: 25, modifier: 15 } as const;

const MAX_SALIENCE = 250;
const KNOWN_GENDER = 1.6;
/** Factor for the lead of somebody whose gender the text does not tell. */
const UNKNOWN_GENDER = 0.4;
/** Least lead of a mention that is taken for certain when the next one is read. */
const CERTAIN = 0.5;
/** The lead of the one person whom the last sentence that names anybody is about. */
const ALONE = 0.9;
/** The lead of the subject of that sentence where it names others. */
export const AMONG_OTHERS = 0.6;
const SPOKEN_OF = 0.25;
const HARDLY_A_PERSON = 0.3;
const FORGOTTEN = 0.05;
/** Number of entities that stay in mind: keeps hostile text linear. */
const KEPT = 24;
/** What is asked for a description: it may mean whoever is named inside the quotation at hand. */
export const NO_ENTITIES: ReadonlySet<Entity> = new Set();

/** The entity that a pronoun most likely means. */
export interface Antecedent {
  entity: Entity;
  /** Lead over the next possible entity, 0 to 1. */
  lead: number;
}

/** An entity, how much it is in mind, and the sentence that mentioned it last. */
interface InMind {
  entity: Entity;
  value: number;
  sentence: number;
  isSubject: boolean;
  /** True if it was the subject of any sentence so far. */
  hasActed: boolean;
}

/**
 * The entities in mind at one place of the text; each one's salience halves with every sentence (after Lappin and
 * Leass 1994, "An algorithm for pronominal anaphora resolution").
 */
export class Salience {
  private readonly recent: InMind[] = [];
  /** See the field of this name in LanguageGrammar: there descriptions have ways of their own to take people up. */
  private readonly adjectivesFollow: boolean;

  constructor(adjectivesFollow: boolean) {
    this.adjectivesFollow = adjectivesFollow;
  }

  /** Notes that an entity is mentioned. @param lead how sure it is that it is this entity, 0 to 1 */
  raise(entity: Entity, weight: number, sentence: number, lead: number): void {
    const at = this.recent.findIndex((known) => known.entity === entity);
    const known = at >= 0 ? this.recent.splice(at, 1)[0] : undefined;
    const value = (known ? decayed(known.value, sentence - known.sentence) : 0) + weight;
    this.recent.unshift({
      entity,
      value: Math.min(value, MAX_SALIENCE),
      sentence,
      isSubject:
        (weight >= Weight.subject && lead >= CERTAIN) || (known?.sentence === sentence && known.isSubject),
      hasActed: weight >= Weight.subject || known?.hasActed === true,
    });
    if (this.recent.length > KEPT) this.recent.length = KEPT;
  }

  /**
   * The most salient entity that agrees.
   * @param gender that of the pronoun; "any" of one for everybody (Finnish "hän")
   * @param spokenOf who is named inside the quotation at hand
   */
  most(
    sentence: number,
    agrees: (entity: Entity) => boolean,
    gender: Gender | 'any' | null,
    spokenOf: ReadonlySet<Entity>,
  ): Antecedent | null {
    let best: Entity | null = null;
    let most = 0;
    let second = 0;
    for (const { entity, value, sentence: at } of this.inMind(gender)) {
      if (!agrees(entity)) continue;
      const fits = gender === 'any' ? entity.gender !== null : entity.gender === gender;
      const known = gender === null ? 1 : fits ? KNOWN_GENDER : knownAsPerson(entity);
      const now = decayed(value, sentence - at) * known * (spokenOf.has(entity) ? SPOKEN_OF : 1);
      if (now > most) {
        second = most;
        best = entity;
        most = now;
      } else if (now > second) second = now;
    }
    if (!best || (gender !== null && most < FORGOTTEN)) return null;
    const subject = gender === null ? null : this.lastSubject(agrees);
    if (subject) return subject;
    const isOpen = gender === 'any' ? !isKnownPerson(best) : gender !== null && best.gender === null;
    const doubt = isOpen ? UNKNOWN_GENDER : 1;
    return { entity: best, lead: (1 - second / most) * doubt };
  }

  /** Those in mind; for "he" and "she" without what has done nothing and nothing shows to be a person: a place. */
  private inMind(gender: Gender | 'any' | null): readonly InMind[] {
    if (gender === null) return this.recent;
    return this.recent.filter(({ entity, hasActed }) => hasActed || isKnownPerson(entity));
  }

  /** The person who was mentioned last among those who agree. */
  last(agrees: (entity: Entity) => boolean): Entity | null {
    return this.recent.find(({ entity }) => isKnownPerson(entity) && agrees(entity))?.entity ?? null;
  }

  /** The one entity in mind that agrees; null where several do. */
  only(agrees: (entity: Entity, sentence: number) => boolean): Entity | null {
    const fitting = this.recent.filter(({ entity, sentence }) => agrees(entity, sentence));
    return fitting.length === 1 ? (fitting[0]?.entity ?? null) : null;
  }

  /** True if somebody who agrees is spoken of since a sentence. */
  hasSince(since: number, agrees: (entity: Entity) => boolean): boolean {
    return this.recent.some(({ entity, sentence }) => sentence >= since && agrees(entity));
  }

  /** The one person spoken of since a sentence; null where several are. */
  onlyPerson(since: number): Entity | null {
    const people = this.recent.filter(({ entity, sentence }) => sentence >= since && isKnownPerson(entity));
    return people.length === 1 ? (people[0]?.entity ?? null) : null;
  }

  /** The one subject of the sentence before that agrees: "it" takes it up before whatever is named more often. */
  subjectBefore(sentence: number, agrees: (entity: Entity) => boolean): Antecedent | null {
    const subjects = this.recent.filter((it) => it.isSubject && it.sentence === sentence - 1);
    const [subject] = subjects;
    return subject && subjects.length === 1 && agrees(subject.entity)
      ? { entity: subject.entity, lead: AMONG_OTHERS }
      : null;
  }

  /**
   * The one subject of the last sentence that speaks of anybody who agrees: it is taken up before somebody named more
   * often but longer ago. Less sure where that sentence names another one, too.
   * @param since sentences before this one do not count
   */
  lastSubject(agrees: (entity: Entity) => boolean, since = 0): Antecedent | null {
    // "In a post on X, he …": a lone word that nothing shows to be a person's hides nobody
    const people = this.inMind(this.adjectivesFollow ? null : 'any');
    const fitting = people.filter(({ entity, sentence }) => sentence >= since && agrees(entity));
    const last = Math.max(...fitting.map(({ sentence }) => sentence));
    const there = fitting.filter(({ sentence }) => sentence === last);
    const subjects = there.filter(({ isSubject, entity }) => isSubject && isKnownPerson(entity));
    const [subject] = subjects;
    const [only] = there;
    // "For Weber it comes too late. She …": the one whom that sentence speaks of need not be its subject
    const isOne = only?.entity.described !== undefined || (only?.entity.gender ?? null) !== null;
    if (only && !subject && there.length === 1 && isOne) return { entity: only.entity, lead: AMONG_OTHERS };
    if (!subject || subjects.length > 1) return null;
    return { entity: subject.entity, lead: there.length === 1 ? ALONE : AMONG_OTHERS };
  }
}

/**
 * Factor, 0 to 1, for an entity that "he" and "she" may mean: less for a lone word that nothing shows to be a
 * person's name, which may be a town or a thing.
 */
const knownAsPerson = (entity: Entity): number => (isKnownPerson(entity) ? 1 : HARDLY_A_PERSON);

/** True if an entity is more than a lone word of unknown kind: that may be a company. */
const isKnownPerson = ({ kind, gender, words, described }: Entity): boolean =>
  described !== undefined || gender !== null || (kind === 'person' && words.length > 1);

const decayed = (value: number, sentences: number): number => value * 0.5 ** Math.max(0, sentences);
