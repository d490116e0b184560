import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { ANY_PRONOUN, ANY_TITLE, DETERMINER, Grammar, Noun } from '../lexicon/word-classes.ts';
import { inOrder, type Stretch } from '../marks/stretches.ts';
import type { Token } from './tokens.ts';

/** Most words of a paper's name, and most words between the verb of saying and the name. */
const MAX_NAME = 4;
const MAX_BETWEEN = 5;
/** Fewest letters of a word that must have a capital in a name. */
const LEAST_WORD = 4;
/** Most signs beside the marks that are looked at. */
const REACH = 80;
/** Pattern of a title: a capital, and no sign but those of abbreviations. */
const LIKE_TITLE = /^\p{Lu}[\p{L}\p{M}\p{N}\s.'’-]*$/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;
/** A sign behind which the clause of the verb begins. */
const CLAUSE = /[.!?:;,\n«»„“”"–—]/u;

/**
 * Parts the stretches that name the paper somebody spoke to from those that may be somebody's words: mówi
 * „Rzeczpospolitej” Jochen Stadt; a déclaré Paul Morin à « Libération »; and those that name the body that tells something.
 * @param found all stretches of the text, in reading order
 */
export function partAddressees(
  text: string,
  found: readonly Stretch[],
  lexicon: Lexicon,
): { stretches: Stretch[]; addressees: Stretch[]; tellers: Stretch[] } {
  const stretches: Stretch[] = [];
  const addressees: Stretch[] = [];
  const tellers: Stretch[] = [];
  for (const stretch of found) {
    const isName = stretch.depth === 0 && stretch.isClosed && lexicon.data.hasCapitals;
    const isAddressed = isName && isAddressee(text, stretch, lexicon);
    const isTelling = isName && !isAddressed && isTeller(text, stretch, lexicon);
    (isAddressed ? addressees : isTelling ? tellers : stretches).push(stretch);
  }
  return { stretches: stretches.length < found.length ? inOrder(stretches) : stretches, addressees, tellers };
}

/**
 * Marks the words of addressees as no subjects.
 * @param addressees in reading order
 */
export function markAddressees(tokens: readonly Token[], addressees: readonly Span[]): void {
  let n = 0;
  for (const token of tokens) {
    while (token.start >= (addressees[n]?.end ?? Number.POSITIVE_INFINITY)) n++;
    if (token.isWord && token.start >= (addressees[n]?.start ?? Number.POSITIVE_INFINITY))
      token.noun |= Noun.oblique;
  }
}

/**
 * True if marks hold the name of a body that says something: its verb and “that”, or a colon, stand behind it («Газпром» сообщил,
 * что …), or a word like “as” and the verb before it (Як повідомляє «Вісник», …).
 */
function isTeller(text: string, { start, end, outer }: Stretch, lexicon: Lexicon): boolean {
  const name = text.slice(start, end);
  if (!LIKE_TITLE.test(name) || name.split(/\s+/).length > MAX_NAME) return false;
  if (lexicon.data.capitalisesNouns) return isTellerAmongNouns(text, name, outer, lexicon);
  if (!lexicon.data.completesByCase) return false;
  const [, verb = '', sign = '', that = ''] =
    /^\s+([\p{Ll}\p{M}’'-]+)(:|,?\s+([\p{Ll}\p{M}]+))/u.exec(text.slice(outer.end, outer.end + REACH)) ?? [];
  if (has(lexicon, verb, Grammar.speech)) return sign === ':' || has(lexicon, that, Grammar.complementiser);
  const before = text.slice(Math.max(0, outer.start - REACH), outer.start);
  const [, as = '', telling = ''] = /([\p{L}\p{M}]+)\s+([\p{Ll}\p{M}’'-]+)\s+$/u.exec(before) ?? [];
  return has(lexicon, telling, Grammar.speech) && has(lexicon, as, Grammar.subordinator);
}

/**
 * True if marks at the head of a sentence hold the name of a paper where all nouns have capitals: its verb follows without a
 * comma, and no other subject behind that: «Der Bote» hatte berichtet, …
 */
function isTellerAmongNouns(text: string, name: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (!isCapitalised(name) || !/(?:^|[.!?:\n»”“"]\s*)$/u.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  const behind = text.slice(end, end + REACH).split(CLAUSE)[0] ?? '';
  const [verb = '', next = '', ...others] = [...behind.matchAll(WORD)].map(([word]) => word);
  if (!/^\s/.test(behind) || /^\p{Lu}/u.test(next) || has(lexicon, next, ANY_PRONOUN | DETERMINER))
    return false;
  if (has(lexicon, verb, Grammar.speech)) return true;
  return has(lexicon, verb, Grammar.auxiliary) && has(lexicon, others.at(-1) ?? next, Grammar.speech);
}

/** True if each word has a capital, but for short ones amid the name: "Bild am Sonntag". */
const isCapitalised = (name: string): boolean =>
  name
    .split(/\s+/)
    .every(
      (word, i, all) => /^\p{Lu}/u.test(word) || (i > 0 && i < all.length - 1 && word.length < LEAST_WORD),
    );

function isAddressee(text: string, { start, end, outer }: Stretch, lexicon: Lexicon): boolean {
  const name = text.slice(start, end);
  if (!LIKE_TITLE.test(name) || name.split(/\s+/).length > MAX_NAME) return false;
  const before =
    text
      .slice(Math.max(0, outer.start - REACH), outer.start)
      .split(CLAUSE)
      .at(-1) ?? '';
  const words = [...before.matchAll(WORD)].map(([word]) => word).slice(-MAX_BETWEEN - 1);
  const saying = lexicon.data.capitalisesNouns ? Grammar.speech | Grammar.verdict : Grammar.speech;
  const verb = words.findLastIndex((word) => has(lexicon, word, saying));
  if (verb < 0) return isHearerAhead(name, text.slice(outer.end, outer.end + REACH), lexicon);
  if (endsAsHearer(name, lexicon)) return true;
  const behind = text.slice(outer.end, outer.end + REACH);
  if (verb === words.length - 1) return opensSpeaker(behind, lexicon) || opensTopic(behind, lexicon);
  if (lexicon.data.capitalisesNouns) return isPaperAmongNouns(name, words, lexicon);
  return isHearing(words.at(-1) ?? '', lexicon) && hasCapitals(name, lexicon);
}

/** True if the first word of a name is in the case of the one spoken to: сказал он «Коммерсанту». */
function endsAsHearer(name: string, { hearerEndings }: Lexicon): boolean {
  const first = (/^[\p{L}\p{M}-]+/u.exec(name)?.[0] ?? '').toLowerCase();
  return hearerEndings.some((ending) => first.endsWith(ending));
}

/** True if a name in the case of the one spoken to stands right before the verb of saying: «Вестнику» рассказали два источника. */
const isHearerAhead = (name: string, behind: string, lexicon: Lexicon): boolean =>
  endsAsHearer(name, lexicon) && has(lexicon, /^\s+(\p{Ll}+)/u.exec(behind)?.[1] ?? '', Grammar.speech);

/** Most words of a paper's name where every noun has a capital. */
const MAX_AMONG_NOUNS = 3;

/**
 * True if capitalised words name a paper where all nouns have capitals: behind a preposition of place or the article of a
 * hearer, as in "nannte Weber im „Boten“", "sagte Weber der „Bild“", but not "warnte vor der „Pleite“".
 */
function isPaperAmongNouns(name: string, words: readonly string[], lexicon: Lexicon): boolean {
  const parts = name.split(/\s+/);
  if (parts.length > MAX_AMONG_NOUNS || !isCapitalised(name)) return false;
  const [before = '', last = ''] = words.slice(-2);
  const isFree = !has(lexicon, before, Grammar.preposition) || lexicon.beforePapers.has(before); // "in der „Bild“"
  return lexicon.beforePapers.has(last) && isFree;
}

/** True if a word is a preposition and no particle of names: "à", "z", "con". */
const isHearing = (word: string, lexicon: Lexicon): boolean =>
  has(lexicon, word, Grammar.preposition) && !(lookUp(lexicon, word.toLowerCase(), false)[1] & Noun.particle);

const has = (lexicon: Lexicon, word: string, bits: number): boolean =>
  word !== '' && (lookUp(lexicon, word.toLowerCase(), false)[0] & bits) !== 0;

/**
 * True if each word has a capital, but for articles and the like. Where all nouns have one, nobody can tell:
 * the answer is false.
 */
function hasCapitals(name: string, lexicon: Lexicon): boolean {
  return !lexicon.data.capitalisesNouns && isCapitalised(name);
}

/** "рассказала «Культуре» [о] новом альбоме": where cases tell hearers, what stands between a verb of saying and a preposition is one. */
function opensTopic(words: string, lexicon: Lexicon): boolean {
  const next = /^\s+(\p{Ll}+)\s/u.exec(words)?.[1] ?? '';
  return lexicon.hearerEndings.length > 0 && has(lexicon, next, Grammar.preposition);
}

/** True if a name, or a noun for somebody, opens the words without a sign before it. */
function opensSpeaker(words: string, lexicon: Lexicon): boolean {
  const next = /^\s+([\p{L}\p{M}'’-]+)/u.exec(words)?.[1] ?? '';
  if (/^\p{Lu}/u.test(next)) return true;
  if (next === '') return false;
  const [grammar, noun] = lookUp(lexicon, next, false);
  if (noun & (ANY_TITLE | Noun.role)) return true;
  return lexicon.data.completesByCase && (grammar & DETERMINER) !== 0; // "рассказали «Вестнику» два источника"
}
