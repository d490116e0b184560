import { FEMALE_NAMES, MALE_NAMES } from './languages/given-names.ts';
import type { LanguageData } from './languages/language-data.ts';

/** What a word can be in a clause, as bits. */
export const Grammar = {
  speech: 1 << 0,
  addressing: 1 << 1,
  verdict: 1 << 2,
  thought: 1 << 3,
  showing: 1 << 4,
  verb: 1 << 5,
  auxiliary: 1 << 6,
  preposition: 1 << 7,
  conjunction: 1 << 8,
  subordinator: 1 << 9,
  complementiser: 1 << 10,
  relative: 1 << 11,
  article: 1 << 12,
  determiner: 1 << 13,
  possessive: 1 << 14,
  adverb: 1 << 15,
  negation: 1 << 16,
  male: 1 << 17,
  female: 1 << 18,
  plural: 1 << 19,
  neuter: 1 << 20,
  firstOrSecond: 1 << 21,
  open: 1 << 22,
  according: 1 << 23,
  accordingAfter: 1 << 24,
  quotative: 1 << 25,
  termCue: 1 << 26,
  impersonal: 1 << 27,
  genitive: 1 << 28,
  objective: 1 << 29,
  agent: 1 << 30,
  subjunctive: 1 << 31,
} as const;

/** What a noun or a part of a name can be, as bits. */
export const Noun = {
  titleMale: 1 << 0,
  titleFemale: 1 << 1,
  title: 1 << 2,
  role: 1 << 3,
  roleMale: 1 << 4,
  roleFemale: 1 << 5,
  group: 1 << 6,
  organisation: 1 << 7,
  document: 1 << 8,
  anonymous: 1 << 9,
  nameMale: 1 << 10,
  nameFemale: 1 << 11,
  place: 1 << 12,
  time: 1 << 13,
  particle: 1 << 14,
  suffix: 1 << 15,
  speechNoun: 1 << 16,
  abbreviation: 1 << 17,
  label: 1 << 18,
  body: 1 << 19,
} as const;

/** Bits of any verb of the lexicon that can tie a quotation to its source. */
export const CUE = Grammar.speech | Grammar.verdict | Grammar.thought | Grammar.showing;
export const ANY_PRONOUN =
  Grammar.male | Grammar.female | Grammar.plural | Grammar.neuter | Grammar.firstOrSecond | Grammar.open;
/** Words that never stand inside a noun phrase. */
export const FUNCTION_WORD =
  Grammar.auxiliary |
  Grammar.preposition |
  Grammar.conjunction |
  Grammar.subordinator |
  Grammar.complementiser |
  Grammar.relative |
  Grammar.negation |
  Grammar.adverb;
export const ANY_TITLE = Noun.titleMale | Noun.titleFemale | Noun.title;
/** Common nouns that can speak. */
export const SPEAKING_NOUN = Noun.role | Noun.group | Noun.organisation | Noun.document | Noun.anonymous;

export interface Lexicon {
  data: LanguageData;
  /** Lower-case word → [grammar bits, noun bits]. */
  words: ReadonlyMap<string, readonly [number, number]>;
  /** Words that follow the first word of a phrase like "according to", by first word. */
  /** Offices with the short title that stands for them: governor → gov. */
  offices: ReadonlyMap<string, string>;
  definites: ReadonlySet<string>;
  elisions: readonly string[];
  clitics: readonly string[];
  accordingPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const GRAMMAR_LISTS: readonly (readonly [keyof LanguageData, number])[] = [
  ['speech', Grammar.speech],
  ['addressing', Grammar.addressing],
  ['verdict', Grammar.verdict],
  ['thought', Grammar.thought],
  ['showing', Grammar.showing],
  ['verbs', Grammar.verb],
  ['auxiliaries', Grammar.auxiliary],
  ['prepositions', Grammar.preposition],
  ['conjunctions', Grammar.conjunction],
  ['subordinators', Grammar.subordinator],
  ['complementisers', Grammar.complementiser],
  ['relatives', Grammar.relative],
  ['articles', Grammar.article],
  ['determiners', Grammar.determiner],
  ['possessives', Grammar.possessive],
  ['adverbs', Grammar.adverb],
  ['negations', Grammar.negation],
  ['pronounsMale', Grammar.male],
  ['pronounsFemale', Grammar.female],
  ['pronounsPlural', Grammar.plural],
  ['pronounsNeuter', Grammar.neuter],
  ['pronounsSpeech', Grammar.firstOrSecond],
  ['pronounsOpen', Grammar.open],
  ['accordingAfter', Grammar.accordingAfter],
  ['quotatives', Grammar.quotative],
  ['termCues', Grammar.termCue],
  ['impersonal', Grammar.impersonal],
  ['genitives', Grammar.genitive],
  ['objectPronouns', Grammar.objective],
  ['agents', Grammar.agent],
  ['subjunctives', Grammar.subjunctive],
];

const NOUN_LISTS: readonly (readonly [keyof LanguageData, number])[] = [
  ['titlesMale', Noun.titleMale],
  ['titlesFemale', Noun.titleFemale],
  ['titles', Noun.title],
  ['roles', Noun.role],
  ['rolesMale', Noun.role | Noun.roleMale],
  ['rolesFemale', Noun.role | Noun.roleFemale],
  ['groups', Noun.group],
  ['organisations', Noun.organisation],
  ['documents', Noun.document],
  ['anonymous', Noun.anonymous],
  ['places', Noun.place],
  ['times', Noun.time],
  ['particles', Noun.particle],
  ['nameSuffixes', Noun.suffix],
  ['speechNouns', Noun.speechNoun],
  ['abbreviations', Noun.abbreviation],
  ['labels', Noun.label],
  ['bodies', Noun.organisation | Noun.body],
];

/** All forms of one entry of a word list: `stem.x` with every ending of paradigm x. */
export function inflect(entry: string, paradigms: Record<string, string>): string[] {
  const dot = entry.lastIndexOf('.');
  const endings = dot > 0 ? paradigms[entry.slice(dot + 1)] : undefined;
  if (endings === undefined) return [entry];
  const stem = entry.slice(0, dot);
  return endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
}

/** What a language says of its own first names goes before the common list ("Andrea" is a man in Italian). */
function overrule(words: Map<string, [number, number]>, list: string, gender: number): void {
  for (const name of list.split(' ')) {
    const known = words.get(name);
    if (known) known[1] = (known[1] & ~(Noun.nameMale | Noun.nameFemale)) | gender;
  }
}

/** "gov=governor" → [governor, gov]. */
function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(at + 1), pair.slice(0, at)];
}

function compile(data: LanguageData): Lexicon {
  const words = new Map<string, [number, number]>();
  const add = (list: string, place: 0 | 1, bits: number): void => {
    for (const entry of list.split(' ')) {
      if (entry === '') continue;
      for (const form of inflect(entry.toLowerCase(), data.paradigms)) {
        const known = words.get(form) ?? [0, 0];
        known[place] |= bits;
        words.set(form, known);
      }
    }
  };
  add(MALE_NAMES, 1, Noun.nameMale);
  add(FEMALE_NAMES, 1, Noun.nameFemale);
  overrule(words, data.namesMale, Noun.nameMale);
  overrule(words, data.namesFemale, Noun.nameFemale);
  for (const [key, bits] of GRAMMAR_LISTS) add(String(data[key]), 0, bits);
  for (const [key, bits] of NOUN_LISTS) add(String(data[key]), 1, bits);
  const accordingPhrases = new Map<string, string[][]>();
  for (const phrase of data.according.split(' ')) {
    const [first = '', ...rest] = phrase.split('_');
    if (first === '') continue;
    accordingPhrases.set(
      first,
      [...(accordingPhrases.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
    const [grammar, noun] = words.get(first) ?? [0, 0];
    words.set(first, [grammar | Grammar.according, noun]);
  }
  const wordsOf = (list: string): string[] => list.split(' ').filter((word) => word !== '');
  const clitics = wordsOf(data.clitics).sort((a, b) => b.length - a.length);
  const offices = new Map(wordsOf(data.offices).map((pair): [string, string] => splitPair(pair)));
  const definites = new Set(wordsOf(data.definites));
  return { data, words, offices, definites, elisions: wordsOf(data.elisions), clitics, accordingPhrases };
}

const SHORTEST_END = 4;
const LONGEST_END = 18;
/** Endings of the genitive and of plurals. */
const CASE_ENDING = /(?:es|s|en|n)$/;
const JOINED = SPEAKING_NOUN | Noun.roleMale | Noun.roleFemale | Noun.time;
const NOTHING: readonly [number, number] = [0, 0];

/**
 * The bits of a word, lower case; where the language joins nouns, an unknown word has those of the longest noun that it
 * ends with.
 */
export function lookUp(lexicon: Lexicon, lower: string, isCapital: boolean): readonly [number, number] {
  const known =
    lexicon.words.get(lower) ?? (lower.endsWith('.') ? lexicon.words.get(lower.slice(0, -1)) : undefined);
  if (known) return known;
  if (!lexicon.data.joinsNouns || (lexicon.data.capitalisesNouns && !isCapital)) return NOTHING;
  for (const base of [lower, lower.replace(CASE_ENDING, '')]) {
    for (let at = base === lower ? 1 : 0; base.length - at >= SHORTEST_END; at++) {
      if (at < base.length - LONGEST_END) continue;
      const end = lexicon.words.get(base.slice(at));
      if (end && end[1] & JOINED) return [0, end[1] & JOINED];
    }
  }
  return NOTHING;
}

const compiled = new Map<string, Lexicon>();

/** The look-up tables of one language; built on first use. */
export function lexiconOf(data: LanguageData): Lexicon {
  const known = compiled.get(data.code);
  if (known) return known;
  const lexicon = compile(data);
  compiled.set(data.code, lexicon);
  return lexicon;
}
