import type { SpeakerKind } from '../../types.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasNoun } from '../words/tokens.ts';
import { canBeTail, type Gender, genderOf, kindOf, nameWords, suffixOf } from './name-traits.ts';

/** Somebody or something that the text calls by a proper name. */
export interface Entity {
  /** Words of the fullest name, lower case, without titles, initials and suffixes. */
  words: string[];
  /** The mention that writes the name in full. */
  fullest: Mention;
  mentions: Mention[];
  /** First tokens of the mentions by more than one word, rising. */
  full: number[];
  kind: SpeakerKind;
  gender: Gender | null;
  /** "Jr.", "Sr.", "II": parts a son from his father. */
  suffix: string | null;
}

const ARABIC_ARTICLE = /^(?:al|el)-/;
/** Words of a name that are looked at one by one. */
const MOST_PARTS = 5;

/** The names of a text joined into entities: full names first, then short forms to the full name they shorten. */
export class EntityTable {
  readonly entities: Entity[] = [];
  private readonly byMention = new Map<Mention, Entity>();
  private readonly byFullName = new Map<string, Entity>();
  private readonly byLastWord = new Map<string, Entity[]>();
  private readonly byFirstWord = new Map<string, Entity[]>();
  private readonly byInitials = new Map<string, Entity>();
  /** By the words of a person's name without the first ones: "le pen", "rodríguez zapatero". */
  private readonly byTail = new Map<string, Entity>();
  private readonly byMiddleWord = new Map<string, Entity[]>();

  constructor(a: Analysis) {
    const names = a.mentions.filter((mention) => mention.type === 'name');
    const words = new Map(names.map((mention) => [mention, nameWords(a, mention)]));
    const lengthOf = (mention: Mention): number => words.get(mention)?.length ?? 0;
    const full = names.filter((mention) => lengthOf(mention) > 1);
    const hasGivenName = (mention: Mention): boolean => genderOf(a, mention) !== null;
    for (const mention of [...full.filter(hasGivenName), ...full.filter((m) => !hasGivenName(m))])
      this.addFull(a, mention, words.get(mention) ?? []);
    const short = names.filter((mention) => words.get(mention)?.length === 1);
    const isGendered = (mention: Mention): boolean => genderOf(a, mention) !== null;
    for (const mention of [...short.filter(isGendered), ...short.filter((m) => !isGendered(m))])
      this.addShort(a, mention, words.get(mention)?.[0] ?? '');
    for (const entity of this.entities) entity.mentions.sort((x, y) => x.from - y.from);
  }

  /** The entity that a mention by name belongs to. */
  of(mention: Mention): Entity | null {
    return this.byMention.get(mention) ?? null;
  }

  private addFull(a: Analysis, mention: Mention, words: string[]): void {
    const suffix = suffixOf(a, mention);
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const keys = [`${words.join(' ')}|${suffix ?? ''}`, `${first} ${last}|${suffix ?? ''}`];
    const known =
      keys.map((key) => this.byFullName.get(key)).find((entity) => entity !== undefined) ??
      (canBeTail(a, mention) ? this.byTail.get(words.join(' ')) : undefined) ??
      this.bySurnameAlone(a, mention, words);
    const entity = known ?? this.create(a, mention, words, suffix);
    for (const key of keys) if (!this.byFullName.has(key)) this.byFullName.set(key, entity);
    this.join(a, entity, mention, true);
  }

  /** "Kontrolleur Hafele": where nouns are capitalised, a word before somebody's surname that is no first name. */
  private bySurnameAlone(a: Analysis, mention: Mention, words: string[]): Entity | undefined {
    if (!a.lexicon.data.capitalisesNouns || words.length !== 2 || !canBeTail(a, mention)) return undefined;
    const persons = (this.byLastWord.get(words[1] ?? '') ?? []).filter(({ kind }) => kind === 'person');
    return persons.length === 1 ? persons[0] : undefined;
  }

  private addShort(a: Analysis, mention: Mention, word: string): void {
    const gender = genderOf(a, mention);
    const suffix = suffixOf(a, mention);
    const fits = (entity: Entity): boolean =>
      (gender === null || entity.gender === null || entity.gender === gender) &&
      (suffix === null || entity.suffix === suffix);
    const bySurname = (this.byLastWord.get(word) ?? []).filter((e) => e.kind === 'person' && fits(e));
    // "Israel" is no short form of the "Israel Fund", and not of Israel Katz
    const isPlace = hasNoun(a.tokens, mention.head, Noun.place);
    const byFirst = (this.byFirstWord.get(word) ?? []).filter(
      (e) => fits(e) && !isPlace && (e.kind === 'person' || e.words.length < 4),
    );
    const byMiddle = (this.byMiddleWord.get(word) ?? []).filter(fits);
    const options = [bySurname, byFirst, byMiddle].find((found) => found.length > 0) ?? [];
    const entity =
      this.byInitials.get(word) ??
      this.byFullName.get(`${word}|`) ??
      meantBy(options, mention) ??
      this.create(a, mention, [word], suffix);
    if (entity.words.length === 1) this.byFullName.set(`${word}|`, entity);
    this.join(a, entity, mention, false);
  }

  private create(a: Analysis, mention: Mention, words: string[], suffix: string | null): Entity {
    const entity: Entity = {
      words,
      fullest: mention,
      mentions: [],
      full: [],
      kind: kindOf(a, mention),
      gender: genderOf(a, mention),
      suffix,
    };
    this.entities.push(entity);
    if (words.length < 2) return entity;
    const last = words.at(-1) ?? '';
    file(this.byLastWord, last, entity);
    if (ARABIC_ARTICLE.test(last)) file(this.byLastWord, last.replace(ARABIC_ARTICLE, ''), entity);
    file(this.byFirstWord, words[0] ?? '', entity);
    if (entity.kind === 'person') this.fileParts(entity);
    if (words.length > 2 || entity.kind === 'organisation') {
      const initials = words.map((word) => word[0] ?? '').join('');
      if (initials.length > 2 && !this.byInitials.has(initials)) this.byInitials.set(initials, entity);
    }
    return entity;
  }

  /** A surname of two words stands alone too, and so does the first of two surnames. */
  private fileParts(entity: Entity): void {
    const { words } = entity;
    for (let from = 1; from < Math.min(words.length - 1, MOST_PARTS); from++) {
      const tail = words.slice(from, MOST_PARTS + from).join(' ');
      if (!this.byTail.has(tail)) this.byTail.set(tail, entity);
      file(this.byMiddleWord, words[from] ?? '', entity);
    }
  }

  private join(a: Analysis, entity: Entity, mention: Mention, isFull: boolean): void {
    entity.mentions.push(mention);
    if (isFull) entity.full.push(mention.from);
    this.byMention.set(mention, entity);
    entity.gender ??= genderOf(a, mention);
    if (entity.words.length === 1 && kindOf(a, mention) === 'organisation') entity.kind = 'organisation';
    if (mention.from < mention.nameFrom && kindOf(a, mention) === 'person') entity.kind = 'person';
    if (entity.gender !== null) entity.kind = 'person';
  }
}

function file(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = index.get(word);
  if (!list) index.set(word, [entity]);
  else if (list.length < 8) list.push(entity);
}

/** A namesake named this many times as often as another is meant, however long ago it was named. */
const OFTEN = 3;

/** Of several namesakes the one named in full last before the short form, unless another is named far more often. */
function meantBy(options: readonly Entity[], short: Mention): Entity | undefined {
  const often = options.reduce<Entity | undefined>(
    (best, e) => (best && best.mentions.length >= e.mentions.length ? best : e),
    undefined,
  );
  if (options.length < 2 || !often) return often;
  const last = options.reduce((best, e) => (lastBefore(e, short) > lastBefore(best, short) ? e : best));
  return last.mentions.length * OFTEN >= often.mentions.length ? last : often;
}

/** Token of the entity's last mention in full before another mention, or -1. */
const lastBefore = ({ full }: Entity, short: Mention): number => full[lowerBound(full, short.from) - 1] ?? -1;
