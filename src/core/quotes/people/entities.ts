import type { SpeakerKind } from '../../types.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasNoun, isAcronym } from '../words/tokens.ts';
import { agreeInGender, type Gender } from './gender.ts';
import { formsOf, inOrder, isPatronymic, nameForms, readingGender } from './name-forms.ts';
import {
  canBeTail,
  genderByVerb,
  genderOf,
  genderOfFirstName,
  kindOf,
  nameWords,
  suffixOf,
} from './name-traits.ts';

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
  /** Suffix that parts a son from his father: "Jr.", "Sr.", "II". */
  suffix: string | null;
  /**
   * Names that all its mentions can stand for, by first and last word; where names do not inflect, the name.
   */
  forms: string[];
  /** Description of somebody whom the text does not name (“a technician”); missing where there is a name. */
  described?: Mention;
}

const ARABIC_ARTICLE = /^(?:al|el)-/;
/** Fewest letters of a first name that a longer one begins with. */
const SHORTEST_FIRST = 3;
/** Words of a name that are looked at one by one. */
const MOST_PARTS = 5;
/** The lead of whom a name means that others bear as well: he or she is shown, but not as sure. */
const AMONG_NAMESAKES = 0.4;
/** Factor of mentions by which one of them has to be named more often than another, so that there is no doubt. */
const RIVALLED = 3;
/** Signs of a name written in one word that a shorter form of it may have. */
const LONGEST_OPENING = 8;

/** The names of a text joined into entities: full names first, then short forms to the full name they shorten. */
export class EntityTable {
  readonly entities: Entity[] = [];
  /** First token of the first person that the text names; infinite where it names none. */
  readonly personsFrom: number;
  private readonly byMention = new Map<Mention, Entity>();
  /** Those whom a surname or first name can mean that the text gives to several. */
  private readonly namesakes = new Map<Mention, readonly Entity[]>();
  private readonly byFullName = new Map<string, Entity>();
  private readonly byLastWord = new Map<string, Entity[]>();
  private readonly byFirstWord = new Map<string, Entity[]>();
  private readonly byInitials = new Map<string, Entity>();
  /** Persons and bodies by their name without its first words: "le pen", "rodríguez zapatero", "sheriff office". */
  private readonly byTail = new Map<string, Entity>();
  /** Persons by their name without its last word; null where several begin so: "antonio sanz" of Antonio Sanz Cabello. */
  private readonly byBeginning = new Map<string, Entity | null>();
  private readonly byMiddleWord = new Map<string, Entity[]>();
  /** Entities by the first signs of a name written in one word, where there are no capitals: "尹" of "尹錫悦". */
  private readonly byOpening = new Map<string, Entity[]>();

  constructor(a: Analysis) {
    const names = a.mentions.filter((mention) => mention.type === 'name');
    const words = new Map(names.map((mention) => [mention, inOrder(a, nameWords(a, mention))]));
    if (a.lexicon.patronymics.length > 0) dropPatronymics(a, words);
    const lengthOf = (mention: Mention): number => words.get(mention)?.length ?? 0;
    const full = names.filter((mention) => lengthOf(mention) > 1);
    const hasGivenName = (mention: Mention): boolean => genderOf(a, mention) !== null;
    for (const mention of [...full.filter(hasGivenName), ...full.filter((m) => !hasGivenName(m))])
      this.addFull(a, mention, words.get(mention) ?? []);
    const short = names.filter((mention) => words.get(mention)?.length === 1);
    const isGendered = (mention: Mention): boolean => genderOf(a, mention) !== null;
    if (!a.lexicon.data.hasCapitals)
      short.sort((x, y) => (words.get(y)?.[0]?.length ?? 0) - (words.get(x)?.[0]?.length ?? 0));
    for (const mention of [...short.filter(isGendered), ...short.filter((m) => !isGendered(m))])
      this.addShort(a, mention, words.get(mention)?.[0] ?? '');
    for (const entity of this.entities) {
      entity.mentions.sort((x, y) => x.from - y.from);
      if (a.lexicon.nameCases) entity.fullest = fullestOf(a, entity, words);
    }
    this.personsFrom = this.entities.reduce(
      (first, { kind, mentions }) =>
        kind === 'person' ? Math.min(first, mentions[0]?.from ?? first) : first,
      Number.POSITIVE_INFINITY,
    );
  }

  /** The entity that a mention by name belongs to. */
  of(mention: Mention): Entity | null {
    return this.byMention.get(mention) ?? null;
  }

  /** The lead, 0 to 1, of whom a name means over a namesake who bears it as well. */
  leadOf(mention: Mention): number {
    const meant = this.of(mention);
    const isRivalled = (other: Entity): boolean =>
      other !== meant && other.mentions.length * RIVALLED > (meant?.mentions.length ?? 0);
    return this.namesakes.get(mention)?.some(isRivalled) ? AMONG_NAMESAKES : 1;
  }

  private addFull(a: Analysis, mention: Mention, words: string[]): void {
    const suffix = suffixOf(a, mention);
    const gender = readingGender(a, words, genderOf(a, mention));
    const forms = nameForms(a, words, gender);
    const keys = [words.join(' '), ...forms].map((name) => `${name}|${suffix ?? ''}`);
    const known =
      keys.map((key) => this.byFullName.get(key)).find((entity) => entity !== undefined) ??
      (canBeTail(a, mention) || isOfCommonNouns(a, mention) ? this.byTail.get(words.join(' ')) : undefined) ??
      this.bySurnameAlone(a, mention, words) ??
      this.byFirstSurname(a, mention, words, gender) ??
      this.byShortFirstName(a, words, gender);
    const entity = known ?? this.create(a, mention, words, suffix, gender);
    narrow(entity, forms);
    for (const key of keys) if (!this.byFullName.has(key)) this.byFullName.set(key, entity);
    this.join(a, entity, mention, true);
  }

  /**
   * Finds the one person with that surname, where nouns are capitalised and the word before it is no first
   * name: "Kontrolleur Hafele".
   */
  private bySurnameAlone(a: Analysis, mention: Mention, words: string[]): Entity | undefined {
    if (!a.lexicon.data.capitalisesNouns || words.length !== 2 || !canBeTail(a, mention)) return undefined;
    if (words[0]?.endsWith('a')) return undefined; // "Theresia Hafele" is another one, by a first name that no list has
    const persons = (this.byLastWord.get(words[1] ?? '') ?? []).filter(({ kind }) => kind === 'person');
    return persons.length === 1 ? persons[0] : undefined;
  }

  /** Finds whom the text names with one surname less or more: "Antonio Sanz" is "Antonio Sanz Cabello". */
  private byFirstSurname(
    a: Analysis,
    mention: Mention,
    words: string[],
    gender: Gender | null,
  ): Entity | undefined {
    if (a.lexicon.data.surnameFirst || gender === null) return undefined;
    const isOne = (entity: Entity | null | undefined): entity is Entity =>
      entity?.kind === 'person' && entity.suffix === null;
    const longer = this.byBeginning.get(words.join(' '));
    if (isOne(longer)) return longer;
    const beginning = words.slice(0, -1).join(' ');
    const shorter = words.length > 2 ? this.byFullName.get(`${beginning}|`) : undefined;
    if (!isOne(shorter) || this.byBeginning.has(beginning)) return undefined;
    shorter.words = words;
    shorter.fullest = mention;
    this.fileNames(a, shorter, gender);
    return shorter;
  }

  /** Finds the one person whose first name begins as this one does: "Josh Apte" is "Joshua Apte". */
  private byShortFirstName(
    a: Analysis,
    [first = '', last = '', third]: string[],
    gender: Gender | null,
  ): Entity | undefined {
    if (third !== undefined || a.lexicon.nameCases || a.lexicon.data.surnameFirst) return undefined;
    const isOne = ({ kind, words, suffix, gender: known }: Entity): boolean => {
      const [own = ''] = words;
      if (own === first || suffix !== null) return false;
      const isShort =
        Math.min(own.length, first.length) >= SHORTEST_FIRST &&
        (own.startsWith(first) || first.startsWith(own));
      return kind === 'person' && words.length === 2 && isShort && gender !== null && gender === known;
    };
    return (this.byLastWord.get(last) ?? []).find(isOne);
  }

  private addShort(a: Analysis, mention: Mention, word: string): void {
    const gender = genderOf(a, mention) ?? genderByVerb(a, mention);
    const suffix = suffixOf(a, mention);
    const forms = formsOf(a, word, gender);
    const fits = (entity: Entity): boolean =>
      agreeInGender(gender, entity.gender) &&
      (suffix === null || entity.suffix === suffix) &&
      !isOfAnother(a, entity, mention);
    const bySurname = found(this.byLastWord, forms).filter((e) => e.kind === 'person' && fits(e));
    // "Israel" is no short form of the "Israel Fund", and not of Israel Katz
    const isPlace = hasNoun(a.tokens, mention.head, Noun.place);
    const head = a.tokens[mention.head];
    const isInitials = head !== undefined && isAcronym(head); // "the UN" is not the UN General Assembly
    const byFirst = found(this.byFirstWord, forms).filter(
      (e) => fits(e) && !isPlace && (e.kind === 'person' || (e.words.length < 4 && !isInitials)),
    );
    const byMiddle = found(this.byMiddleWord, forms).filter(fits);
    const options = [bySurname, byFirst, byMiddle].find((some) => some.length > 0) ?? [];
    const namesakes = likeliest(a, options, mention, word, gender);
    const whole = this.byFullName.get(`${word}|`);
    // 王[先生], 王[女士]: one family name of two people
    const isSame = whole !== undefined && (a.lexicon.data.hasCapitals || agreeInGender(gender, whole.gender));
    const entity =
      this.byInitials.get(word) ??
      (isSame ? whole : undefined) ??
      meantBy(namesakes, mention) ??
      forms.map((form) => this.byFullName.get(`${form}|`)).find((known) => known && fits(known)) ??
      (a.lexicon.data.hasCapitals ? undefined : this.openedBy(word)) ??
      this.create(a, mention, [word], suffix, gender);
    if (namesakes.length > 1 && namesakes.includes(entity)) this.namesakes.set(mention, namesakes);
    if (entity.words.length === 1) {
      narrow(entity, forms);
      for (const form of forms) if (!this.byFullName.has(`${form}|`)) this.byFullName.set(`${form}|`, entity);
    }
    this.join(a, entity, mention, false);
  }

  /** "尹" for "尹錫悦", written in one: the only person whose name begins so. */
  private openedBy(word: string): Entity | undefined {
    if (!/^\p{Script=Han}+$/u.test(word)) return undefined;
    const isOne = ({ kind, words: [first = '', ...others] }: Entity): boolean =>
      kind === 'person' && others.length === 0 && first.length > word.length && first.startsWith(word);
    const found = (this.byOpening.get(word) ?? []).filter(isOne);
    return found.length === 1 ? found[0] : undefined;
  }

  private create(
    a: Analysis,
    mention: Mention,
    words: string[],
    suffix: string | null,
    gender: Gender | null,
  ): Entity {
    const entity: Entity = {
      words,
      fullest: mention,
      mentions: [],
      full: [],
      kind: kindOf(a, mention),
      gender: genderOf(a, mention) ?? (words.length === 1 ? genderOfFirstName(a, mention) : null),
      suffix,
      forms: nameForms(a, words, gender),
    };
    this.entities.push(entity);
    if (!a.lexicon.data.hasCapitals) this.fileOpenings(entity);
    if (words.length > 1) this.fileNames(a, entity, gender);
    return entity;
  }

  /** Files somebody of more than one word under what short forms of the name may be. */
  private fileNames(a: Analysis, entity: Entity, gender: Gender | null): void {
    const { words } = entity;
    const last = words.at(-1) ?? '';
    for (const form of formsOf(a, last, gender)) file(this.byLastWord, form, entity);
    if (ARABIC_ARTICLE.test(last)) file(this.byLastWord, last.replace(ARABIC_ARTICLE, ''), entity);
    for (const form of formsOf(a, words[0] ?? '', gender)) file(this.byFirstWord, form, entity);
    if (entity.kind === 'person') this.fileParts(entity);
    else this.fileTails(entity);
    if (words.length > 2 || entity.kind === 'organisation') {
      const initials = words.map((word) => word[0] ?? '').join('');
      if (initials.length > 2 && !this.byInitials.has(initials)) this.byInitials.set(initials, entity);
    }
  }

  private fileOpenings(entity: Entity): void {
    const [first = ''] = entity.words;
    for (let to = 1; to < Math.min(first.length, LONGEST_OPENING); to++)
      file(this.byOpening, first.slice(0, to), entity);
  }

  /** Files somebody under the ends of the name: "Marine [Le Pen]", "Harlow County [Sheriff’s Office]". */
  private fileTails(entity: Entity): void {
    for (let from = 1; from < Math.min(entity.words.length - 1, MOST_PARTS); from++) {
      const tail = entity.words.slice(from, MOST_PARTS + from).join(' ');
      if (!this.byTail.has(tail)) this.byTail.set(tail, entity);
    }
  }

  /**
   * Files a person under parts of the name: a surname of two words stands alone too, and so does the first of
   * two surnames.
   */
  private fileParts(entity: Entity): void {
    const { words } = entity;
    const beginning = words.slice(0, -1).join(' ');
    if (words.length > 2) this.byBeginning.set(beginning, this.byBeginning.has(beginning) ? null : entity);
    this.fileTails(entity);
    for (const word of words.slice(1, MOST_PARTS).slice(0, words.length - 2))
      file(this.byMiddleWord, word, entity);
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

/**
 * True if a family name alone stands in the story before the full name: where the family name comes first, many people
 * share one, and whoever is meant was named before (果农[何]大姐 is not 何俊锋, who follows). A headline shortens what
 * stands below it.
 */
function isOfAnother({ lexicon, tokens }: Analysis, { full }: Entity, short: Mention): boolean {
  const isShared = !lexicon.data.spacesWords && hasNoun(tokens, short.nameFrom, Noun.family);
  return isShared && short.from < (full[0] ?? 0) && (tokens[short.from]?.paragraph ?? 0) > 0;
}

/** True if all words of a name are common nouns for offices and bodies, as a short form's are: "the Sheriff’s Office". */
const isOfCommonNouns = ({ tokens }: Analysis, { nameFrom, to }: Mention): boolean =>
  tokens
    .slice(nameFrom, to)
    .every(({ isWord, noun }) => !isWord || (noun & (OFFICE | Noun.group | Noun.organisation)) !== 0);

/** The entities filed under any of some words, each once. */
function found(index: ReadonlyMap<string, Entity[]>, words: readonly string[]): Entity[] {
  return [...new Set(words.flatMap((word) => index.get(word) ?? []))];
}

/** Leaves an entity those names that it can stand for and that another of its mentions can stand for as well. */
function narrow(entity: Entity, forms: readonly string[]): void {
  const common = entity.forms.filter((form) => forms.includes(form));
  if (common.length > 0) entity.forms = common;
}

/**
 * Narrows several entities down to those that a short form means before others: they have the gender that the
 * text tells, the office that stands before it ("Bürgermeister Maier" is not Bauamtsleiter Jan Maier), that very name, or,
 * like it, a particle before their surname ("Vries" is not Jan de Vries).
 */
function likeliest(
  { lexicon, tokens }: Analysis,
  options: readonly Entity[],
  short: Mention,
  word: string,
  gender: Gender | null,
): readonly Entity[] {
  const office = hasNoun(tokens, short.nameFrom - 1, OFFICE) ? tokens[short.nameFrom - 1]?.lower : undefined;
  const isParticle = (before = ''): boolean => (lexicon.wordBits(before)[1] & Noun.particle) !== 0;
  const isTitled = (mention: Mention): boolean =>
    tokens.slice(mention.from, mention.nameFrom).some(({ noun }) => (noun & (Noun.title | Noun.role)) !== 0);
  const tests = [
    (entity: Entity) => gender !== null && entity.gender === gender,
    ({ mentions }: Entity) =>
      office !== undefined && mentions.some((it) => tokens[it.nameFrom - 1]?.lower === office),
    ({ mentions }: Entity) => isTitled(short) && mentions.some(isTitled), // "Judge Weber" is not her son Jan Weber
    ({ words }: Entity) => words.includes(word),
    ({ words }: Entity) =>
      isParticle(words[words.lastIndexOf(word) - 1]) === isParticle(tokens[short.head - 1]?.lower),
  ];
  return tests.reduce<readonly Entity[]>((left, test) => {
    const kept = left.filter(test);
    return kept.length > 0 ? kept : left;
  }, options);
}

/** The mention that names an entity in full, in the form of a subject where there is one. */
function fullestOf(a: Analysis, { forms, mentions, fullest }: Entity, words: Words): Mention {
  const lengthOf = (mention: Mention): number => words.get(mention)?.length ?? 0;
  const written = (mention: Mention): string => nameForms(a, words.get(mention) ?? [], null)[0] ?? '';
  const most = Math.max(...mentions.map(lengthOf));
  const full = mentions.filter((mention) => lengthOf(mention) === most);
  return full.find((mention) => forms.includes(written(mention))) ?? full[0] ?? fullest;
}

type Words = Map<Mention, string[]>;

/**
 * "Геннадий Павлович" is a short form of somebody’s whose first name the text gives with a surname, unless the father's
 * name stands alone as well ("Абрамович").
 */
function dropPatronymics(a: Analysis, words: Words): void {
  const alone = new Set<string>();
  const firsts = new Set<string>();
  for (const own of words.values()) {
    const [first = '', second = ''] = own;
    if (own.length === 1) for (const form of formsOf(a, first, null)) alone.add(form);
    else if (!isPatronymic(a, second)) for (const form of formsOf(a, first, null)) firsts.add(form);
  }
  for (const [mention, own] of words) {
    const [first = '', second = ''] = own;
    if (own.length === 2 && isPatronymic(a, second) && !alone.has(second) && firsts.has(first))
      words.set(mention, [first]);
  }
}

function file(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = index.get(word);
  if (!list) index.set(word, [entity]);
  else if (list.length < 8 && !list.includes(entity)) list.push(entity);
}

/** Factor of mentions by which a namesake is meant before another, however long ago it was named. */
const OFTEN = 3;

/**
 * Chooses among namesakes: the one named in full last before the short form, unless another is named far more
 * often.
 */
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
