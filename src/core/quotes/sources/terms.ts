import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import { DASH_SIGN } from '../marks/dashes.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { Choice } from './choice.ts';
import type { PlacedStretch } from './surroundings.ts';
import { tellsOfSelf } from './woven.ts';

const VERBAL = Grammar.verb | Grammar.speech | Grammar.auxiliary;
/**
 * Limits for terms: the greatest number of words of a stretch, and the share of "none" from which it is one.
 */
const LIMITS: readonly (readonly [number, number])[] = [
  [1, 0.5],
  [3, 0.55],
  [6, 0.8],
];
const TITLE_WORDS = 8;
/** Most words of a name between marks behind a noun: тренер [«Зари»]. */
const NAME_WORDS = 3;
/** Fewest words in small letters that are rather part of a clause than a title. */
const CLAUSE_WORDS = 3;
/** Least share of "none" for a stretch that looks like a title, or that a word before it calls a title or a term. */
const TITLE_LIMIT = 0.15;

/**
 * True if a stretch is a title of a work, a nickname, a scare quote or a word spoken of, and no quotation: it
 * is short, nobody is likely to have said it, or the word before it says what it is ("the film “…”",
 * "so-called “…”").
 */
export function isTerm(a: Analysis, { placed, candidate, none, owned }: Choice): boolean {
  const inner = a.text.slice(placed.stretch.start, placed.stretch.end).trim();
  const words = placed.to - placed.from <= 60 ? wordsIn(a, placed.from, placed.to) : 60;
  if (
    placed.stretch.sign === DASH_SIGN ||
    placed.stretch.continues !== null ||
    !placed.stretch.isClosed ||
    words > TITLE_WORDS ||
    isTagged(a, placed) ||
    isHeadline(a, placed) ||
    isClauseAlone(a, placed) ||
    /[?!…]$/.test(inner) ||
    (words > (isSentence(a, placed.from) ? 1 : 2) && /^\p{Lu}.*\.$/u.test(inner))
  )
    return false;
  const isOfSelf = tellsOfSelf(a, placed.from); // "s’est dit « consterné »"
  const isJudgement =
    owned?.rule === 'woven' ||
    owned?.rule === 'tag' ||
    owned?.rule === 'object' ||
    (isOfSelf && owned !== undefined); // „elhamarkodottnak” nevezte
  if (!isJudgement && LIMITS.some(([most, least]) => words <= most && none >= least)) return true;
  const before = a.tokens[placed.from - 1];
  const { completesByCase, capitalisesNouns } = a.lexicon.data;
  const goesOn = words >= CLAUSE_WORDS && /^\p{Ll}/u.test(inner); // "řekl, že firma „opravila devět vedení“"
  // „Kern nannte das Projekt „überfällig““: where nouns have capitals, what is called so begins with one; назвал фильм
  // «тихим чудом»: where cases tell the object, it stands between the verb and the judgement
  const isOfThing = (capitalisesNouns && before?.isCapital) || (completesByCase && owned?.rule === 'object');
  const isNamed =
    before?.isWord &&
    !isOfSelf &&
    !goesOn &&
    !(isOfThing && /^\p{Ll}/u.test(inner)) &&
    (before.grammar & Grammar.termCue) !== 0;
  if (isNamed && !hasGrammar(a.tokens, placed.from + 1, Grammar.preposition | Grammar.auxiliary)) return true;
  if (/^[^\s]+\.[^\s.]+$/.test(inner)) return true; // an address of a site
  if (isInName(a, placed.from, placed.to) || isPaper(a, placed.from, placed.to)) return true;
  if (bearsName(a, placed.from, placed.to, inner)) return true;
  if (none < TITLE_LIMIT && candidate !== null) return false;
  return looksLikeTitle(a, placed.from, placed.to, inner) || followsNoun(a, placed.from, inner);
}

/** True if a quotation opens a sentence, and a comma and the verb of a tag stand behind it: „…“, lautet ihre Antwort. */
function isTagged({ tokens, lexicon }: Analysis, { from, to }: PlacedStretch): boolean {
  const { verbSecond, completesByCase } = lexicon.data;
  // «Έλα εδώ», της λέει
  const verb = completesByCase && hasGrammar(tokens, to + 1, Grammar.objective) ? to + 2 : to + 1;
  return (
    (verbSecond || completesByCase) &&
    tokens[from - 1]?.sentence !== tokens[from]?.sentence &&
    tokens[to]?.lower === ',' &&
    hasGrammar(tokens, verb, Grammar.speech | Grammar.impersonal | Grammar.showing)
  );
}

/** «Non mi dimetto». Riva scuote la testa: a clause between marks that is a sentence of its own, its full stop behind them. */
function isClauseAlone({ tokens }: Analysis, { from, to }: PlacedStretch): boolean {
  if (tokens[to]?.lower !== '.' || tokens[from - 1]?.sentence === tokens[from]?.sentence) return false;
  return tokens.slice(from, to).some(({ grammar }) => {
    const isObject = (grammar & (Grammar.objective | Grammar.article)) === Grammar.objective; // "mi dimetto"
    return isObject || (grammar & (VERBAL | Grammar.firstOrSecond | Grammar.negation)) !== 0;
  });
}

/** Letters below a subhead among which its words are said again. */
const BELOW = 1500;

/**
 * True if a clause fills its paragraph, or is what stands behind the colon of the headline: „Wir geben nicht auf“; or a word
 * that somebody says below.
 */
function isHeadline(a: Analysis, { stretch: { paragraph, start, end }, from, to }: PlacedStretch): boolean {
  const { tokens, text } = a;
  const isLast = tokens[to]?.paragraph !== paragraph;
  const isAlone = tokens[from - 1]?.paragraph !== paragraph;
  const isAnnounced = paragraph === 0 && tokens[from - 1]?.lower === ':';
  if (!isLast || !(isAlone || isAnnounced)) return false;
  for (let i = from; i < to; i++) if (hasGrammar(tokens, i, VERBAL | Grammar.firstOrSecond)) return true;
  const below = text.slice(end, end + BELOW).toLowerCase();
  return isAlone && paragraph > 0 && below.includes(` ${text.slice(start, end).toLowerCase()}`);
}

/** True if a quotation opens a sentence behind another one of its paragraph: "Weber winkt ab. [„Lass doch.“]" */
const isSentence = ({ tokens }: Analysis, from: number): boolean =>
  tokens[from - 1]?.paragraph === tokens[from]?.paragraph &&
  tokens[from - 1]?.sentence !== tokens[from]?.sentence;

/** Tokens of an office before the name of the body that somebody holds it in. */
const OFFICE_REACH = 6;

/** True if a name stands around a stretch, which then says of what somebody is: «лидер [«Новых людей»] Алексей Нечаев». */
function isInName(a: Analysis, from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - OFFICE_REACH); i--) {
    const mention = mentionBeginning(a, i);
    if (mention) return mention.type === 'name' && mention.to > to;
  }
  return false;
}

/** "Laut [„Harlow News“] gingen die Proteste weiter": a name right behind a word for "according to". */
const isPaper = ({ tokens }: Analysis, from: number, to: number): boolean =>
  hasGrammar(tokens, from - 1, Grammar.according) &&
  to - from <= NAME_WORDS + 2 &&
  tokens.slice(from, to).every(({ isWord, isCapital }) => !isWord || isCapital);

function wordsIn(a: Analysis, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (a.tokens[i]?.isWord) n++;
  return n;
}

/** True if the words are two or more and all long ones capitalised, where capitals are for names only. */
function looksLikeTitle(a: Analysis, from: number, to: number, inner: string): boolean {
  if (a.lexicon.data.capitalisesNouns || /[,.]$/.test(inner)) return false;
  let long = 0;
  for (let i = from; i < to; i++) {
    const token = a.tokens[i];
    if (!token?.isWord || (token.end - token.start < 4 && !token.isCapital)) continue;
    if (!token.isCapital) return false;
    long++;
  }
  return long >= 2;
}

/**
 * True if a stretch holds a name: La borrasca [‘Gisela’], elle publie [« La Peau du monde »]. In languages
 * where words woven into a clause go on in small letters, a capital right behind a word opens a name, if
 * nothing in it is a verb; behind a verb of saying only an article does.
 */
function bearsName(a: Analysis, from: number, to: number, inner: string): boolean {
  const before = a.tokens[from - 1];
  const { adjectivesFollow, completesByCase } = a.lexicon.data;
  if (!before?.isWord || before.sentence !== a.tokens[from]?.sentence) return false;
  if (!adjectivesFollow && !(completesByCase && wordsIn(a, from, to) <= NAME_WORDS)) return false;
  if (completesByCase && before.noun & Noun.speechNoun) return false; // με το μήνυμα «Καμία ανοχή»
  const opens = completesByCase && a.tokens[from - 2]?.sentence !== before.sentence; // "Собеседник «Вестника»"
  if ((before.isCapital && !opens) || before.grammar & Grammar.complementiser) return false;
  if (before.grammar & CUE && !hasGrammar(a.tokens, from + 1, Grammar.article)) return false;
  for (let i = from; i < to; i++) if (hasGrammar(a.tokens, i, VERBAL)) return false;
  return /^[\p{Lu}\p{N}]/u.test(inner) && !/[.,]$/.test(inner);
}

/**
 * True if a noun stands right before the mark, in a language that capitalises them: Der Film „Sonnenschein“.
 */
function followsNoun(a: Analysis, from: number, inner: string): boolean {
  const before = a.tokens[from - 1];
  if (!a.lexicon.data.capitalisesNouns || !before?.isCapital || before.grammar !== 0) return false;
  return (
    before.sentence === a.tokens[from]?.sentence && /^[\p{Lu}\p{N}]/u.test(inner) && !/[.,]$/.test(inner)
  );
}
