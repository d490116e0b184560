import type { Analysis } from '../analysis/analysis.ts';
import { climb, isObject } from '../cues/climb.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity, EntityTable } from './entities.ts';

/** Tells of names in which phrases they stand. Each name and each sentence is read once, however often it is asked for. */
export class NamePlaces {
  private readonly a: Analysis;
  private readonly table: EntityTable;
  /** The names of the text by their first tokens. */
  private readonly nameAt: ReadonlyMap<number, Mention>;
  private readonly onlyOf = new Map<Entity, boolean>();
  /** The sentence that was read last, and the first token of each name in it that a preposition governs. */
  private sentence = -1;
  private governed = new Map<Entity, number>();

  constructor(a: Analysis, table: EntityTable, nameAt: ReadonlyMap<number, Mention>) {
    this.a = a;
    this.table = table;
    this.nameAt = nameAt;
  }

  /** "le chemin de [Vernon]": true for a lone name that only ever completes another phrase; it may be a place's, though people bear it. */
  isOnlyOf(entity: Entity): boolean {
    const known = this.onlyOf.get(entity);
    if (known !== undefined) return known;
    const { words, mentions } = entity;
    const isOnly = words.length === 1 && mentions.every((name) => climb(this.a, name) !== name);
    this.onlyOf.set(entity, isOnly);
    return isOnly;
  }

  /**
   * "À l’image de [Marc Roux], le coach …": true if a preposition governs the name of an entity before a token of the same sentence,
   * outside quotations, where adjectives follow their noun.
   */
  isGovernedBefore(entity: Entity, token: number): boolean {
    if (!this.a.lexicon.data.adjectivesFollow) return false;
    this.readSentence(this.a.tokens[token]?.sentence ?? -1);
    return (this.governed.get(entity) ?? token) < token;
  }

  private readSentence(number: number): void {
    if (number === this.sentence) return;
    this.sentence = number;
    this.governed = new Map();
    const { from = 0, to = 0 } = this.a.sentences[number] ?? {};
    for (let i = from; i < to; i++) {
      const name = this.nameAt.get(i);
      const entity = name && this.isGoverned(name) ? this.table.of(name) : null;
      if (entity && !this.governed.has(entity)) this.governed.set(entity, i);
    }
  }

  private isGoverned(name: Mention): boolean {
    return (this.a.tokens[name.head]?.stretch ?? -1) < 0 && isObject(this.a, climb(this.a, name));
  }
}
