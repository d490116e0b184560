import { type Analysis, wordsOf } from '../analysis/analysis.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar } from '../words/tokens.ts';

/** Endings of an adjective behind an article or none. */
const ADJECTIVE = /^(\p{Ll}{3,}?)e[mnrs]?$/u;
/** Endings by which a noun for one is no subject: "Präsident[en]", "Expert[en]", "Chef[s]", "Arzt[es]". */
const CASE_ENDINGS = ['en', 'n', 'es', 's'];

/** Nouns for people; a plural may be the form of one in another case: "dem [Präsidenten]". */
const SOMEBODY = OFFICE | Noun.group;

/** Who is meant by a noun, as far as an ending of a word that describes it depends on it. */
type Bearer = 'male' | 'female' | 'neuter';

/**
 * The words of a role as readers are shown them. Where an adjective would have another ending without the article that the text
 * has before it, the article stays: "der deutsche Islamexperte"; where that is no subject's, the ending changes: of "dem
 * früheren Präsidenten" "früherer Präsident" is shown.
 * @param from first token behind the article
 * @param to end of the tokens, exclusive
 */
export function shownWording(a: Analysis, from: number, to: number): string {
  const written = wordsOf(a, from, to);
  const bare = bareWording(a, from, to);
  if (bare === written) return written;
  const article = a.tokens[from - 1]?.lower ?? '';
  const isSubject = a.lexicon.definites.has(article) && !a.lexicon.obliqueArticles.has(article);
  return isSubject ? `${article} ${written}` : bare;
}

/**
 * The words of a role as one says them of somebody without an article, where adjectives change with it: behind "der" the
 * "deutsche Islamexperte" is "deutscher Islamexperte", and behind "dem" the "früheren Präsidenten" a "früherer Präsident".
 * @param from first token behind the article
 * @param to end of the tokens, exclusive
 */
export function bareWording(a: Analysis, from: number, to: number): string {
  const written = wordsOf(a, from, to);
  const [male, female, neuter] = a.lexicon.data.bareEndings.split(' ');
  const head = headIn(a, from, to);
  if (!male || !female || !neuter || head < 0) return written;
  const bearer = bearerOf(a, from, head);
  if (bearer === null) return written;
  const ending = { male, female, neuter }[bearer];
  const forms = new Map<number, string>([[head, asSubject(a, from, head, ending)]]);
  for (let i = from; i < head; i++) {
    const word = wordsOf(a, i, i + 1);
    const [, stem] = isAdjective(a, i) ? (ADJECTIVE.exec(word) ?? []) : [];
    if (stem !== undefined) forms.set(i, stem + ending);
  }
  return replaced(a, from, written, forms);
}

/** The noun that tells the role, with nothing but adjectives before it; -1: there is none. */
function headIn(a: Analysis, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { isCapital, noun } = a.tokens[i] ?? { isCapital: false, noun: 0 };
    if (isCapital && (noun & SOMEBODY) !== 0) return i;
    if (!isCapital && !isAdjective(a, i) && !hasGrammar(a.tokens, i, Grammar.conjunction)) return -1;
    if (isCapital && !/er$|-$/u.test(a.tokens[i]?.lower ?? '')) return -1; // "der [Berliner] Bürgermeister"
  }
  return -1;
}

const isAdjective = ({ tokens }: Analysis, i: number): boolean =>
  tokens[i]?.grammar === 0 && tokens[i]?.isCapital === false && ADJECTIVE.test(tokens[i]?.lower ?? '');

/** Of what gender the noun of a role is: by the noun, else by its article; null where both leave it open. */
function bearerOf(a: Analysis, from: number, head: number): Bearer | null {
  const { noun = 0, lower = '' } = a.tokens[head] ?? {};
  const adjectival = adjectivalStem(a, lower) !== null;
  const sex = noun & (Noun.roleMale | Noun.roleFemale);
  if (!adjectival && sex === Noun.roleMale) return 'male';
  if (!adjectival && sex === Noun.roleFemale) return 'female';
  const article = a.tokens[from - 1]?.lower ?? '';
  const { obliqueArticles, definitesMale } = a.lexicon;
  const isWeak = (a.tokens[from]?.lower ?? '').endsWith('en');
  if (definitesMale.has(article)) return isWeak ? 'female' : 'male'; // "der neuen Vorsitzenden" is of a woman
  if (!hasGrammar(a.tokens, from - 1, Grammar.article)) return null;
  if (obliqueArticles.has(article)) return adjectival || cutFrom(a, lower) > 0 ? 'male' : null;
  return article.endsWith('s') ? 'neuter' : article.endsWith('e') ? 'female' : null;
}

/** "Vorsitzend" of "Vorsitzenden": the stem of a noun that is an adjective, which lists have for men and women. */
function adjectivalStem({ lexicon }: Analysis, lower: string): string | null {
  const stem = lower.replace(/e[nr]?$/, '');
  const last = stem.slice(stem.lastIndexOf('-') + 1); // "SPD-[Abgeordnete]"
  const isMans = (lexicon.wordBits(`${last}er`)[1] & Noun.roleMale) !== 0;
  return stem !== lower && isMans && (lexicon.wordBits(`${last}e`)[1] & SOMEBODY) !== 0 ? stem : null;
}

/** The noun of a role in the form of a subject. */
function asSubject(a: Analysis, from: number, head: number, ending: string): string {
  const written = wordsOf(a, head, head + 1);
  const { lower = '' } = a.tokens[head] ?? {};
  const stem = adjectivalStem(a, lower);
  if (stem !== null) return written.slice(0, stem.length) + ending;
  const isOblique =
    a.lexicon.obliqueArticles.has(a.tokens[from - 1]?.lower ?? '') || behindWeak(a, from, head);
  return isOblique ? written.slice(0, written.length - cutFrom(a, lower)) : written;
}

/** Letters of the ending by which a noun for a man is no subject: 2 of "Präsident[en]", 0 of "Lehrer". */
function cutFrom({ lexicon }: Analysis, lower: string): number {
  const isMans = (word: string): boolean =>
    (lookUp(lexicon, word.slice(word.lastIndexOf('-') + 1), true)[1] & Noun.roleMale) !== 0;
  return CASE_ENDINGS.find((it) => lower.endsWith(it) && isMans(lower.slice(0, -it.length)))?.length ?? 0;
}

/** True if an adjective before a noun has the ending of another case than the subject's. */
const behindWeak = (a: Analysis, from: number, head: number): boolean =>
  head > from && isAdjective(a, head - 1) && /e[nm]$/.test(a.tokens[head - 1]?.lower ?? '');

/** Some words with other forms of single tokens in their places. */
function replaced(a: Analysis, from: number, written: string, forms: ReadonlyMap<number, string>): string {
  let out = written;
  let at = 0;
  for (const [i, form] of [...forms].sort(([x], [y]) => x - y)) {
    const word = wordsOf(a, i, i + 1);
    const start = out.indexOf(word, i > from ? at : 0);
    if (start < 0) continue;
    out = out.slice(0, start) + form + out.slice(start + word.length);
    at = start + form.length;
  }
  return out;
}
