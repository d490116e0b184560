import { givenNamesReader } from './given-names.ts';
import { hashEnd, hashNext, hashOf, hashStart } from './hash.ts';
import {
  type Ending,
  endingsOf,
  type Inflection,
  inflectionsOf,
  SHORTEST_STEM,
  stemOf,
} from './inflection.ts';
import { type NameCases, readNameCases } from './name-cases.ts';
import {
  KNOWN_BITS,
  type PackedLanguage,
  readKnown,
  readSmallWords,
  readStems,
  readWords,
  STEM_BITS,
  type WordBits,
  wordHashBits,
} from './packed-language.ts';
import { GIVEN_NAME, Grammar, Noun } from './word-classes.ts';

/** The look-up tables of one language. */
export interface Lexicon {
  data: PackedLanguage;
  /** Offices with the short title that stands for them: governor → gov. */
  offices: ReadonlyMap<string, string>;
  /** Of each word for an office those that take it up. */
  sameOffices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of each word for a part that shuts others out, by the number of the set, the number of its part in it. */
  partsApart: ReadonlyMap<string, ReadonlyMap<number, number>>;
  kin: ReadonlySet<string>;
  definites: ReadonlySet<string>;
  definitesJoined: ReadonlySet<string>;
  definitesMale: ReadonlySet<string>;
  definitesFemale: ReadonlySet<string>;
  obliqueArticles: ReadonlySet<string>;
  beforePapers: ReadonlySet<string>;
  subjectArticles: ReadonlySet<string>;
  /** Articles of other cases, with the endings of the words that agree with them. */
  caseArticles: ReadonlyMap<string, readonly string[]>;
  elisions: readonly string[];
  clitics: readonly string[];
  /** Plurals to singulars, and women's nouns to men's. */
  plurals: readonly Inflection[];
  feminines: readonly Inflection[];
  /** Definite nouns to bare ones. */
  definiteEndings: readonly Inflection[];
  /** See `letters` in LanguageGrammar. */
  letters: readonly Inflection[];
  /** See `stressed` in LanguageGrammar. */
  stressed: ReadonlyMap<string, string>;
  /** Null where names do not inflect. */
  nameCases: NameCases | null;
  /** See the field of this name in LanguageGrammar; null where names are shown as written. */
  shownNames: NameCases | null;
  nounCases: readonly Inflection[];
  joinedArticles: readonly string[];
  possessiveEndings: readonly Inflection[];
  indefiniteEndings: readonly string[];
  obliqueEndings: readonly string[];
  hearerEndings: readonly string[];
  additives: ReadonlySet<string>;
  womensNames: readonly string[];
  patronymics: readonly string[];
  /** See the field of this name in LanguageGrammar. */
  genderedArticles: Readonly<Record<'male' | 'female', ReadonlySet<string>>>;
  genderedVerbs: Readonly<Record<'male' | 'female', readonly string[]>>;
  /** With their apostrophe or colon; the genitives apart. */
  nameEndings: ReadonlySet<string>;
  nameGenitives: ReadonlySet<string>;
  wordPrefixes: readonly string[];
  homeEndings: readonly string[];
  genitiveEndings: readonly string[];
  fromEndings: readonly string[];
  possessedEndings: readonly string[];
  ownedNouns: readonly Inflection[];
  ownedCases: readonly string[];
  placeEndings: readonly string[];
  subjectParticiples: readonly string[];
  statementEndings: readonly string[];
  roleEndings: readonly string[];
  rolePrefixes: readonly string[];
  nounEndings: readonly string[];
  adnominalEndings: readonly string[];
  /** See the fields of these names in LanguageGrammar. */
  tagEndings: Readonly<Record<'sure' | 'open' | 'participle' | 'short', readonly string[]>>;
  infiniteEndings: readonly string[];
  pluralVerbs: readonly string[];
  belonging: ReadonlySet<string>;
  bodyFields: ReadonlySet<string>;
  separateArticles: ReadonlySet<string>;
  occasions: ReadonlySet<string>;
  backing: ReadonlySet<string>;
  takingUp: ReadonlySet<string>;
  absolutes: ReadonlySet<string>;
  absoluteParticles: ReadonlySet<string>;
  naming: ReadonlySet<string>;
  capacity: ReadonlySet<string>;
  tellingWho: ReadonlySet<string>;
  causatives: ReadonlySet<string>;
  verbParticles: ReadonlySet<string>;
  adverbEndings: readonly string[];
  factInfinitives: ReadonlySet<string>;
  becoming: ReadonlySet<string>;
  holding: ReadonlySet<string>;
  quotingVerbs: ReadonlySet<string>;
  tellingVerbs: ReadonlySet<string>;
  interviewing: ReadonlySet<string>;
  expletives: ReadonlySet<string>;
  asides: ReadonlyMap<string, readonly (readonly string[])[]>;
  partitives: ReadonlySet<string>;
  viewpoints: ReadonlySet<string>;
  postpositions: ReadonlySet<string>;
  onBehalf: ReadonlySet<string>;
  passives: ReadonlySet<string>;
  towards: ReadonlySet<string>;
  mouths: ReadonlyMap<string, readonly (readonly string[])[]>;
  copulas: ReadonlySet<string>;
  subjectMarks: ReadonlySet<string>;
  /** All marks on nouns, the longest first. */
  nounMarks: ReadonlySet<string>;
  statementMarks: readonly string[];
  soundSigns: ReadonlySet<string>;
  passiveEndings: readonly string[];
  confessions: readonly string[];
  accused: ReadonlySet<string>;
  familyEndings: ReadonlySet<string>;
  givenEndings: ReadonlySet<string>;
  /** Words that follow the first word of a phrase like "according to", by first word. */
  accordingPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  ownOpinions: ReadonlyMap<string, readonly (readonly string[])[]>;
  reflexives: ReadonlySet<string>;
  ofSeveral: ReadonlySet<string>;
  floating: ReadonlySet<string>;
  bodyNames: ReadonlySet<string>;
  adverbPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  speechPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** See the field of this name in LanguageGrammar. */
  anaphors: Readonly<Record<'male' | 'female', ReadonlyMap<string, readonly (readonly string[])[]>>>;
  /** Bits lately found for words that no list holds, of capitalised ones and of others (see look-up.ts). */
  derived: Readonly<Record<'capital' | 'small', Map<string, WordBits>>>;
  /** True if a list holds the word as it is written; what only its ending tells is not looked at. */
  isListed(word: string): boolean;
  /** Returns the lengths up to `most`, at most 30, of the listed words that begin at an index: of length n the bit 1 << n. */
  listedLengths(text: string, at: number, most: number): number;
  /**
   * Returns the bits of a word in lower case, as the lists, the common given names and the runtime have it.
   * What a language says of its own given names goes before the common list: "Andrea" is a man in Italian.
   */
  wordBits(word: string): WordBits;
}

/** Tables in which a lexicon looks words up. */
interface Tables extends Pick<Lexicon, 'data' | 'accordingPhrases'> {
  small: ReadonlyMap<string, number>;
  words: ReadonlyMap<number, WordBits>;
  stems: ReadonlyMap<number, number>;
  givenNameBits: (word: string) => number;
  /** Words in names of countries, days and months, by hash. */
  known: ReadonlyMap<number, number>;
  /** Every form of every paradigm, with the paradigm's name, by its last letter; '' for those without an ending. */
  endings: ReadonlyMap<string, readonly (readonly [string, Ending])[]>;
}

/** Most words whose bits are kept once looked up: a text repeats itself. */
export const MOST_RECENT = 4000;

/** A figure, which no list has: letters before it are found by chance alone. */
const DIGIT = /\p{Nd}/u;

const wordsOf = (list: string): string[] => list.split(' ').filter((word) => word !== '');

/** Reads words for the same office ("juez=magistrado=instructor"): of each word all those that it stands beside. */
function sameOffices(list: string): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const words of wordsOf(list).map((group) => group.split('=')))
    for (const word of words) out.set(word, new Set([...(out.get(word) ?? []), ...words]));
  return out;
}

/** Reads sets of parts of which one person has but one ("accused=defendant/judge"): of each word its part in each set. */
function partsApart(list: string): Map<string, Map<number, number>> {
  const out = new Map<string, Map<number, number>>();
  wordsOf(list).forEach((set, n) => {
    set.split('/').forEach((part, k) => {
      for (const word of part.split('=')) out.set(word, new Map([...(out.get(word) ?? []), [n, k]]));
    });
  });
  return out;
}

/** An ending of names with the sign before it, which is an apostrophe where the list has none. */
const withSign = (ending: string): string => (ending.startsWith(':') ? ending : `'${ending}`);

/**
 * Wraps a look-up so that it remembers its answers and forgets them all at `MOST_RECENT` words: a text
 * repeats itself.
 */
function remembering(read: (word: string) => WordBits): (word: string) => WordBits {
  const recent = new Map<string, WordBits>();
  return (word) => {
    const seen = recent.get(word);
    if (seen) return seen;
    const bits = read(word);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(word, bits);
    return bits;
  };
}

/** The bits of a verb as a form of the stems that it may have, or 0. */
function formBits({ data, endings, stems }: Tables, word: string): number {
  let grammar = 0;
  for (const last of ['', word.slice(-1)])
    for (const [paradigm, ending] of endings.get(last) ?? []) {
      const stem = stemOf(word, ending);
      if (stem !== null) grammar |= stems.get(hashOf(`${stem}.${paradigm}`, data.seed, STEM_BITS)) ?? 0;
    }
  return grammar;
}

function readBits(tables: Tables, word: string): WordBits {
  const { data, words, small, known, accordingPhrases, givenNameBits } = tables;
  const listed = words.get(hashOf(word, data.seed, wordHashBits(data)));
  let grammar = (listed?.[0] ?? 0) | (small.get(word) ?? 0);
  let noun = (listed?.[1] ?? 0) | (known.get(hashOf(word, data.seed, KNOWN_BITS)) ?? 0);
  grammar |= formBits(tables, word);
  if (accordingPhrases.has(word)) grammar |= Grammar.according;
  if (!(noun & GIVEN_NAME)) noun |= givenNameBits(word);
  // A country that is a given name too ("Jordan", "Chad") is taken for the person.
  if (noun & GIVEN_NAME && !((listed?.[1] ?? 0) & Noun.place)) noun &= ~Noun.place;
  return [grammar, noun];
}

/**
 * Reads phrases like "nach_angaben" into a map: the first word with what must follow it, longer phrases
 * first.
 */
function phrasesOf(according: string): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const phrase of wordsOf(according)) {
    const [first = '', ...rest] = phrase.split('_');
    const known = phrases.get(first) ?? [];
    phrases.set(
      first,
      [...known, rest].sort((a, b) => b.length - a.length),
    );
  }
  return phrases;
}

/** The forms of all paradigms by the last letter of their ending: a word is tried as those alone that end like it. */
function byLastLetter(paradigms: Record<string, string>): Map<string, [string, Ending][]> {
  const out = new Map<string, [string, Ending][]>();
  for (const [name, paradigm] of Object.entries(paradigms))
    for (const ending of endingsOf(paradigm)) {
      const last = ending.ending.slice(-1);
      const known = out.get(last);
      if (known) known.push([name, ending]);
      else out.set(last, [[name, ending]]);
    }
  return out;
}

/**
 * Makes a reader of the lengths of listed words (see `listedLengths`): the letters are hashed once for words of every
 * length, and only what has the hash of a word that is kept in letters is compared with those.
 */
function lengthsReader(tables: Tables): Lexicon['listedLengths'] {
  const { data, words, small, known } = tables;
  const bits = wordHashBits(data);
  const formLengths = formsReader(tables);
  let lettered: Set<number> | null = null;
  return (text, at, most) => {
    lettered ??= new Set([...small.keys()].map((word) => hashOf(word, data.seed, bits)));
    let lengths = 0;
    let hash = hashStart(data.seed);
    for (let n = 1; n <= most && at + n <= text.length; n++) {
      if (DIGIT.test(text.charAt(at + n - 1))) break; // 首相は6
      hash = hashNext(hash, text.charCodeAt(at + n - 1));
      const end = hashEnd(hash, bits);
      if (words.has(end) || known.has(hashEnd(hash, KNOWN_BITS))) lengths |= 1 << n;
      else if (lettered.has(end) && small.has(text.slice(at, at + n))) lengths |= 1 << n;
      if (n >= SHORTEST_STEM) lengths |= formLengths(text, at + n, hash, most - n) << n;
    }
    return lengths;
  };
}

/**
 * Makes a reader of the lengths of the endings that make a form of a listed verb of the letters before an index, a bit each:
 * 説明|[している]. Few letters open an ending, so that few stems are looked up.
 * @returns reads them from the letters' hash, for endings of `most` letters at most
 */
function formsReader({
  data,
  stems,
}: Tables): (text: string, at: number, hash: number, most: number) => number {
  const byFirst = new Map<string, [paradigm: string, ending: string][]>();
  for (const [name, paradigm] of Object.entries(data.paradigms))
    for (const { ending } of endingsOf(paradigm)) {
      const known = byFirst.get(ending.slice(0, 1)) ?? [];
      known.push([name, ending]);
      byFirst.set(ending.slice(0, 1), known);
    }
  return (text, at, hash, most) => {
    let lengths = 0;
    for (const [paradigm, ending] of byFirst.get(text.charAt(at)) ?? []) {
      if (ending.length > most || !text.startsWith(ending, at)) continue;
      let stem = hash;
      for (const sign of `.${paradigm}`) stem = hashNext(stem, sign.charCodeAt(0));
      if (stems.has(hashEnd(stem, STEM_BITS))) lengths |= 1 << ending.length;
    }
    return lengths;
  };
}

/** Builds the tables of a language. */
export function compile(data: PackedLanguage): Lexicon {
  const tables: Tables = {
    data,
    small: readSmallWords(data),
    words: readWords(data),
    givenNameBits: givenNamesReader(data.givenNames),
    stems: readStems(data),
    known: readKnown(data),
    endings: byLastLetter(data.paradigms),
    accordingPhrases: phrasesOf(data.according),
  };
  const { small, words, known, accordingPhrases } = tables;
  return {
    data,
    offices: new Map(inflectionsOf(data.offices).map(([short, office]) => [office, short])),
    sameOffices: sameOffices(data.sameOffices),
    partsApart: partsApart(data.partsApart),
    kin: new Set(wordsOf(data.kin)),
    definites: new Set(wordsOf(data.definites)),
    definitesJoined: new Set(wordsOf(data.definitesJoined)),
    definitesMale: new Set(wordsOf(data.definitesMale)),
    definitesFemale: new Set(wordsOf(data.definitesFemale)),
    obliqueArticles: new Set(wordsOf(data.obliqueArticles)),
    beforePapers: new Set(wordsOf(data.beforePapers)),
    subjectArticles: new Set(wordsOf(data.subjectArticles)),
    caseArticles: new Map(
      inflectionsOf(data.caseArticles).map(([article, endings]) => [article, endings.split(',')]),
    ),
    elisions: wordsOf(data.elisions),
    clitics: wordsOf(data.clitics).sort((a, b) => b.length - a.length),
    plurals: inflectionsOf(data.plurals),
    feminines: inflectionsOf(data.feminines),
    definiteEndings: inflectionsOf(data.definiteEndings),
    letters: inflectionsOf(data.letters),
    stressed: new Map(inflectionsOf(data.stressed)),
    nameCases: readNameCases(data.nameCases),
    shownNames: readNameCases({ ...data.shownNames, any: '' }),
    nounCases: inflectionsOf(data.nounCases),
    joinedArticles: wordsOf(data.joinedArticles),
    possessiveEndings: inflectionsOf(data.possessiveEndings),
    indefiniteEndings: wordsOf(data.indefiniteEndings),
    obliqueEndings: wordsOf(data.obliqueEndings),
    hearerEndings: wordsOf(data.hearerEndings),
    additives: new Set(wordsOf(data.additives)),
    womensNames: wordsOf(data.womensNames),
    patronymics: wordsOf(data.patronymics),
    genderedArticles: {
      male: new Set(wordsOf(data.genderedArticles.male)),
      female: new Set(wordsOf(data.genderedArticles.female)),
    },
    genderedVerbs: {
      male: wordsOf(data.genderedVerbs.male),
      female: wordsOf(data.genderedVerbs.female),
    },
    nameEndings: new Set(wordsOf(data.nameEndings.other).map(withSign)),
    nameGenitives: new Set(wordsOf(data.nameEndings.genitive).map(withSign)),
    wordPrefixes: wordsOf(data.wordPrefixes),
    homeEndings: wordsOf(data.homeEndings),
    genitiveEndings: wordsOf(data.genitiveEndings),
    fromEndings: wordsOf(data.fromEndings),
    possessedEndings: wordsOf(data.possessedEndings),
    ownedNouns: inflectionsOf(data.ownedNouns),
    ownedCases: wordsOf(data.ownedCases),
    placeEndings: wordsOf(data.placeEndings),
    subjectParticiples: wordsOf(data.subjectParticiples),
    statementEndings: wordsOf(data.statementEndings),
    roleEndings: wordsOf(data.roleEndings),
    rolePrefixes: wordsOf(data.rolePrefixes),
    nounEndings: wordsOf(data.nounEndings),
    adnominalEndings: wordsOf(data.adnominalEndings),
    tagEndings: {
      sure: wordsOf(data.tagEndings.sure),
      open: wordsOf(data.tagEndings.open),
      participle: wordsOf(data.tagEndings.participle),
      short: wordsOf(data.tagEndings.short ?? ''),
    },
    infiniteEndings: wordsOf(data.infiniteEndings),
    pluralVerbs: wordsOf(data.pluralVerbs),
    belonging: new Set(wordsOf(data.belonging)),
    bodyFields: new Set(wordsOf(data.bodyFields)),
    separateArticles: new Set(wordsOf(data.separateArticles)),
    occasions: new Set(wordsOf(data.occasions)),
    backing: new Set(wordsOf(data.backing)),
    takingUp: new Set(wordsOf(data.takingUp)),
    absolutes: new Set(wordsOf(data.absolutes)),
    absoluteParticles: new Set(wordsOf(data.absoluteParticles)),
    naming: new Set(wordsOf(data.naming)),
    capacity: new Set(wordsOf(data.capacity)),
    tellingWho: new Set(wordsOf(data.tellingWho)),
    causatives: new Set(wordsOf(data.causatives)),
    verbParticles: new Set(wordsOf(data.verbParticles)),
    adverbEndings: wordsOf(data.adverbEndings),
    factInfinitives: new Set(wordsOf(data.factInfinitives)),
    becoming: new Set(wordsOf(data.becoming)),
    holding: new Set(wordsOf(data.holding)),
    quotingVerbs: new Set(wordsOf(data.quotingVerbs)),
    tellingVerbs: new Set(wordsOf(data.tellingVerbs)),
    interviewing: new Set(wordsOf(data.interviewing)),
    expletives: new Set(wordsOf(data.expletives)),
    asides: phrasesOf(data.asides),
    partitives: new Set(wordsOf(data.partitives)),
    viewpoints: new Set(wordsOf(data.viewpoints)),
    postpositions: new Set(wordsOf(data.postpositions)),
    onBehalf: new Set(wordsOf(data.onBehalf)),
    passives: new Set(wordsOf(data.passives)),
    towards: new Set(wordsOf(data.towards)),
    mouths: phrasesOf(data.mouths),
    copulas: new Set(wordsOf(data.copula)),
    subjectMarks: new Set(wordsOf(data.subjectMarks)),
    nounMarks: new Set(wordsOf(`${data.subjectMarks} ${data.nounMarks}`).sort((a, b) => b.length - a.length)),
    statementMarks: wordsOf(data.statementMarks).sort((a, b) => b.length - a.length),
    soundSigns: new Set(data.soundSigns),
    passiveEndings: wordsOf(data.passiveEndings),
    confessions: wordsOf(data.confessions),
    accused: new Set(wordsOf(data.accused)),
    familyEndings: new Set(data.familyEndings),
    givenEndings: new Set(data.givenEndings),
    accordingPhrases,
    ownOpinions: phrasesOf(data.ownOpinions),
    reflexives: new Set(wordsOf(data.reflexives)),
    ofSeveral: new Set(wordsOf(data.ofSeveral)),
    floating: new Set(wordsOf(data.floating)),
    bodyNames: new Set(wordsOf(data.bodyNames)),
    adverbPhrases: phrasesOf(data.adverbPhrases),
    speechPhrases: phrasesOf(data.speechPhrases),
    anaphors: { male: phrasesOf(data.anaphors.male), female: phrasesOf(data.anaphors.female) },
    derived: { capital: new Map(), small: new Map() },
    isListed: (word) =>
      small.has(word) ||
      words.has(hashOf(word, data.seed, wordHashBits(data))) ||
      known.has(hashOf(word, data.seed, KNOWN_BITS)) ||
      formBits(tables, word) !== 0,
    // Only where there are no capitals are words cut by the listed ones in them.
    listedLengths: data.hasCapitals ? () => 0 : lengthsReader(tables),
    wordBits: remembering((word) => readBits(tables, word)),
  };
}

const compiled = new Map<string, Lexicon>();

/** Returns the look-up tables of one language; they are built on first use. */
export function lexiconOf(data: PackedLanguage): Lexicon {
  const known = compiled.get(data.code);
  if (known) return known;
  const lexicon = compile(data);
  compiled.set(data.code, lexicon);
  return lexicon;
}
