import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { Grammar, OFFICE } from '../lexicon/word-classes.ts';
import { DASH_SIGN } from './dashes.ts';
import type { Stretch } from './stretches.ts';
import { isNounTag, opensTag } from './tags.ts';

/** The point at which the narrator may come in: a comma or a dash before a small letter. */
const TURN = /(?:,|\s[–—-])\s+(?=\p{Ll})/gu;
/** The point at which he may stop: the end of a sentence, a dash, or a comma that no apposition follows. */
const END = /[.;!?…»”"]|\s[–—-]|,(?!\s+(?:\p{Lu}|l[ea'’]|el\s|la\s|il\s|un))/u;
const MAX_TAG = 160;
/** Most characters of a tag of the verb alone between dashes: «Siamo pronti – ha aggiunto – a partire». */
const MAX_LONE_TAG = 40;

/**
 * Finds the words inside the marks that name the speaker, as French and Italian papers print them: « Nous partons, a dit
 * Mme Martin, demain. » Sets `tag` of the stretches that have such words; it begins with the comma or dash before them.
 */
export function findInnerTags(text: string, stretches: readonly Stretch[], lexicon: Lexicon): void {
  if (!lexicon.data.tagsInside) return;
  for (const stretch of stretches) {
    if (stretch.depth > 0 || stretch.sign === DASH_SIGN) continue;
    const tag = tagIn(text.slice(stretch.start, stretch.end), lexicon);
    if (tag) stretch.tag = { start: stretch.start + tag.start, end: stretch.start + tag.end };
  }
}

/** Most commas of a tag that are stepped over. */
const MAX_COMMAS = 3;

/** The length of the words up to the end of a tag: no comma that an office follows ends it, "raconte Eva Weber[,] infirmière à Tours". */
function tagEnd(words: string, lexicon: Lexicon): number {
  let from = 0;
  for (let commas = 0; commas <= MAX_COMMAS; commas++) {
    const found = END.exec(words.slice(from));
    if (!found) return words.length;
    const end = from + found.index;
    const [, next = ''] = /^,\s+([\p{L}-]+)/u.exec(words.slice(end)) ?? [];
    if (next === '' || !(lookUp(lexicon, next, false)[1] & OFFICE)) return end;
    from = end + 1;
  }
  return from;
}

/** What ends a tag that a comma and a dash open: a dash, with a comma or a full stop before it. */
const CLOSING_DASH = /[.,]?\s[–—-]\s/u;

/**
 * The length of a tag that a comma and a dash open and a dash closes, whatever stands behind its verb: «Ждём седьмой год, —
 * сказала в коридоре суда Вера Климова. — Мне всё равно». 0 where no tag stands so.
 * @param before the sign before the dash
 */
function tagBetweenDashes(words: string, before: string, lexicon: Lexicon): number {
  const length = /^[,!?…]$/.test(before) ? words.search(CLOSING_DASH) : -1;
  return length > 0 && opensTag(words.slice(0, length), true, lexicon) ? length : 0;
}

/** Most characters from a relative pronoun to the comma that ends the word inserted behind it. */
const MAX_INSERTION = 40;

/** True if words end with one set between commas behind a relative pronoun, whose clause goes on: "una città la quale, [invece], chiede …". */
function closesInsertion(words: string, lexicon: Lexicon): boolean {
  const [, pronoun = ''] = /(\p{L}+),\s+\p{L}+$/u.exec(words) ?? [];
  const opens = Grammar.relative | Grammar.complementiser;
  return pronoun !== '' && (lookUp(lexicon, pronoun.toLowerCase(), false)[0] & opens) !== 0;
}

function tagIn(quoted: string, lexicon: Lexicon): Span | null {
  for (const turn of quoted.matchAll(TURN)) {
    const from = turn.index + turn[0].length;
    if (closesInsertion(quoted.slice(Math.max(0, turn.index - MAX_INSERTION), turn.index), lexicon)) continue;
    const words = quoted.slice(from, from + MAX_TAG);
    const between = tagBetweenDashes(words, quoted[turn.index - 1] ?? '', lexicon);
    if (between > 0) return { start: turn.index, end: from + between };
    const length = tagEnd(words, lexicon);
    const isLone = turn[0].trim() !== ',' && length <= MAX_LONE_TAG && /^\s[–—-]/.test(words.slice(length));
    const isNoun = isLone && isNounTag(words.slice(0, length), lexicon);
    if (words[length] !== '?' && (isNoun || opensTag(words.slice(0, length), isLone, lexicon)))
      return { start: turn.index, end: from + length };
  }
  return null;
}
