import type { Entity } from './entities.ts';
import type { Gender } from './name-traits.ts';

/** How strongly a mention brings its entity to mind, by its place in the clause. */
export const Weight = { speaker: 100, subject: 80, object: 40, oblique: 25, modifier: 15 } as const;

const MOST = 250;
const KNOWN_GENDER = 1.6;
/** What is left of the lead of one whose gender the text does not tell. */
const UNKNOWN_GENDER = 0.4;
const SPOKEN_OF = 0.25;
const FORGOTTEN = 0.05;
/** How many entities stay in mind: keeps hostile text linear. */
const KEPT = 24;

/** The entity that a pronoun most likely means. */
export interface Antecedent {
  entity: Entity;
  /** 0 to 1: how far ahead of the next one it is. */
  lead: number;
}

/**
 * The entities in mind at one place of the text; each one's salience halves with every sentence (after Lappin and
 * Leass 1994, "An algorithm for pronominal anaphora resolution").
 */
export class Salience {
  private readonly recent: { entity: Entity; value: number; sentence: number }[] = [];

  /** An entity is mentioned. */
  raise(entity: Entity, weight: number, sentence: number): void {
    const at = this.recent.findIndex((known) => known.entity === entity);
    const known = at >= 0 ? this.recent.splice(at, 1)[0] : undefined;
    const value = (known ? decayed(known.value, sentence - known.sentence) : 0) + weight;
    this.recent.unshift({ entity, value: Math.min(value, MOST), sentence });
    if (this.recent.length > KEPT) this.recent.length = KEPT;
  }

  /** The most salient entity that agrees; `spokenOf` are those named inside the quotation at hand. */
  most(
    sentence: number,
    agrees: (entity: Entity) => boolean,
    gender: Gender | null,
    spokenOf: ReadonlySet<Entity>,
  ): Antecedent | null {
    let best: Entity | null = null;
    let most = 0;
    let second = 0;
    for (const { entity, value, sentence: at } of this.recent) {
      if (!agrees(entity)) continue;
      const known = gender !== null && entity.gender === gender ? KNOWN_GENDER : 1;
      const now = decayed(value, sentence - at) * known * (spokenOf.has(entity) ? SPOKEN_OF : 1);
      if (now > most) {
        second = most;
        best = entity;
        most = now;
      } else if (now > second) second = now;
    }
    if (!best || (gender !== null && most < FORGOTTEN)) return null;
    const doubt = gender !== null && best.gender === null ? UNKNOWN_GENDER : 1;
    return { entity: best, lead: (1 - second / most) * doubt };
  }
}

const decayed = (value: number, sentences: number): number => value * 0.5 ** Math.max(0, sentences);
