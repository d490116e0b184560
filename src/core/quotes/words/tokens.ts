import { comparable } from '../../blocks/unseen.ts';
import type { Span } from '../../types.ts';
import { type Lexicon, MOST_RECENT } from '../lexicon/lexicon.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { CUE, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Stretch } from '../marks/stretches.ts';

/** A word, a number, or one sign of punctuation; "Trump’s" gives two: "Trump" and "’s". */
export interface Token extends Span {
  /** Lower case, apostrophes straightened, without what is not seen: for matching only. */
  lower: string;
  isWord: boolean;
  isCapital: boolean;
  isAllCapital: boolean;
  /** Bits of Grammar and Noun. */
  grammar: number;
  noun: number;
  paragraph: number;
  /** Index of the outermost stretch that the token stands in, marks included; -1 outside. */
  stretch: number;
  /** Index of its sentence; set by the sentence splitter. */
  sentence: number;
}

/** True if the token at `i` has one of the bits of `Grammar`; false where there is no such token. */
export const hasGrammar = (tokens: readonly Token[], i: number, bits: number): boolean =>
  ((tokens[i]?.grammar ?? 0) & bits) !== 0;

/** True if the token at `i` has one of the bits of `Noun`; false where there is no such token. */
export const hasNoun = (tokens: readonly Token[], i: number, bits: number): boolean =>
  ((tokens[i]?.noun ?? 0) & bits) !== 0;

/** True if a token is an acronym: "US" and "IT", which are no pronouns; but not "D’". */
export const isAcronym = ({ isAllCapital, lower }: Token): boolean => isAllCapital && /^.\p{L}/u.test(lower);

/** True if a token is a possessive ending: the "’s" of "Trump’s" or the "’" of "workers’". */
export const isPossessiveEnding = (token: Token | undefined): boolean =>
  (token?.lower === "'s" && !(token.grammar & Grammar.auxiliary)) ||
  token?.lower === "'" ||
  (token?.isWord === false && (token.grammar & Grammar.possessive) !== 0);

/** True for a pronoun behind which "’s" is a verb: "he’s", "that’s"; but not "one’s". */
const isPronoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.grammar & (Grammar.male | Grammar.female | Grammar.neuter | Grammar.relative)) !== 0;

const WORD =
  /\p{L}{1,5}\.ss?[ae](?![\p{L}\p{N}])|(?<![\p{L}\p{N}'’])[Ee]['’](?=\s\p{L})|(?:\p{Lu}-)?(?:\p{L}\.){2,}|\p{Ll}?\p{Lu}[\p{L}\p{N}-]+(?:\.(?:\p{Ll}{2,4}|\p{Lu}[\p{Lu}\p{Ll}]))+(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}[\p{L}\p{M}-]*)?|\p{Ll}{1,2}['’](?=[«“"])|\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*(?:[-‐‑'’‘´][\p{L}\p{M}\p{N}\u00ad]+|·\p{Ll}+|(?<=\p{Lu})&\p{Lu}+)*|[^\s\u00ad\u200b\u2060]/gu;
// "d’" of "d’« irresponsable »" keeps its apostrophe before an opening mark; "élu·e·s" is one word; so are "dott.ssa", "E’ vero" and "CD&V"
/** Words and signs where a number with a full stop is an ordinal: "25." of "25. Bölge" is one token. */
const ORDINAL_OR_WORD = new RegExp(
  `\\p{N}{1,3}\\.(?=\\s\\p{L})|(?:\\p{L}\\.){2,}['’]\\p{Ll}+|${WORD.source}`,
  'gu',
);
/** Words and signs where names have endings behind a colon: "SDP:n", "STT:lle". */
const COLON_OR_WORD = new RegExp(`\\p{Lu}[\\p{L}\\p{N}]*:\\p{Ll}{1,4}(?!\\p{L})|${WORD.source}`, 'gu');
const COLON_ENDING = /^(\p{L}.*)(:)(\p{L}+)$/u;
/** A letter of the scripts whose words are written onto one another, or onto particles. */
const JOINED_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Words and signs where a number is written onto the word before it: the sign in "增长2.5%" and "主场2:1" ends nothing. */
const JOINED_OR_WORD = new RegExp(
  `${JOINED_LETTER.source}[\\p{L}\\p{M}\\p{N}]*(?:(?<=\\p{N})[.,:]\\p{N}[\\p{L}\\p{M}\\p{N}]*)+|${WORD.source}`,
  'gu',
);
const NOTHING = [0, 0] as const;
const OF_NAME = [Grammar.possessive, 0] as const;
const ON_NAME = [Grammar.objective, 0] as const;
const APOSTROPHE_S = /['’‘´](?:s|S)$/;
const APOSTROPHE = /[’‘´]/g;
/** A sign that ties a small word to the one before it: "a-t-il", "he’d". */
const TIED = /[-'’‘´]/;
/** Fewest letters of a word that a small one may be written onto. */
const SHORTEST_PREFIXED = 3;
const APOSTROPHES = /['’‘´:]/;

/**
 * A capital at the head of a word, behind an age or an Arabic article: "der 86-Jährige", "Laith al-Balaous"; or the name of
 * a site: "iROZHLAS.cz".
 */
const CAPITAL = /^(?:\p{N}+-|(?:a[dlnrstz]|el|ash|ibn|ul|ur)[-‐‑])?\p{Lu}|^\p{Ll}\p{Lu}.*\.\p{L}/u;

/** A name with a common noun joined to it: the whole is a noun. */
const JOINED_NOUN = /^\p{Lu}[\p{L}\p{M}&]*[-‐‑]\p{Ll}{4,}$/u;

/** Most words written onto one another with apostrophes that are cut apart: no language strings more. */
const MOST_ELISIONS = 3;

/**
 * Returns the number of letters of the small word written onto another one: "و|قال"; 0: there is none, or
 * what is left is no listed word.
 */
function prefixOf(typed: string, lexicon: Lexicon): number {
  const prefix = lexicon.wordPrefixes.find((one) => typed.startsWith(one));
  if (prefix === undefined || typed.length < prefix.length + SHORTEST_PREFIXED) return 0;
  const [lower, rest] = [small(typed, lexicon), small(typed.slice(prefix.length), lexicon)];
  const isKnown = (word: string): boolean => lookUp(lexicon, word, false).some((bits) => bits !== 0);
  // "بدرة" is no "درة" with a small word before it
  const isShortName =
    rest.length <= SHORTEST_PREFIXED && (lookUp(lexicon, rest, false)[1] & GIVEN_NAME) !== 0;
  if (isKnown(lower) || !isKnown(rest) || isShortName) return 0;
  return isBeforeVerb(prefix, rest, lexicon) ? 0 : prefix.length;
}

/** True if a preposition would stand before a verb or "not", which none does: "بياتي" is no "ياتي" with one before it. */
function isBeforeVerb(prefix: string, rest: string, lexicon: Lexicon): boolean {
  const [only] = lookUp(lexicon, prefix, false);
  const [grammar, noun] = lookUp(lexicon, rest, false);
  const isPreposition = (only & Grammar.preposition) !== 0 && (only & Grammar.conjunction) === 0;
  return isPreposition && noun === 0 && (grammar & (Grammar.verb | Grammar.negation | CUE)) !== 0;
}

/**
 * Returns the index at which the ending of a name begins, with its apostrophe or colon: "Ankara|'da",
 * "STT|:lle"; 0: it has none.
 */
function nameEndingAt(typed: string, { nameEndings, nameGenitives }: Lexicon): number {
  if (nameEndings.size + nameGenitives.size === 0) return 0;
  const at = Math.max(0, typed.search(APOSTROPHES));
  const ending = typed.slice(at).replace(APOSTROPHE, "'");
  return nameEndings.has(ending) || nameGenitives.has(ending) ? at : 0;
}

/** Cuts a written word where it holds more than one: "Trump|’s", "he|’d", "l’|avocat", "a|-t-il". */
function parts(typed: string, lexicon: Lexicon): string[] {
  const { elisions, clitics } = lexicon;
  const prefix = prefixOf(typed, lexicon);
  if (prefix > 0) return [typed.slice(0, prefix), typed.slice(prefix)];
  const ending = nameEndingAt(typed, lexicon);
  if (ending > 0) return [typed.slice(0, ending), typed.slice(ending)];
  const colon = typed.includes(':') ? COLON_ENDING.exec(typed) : null; // "Kysymys:mitä"
  if (colon) return colon.slice(1);
  const out: string[] = [];
  let rest = typed;
  while (elisions.length > 0 && out.length < MOST_ELISIONS) {
    const apostrophe = rest.search(/['’´]/) + 1;
    const head = rest.slice(0, apostrophe);
    if (apostrophe === rest.length || !elisions.includes(head.toLowerCase().replace(APOSTROPHE, "'"))) break;
    out.push(head);
    rest = rest.slice(apostrophe);
  }
  const lower = clitics.length > 0 && TIED.test(rest) ? rest.toLowerCase().replace(APOSTROPHE, "'") : '';
  const clitic = clitics.find((ending) => lower.endsWith(ending) && lower.length > ending.length);
  const cut = clitic?.length ?? (rest.length > 2 && APOSTROPHE_S.test(rest) ? 2 : 0);
  return cut > 0 ? [...out, rest.slice(0, -cut), rest.slice(-cut)] : [...out, rest];
}

/**
 * True if an offset lies in the tag of a stretch: the words inside the marks that name the speaker are the
 * narrator's.
 */
const isInTag = ({ tag }: Stretch, at: number): boolean =>
  tag !== undefined && at >= tag.start && at < tag.end;

/**
 * Returns a word in small letters, and in those that the lists have where writers put others: "ещё" is "еще".
 */
function small(typed: string, { data, letters }: Lexicon): string {
  const plain = comparable(typed);
  const lower = (data.dottedI ? plain.replace(/I/g, 'ı').replace(/İ/g, 'i') : plain).toLowerCase();
  return letters.reduce(
    (folding, [letter, listed]) => folding.replaceAll(letter, listed),
    lower.replace(APOSTROPHE, "'"),
  );
}

const endingBits = (lower: string, { nameEndings, nameGenitives }: Lexicon): readonly [number, number] =>
  nameGenitives.has(lower) ? OF_NAME : nameEndings.has(lower) ? ON_NAME : NOTHING;

/** What a token is by its letters alone, wherever it stands. */
type Reading = Pick<Token, 'lower' | 'isWord' | 'isCapital' | 'isAllCapital' | 'grammar' | 'noun'>;

/** Readings lately made, by the word as it was typed: a text repeats itself. */
const lately = new WeakMap<Lexicon, Map<string, Reading>>();

function latelyRead(lexicon: Lexicon): Map<string, Reading> {
  const known = lately.get(lexicon);
  if (known && known.size < MOST_RECENT) return known;
  const readings = new Map<string, Reading>();
  lately.set(lexicon, readings);
  return readings;
}

function readingOf(typed: string, lexicon: Lexicon): Reading {
  const lower = small(typed, lexicon);
  const isTied = typed.length > 1 && (typed.startsWith('-') || lexicon.clitics.includes(lower));
  const first = typed.charCodeAt(isTied ? 1 : 0);
  const isWord =
    first > 127
      ? /^-?[\p{L}\p{N}]/u.test(typed)
      : (first > 47 && first < 58) || (first > 64 && first < 91) || (first > 96 && first < 123);
  const isJoining = lexicon.data.joinsNouns && !lexicon.data.capitalisesNouns;
  const isNoun = isJoining && JOINED_NOUN.test(typed); // "NATO-talsmann"
  const isCapital = isWord && !isNoun && CAPITAL.test(typed);
  const [grammar, known] = isWord ? lookUp(lexicon, lower, isCapital) : endingBits(lower, lexicon);
  const isIndefinite = lexicon.indefiniteEndings.some((ending) => typed.endsWith(ending));
  const noun = isIndefinite ? (known & ~GIVEN_NAME) | Noun.common : known;
  const isAllCapital = isCapital && typed === typed.toUpperCase();
  return { lower, isWord, isCapital, isAllCapital, grammar, noun };
}

/** Cuts what is written without a space between into words: "장관|은". */
export type WordCutter = (typed: string, lexicon: Lexicon) => string[];

/**
 * Cuts all paragraphs into tokens, in order, and looks up the bits of each.
 * @param stretches in reading order
 * @param cutJoined cuts what is written in a script whose words are joined, where the language has such
 */
export function tokenise(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  lexicon: Lexicon,
  cutJoined?: WordCutter,
): Token[] {
  const out: Token[] = [];
  const readings = latelyRead(lexicon);
  const outermost = stretches.map((s, i) => ({ s, i })).filter(({ s }) => s.depth === 0);
  const hasColons = [...lexicon.nameGenitives].some((ending) => ending.startsWith(':'));
  const words = cutJoined
    ? JOINED_OR_WORD
    : lexicon.data.ordinalDots
      ? ORDINAL_OR_WORD
      : hasColons
        ? COLON_OR_WORD
        : WORD;
  let at = 0;
  const push = (start: number, typed: string, paragraph: number): void => {
    while ((outermost[at]?.s.outer.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const around = outermost[at];
    let reading = readings.get(typed);
    if (!reading) {
      reading = readingOf(typed, lexicon);
      readings.set(typed, reading);
    }
    const { lower, isWord, isCapital, isAllCapital, grammar, noun } = reading;
    const isVerb = lower === "'s" && isPronoun(out.at(-1));
    out.push({
      start,
      end: start + typed.length,
      lower,
      isWord,
      isCapital,
      isAllCapital,
      grammar: isVerb ? Grammar.auxiliary : grammar,
      noun,
      paragraph,
      stretch: around && around.s.outer.start <= start && !isInTag(around.s, start) ? around.i : -1,
      sentence: 0,
    });
  };
  paragraphs.forEach((p, index) => {
    const line = text.slice(p.start, p.end);
    for (const found of line.matchAll(words)) {
      let at = p.start + found.index;
      const cut = cutJoined && JOINED_LETTER.test(found[0]) ? cutJoined : parts;
      for (const part of cut(found[0], lexicon)) {
        push(at, part, index);
        at += part.length;
      }
    }
  });
  return out;
}
