import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { ANY_TITLE, Grammar } from '../lexicon/word-classes.ts';
import type { Stretch } from './stretches.ts';

/** Where the narrator may come in: a comma or a dash before a small letter. */
const TURN = /(?:,|\s[–—-])\s+(?=\p{Ll})/gu;
/** Where he may stop: the end of a sentence, a dash, or a comma that no apposition follows. */
const END = /[.;!?…»”"]|\s[–—-]|,(?!\s+(?:\p{Lu}|l[ea'’]|el\s|la\s|il\s|un))/u;
const MAX_TAG = 160;
const MAX_WORDS = 4;
/** Of a dash and the verb alone: «Siamo pronti – ha aggiunto – a partire». */
const MAX_LONE_TAG = 40;
const WORD = /[\p{L}\p{M}'’-]+/gu;
const SMALL = Grammar.auxiliary | Grammar.objective | Grammar.adverb;

/**
 * Finds the words inside the marks that name the speaker, as French and Italian papers print them: « Nous partons, a dit
 * Mme Martin, demain. » Sets `tag` of the stretches that have such words; it begins with the comma or dash before them.
 */
export function findInnerTags(text: string, stretches: readonly Stretch[], lexicon: Lexicon): void {
  if (!lexicon.data.tagsInside) return;
  for (const stretch of stretches) {
    if (stretch.depth > 0 || stretch.sign === '—') continue;
    const tag = tagIn(text.slice(stretch.start, stretch.end), lexicon);
    if (tag) stretch.tag = { start: stretch.start + tag.start, end: stretch.start + tag.end };
  }
}

function tagIn(quoted: string, lexicon: Lexicon): Span | null {
  for (const turn of quoted.matchAll(TURN)) {
    const from = turn.index + turn[0].length;
    const words = quoted.slice(from, from + MAX_TAG);
    const length = END.exec(words)?.index ?? words.length;
    const isLone = turn[0].trim() !== ',' && length <= MAX_LONE_TAG && /^\s[–—-]/.test(words.slice(length));
    if (words[length] !== '?' && opensTag(words.slice(0, length), isLone, lexicon))
      return { start: turn.index, end: from + length };
  }
  return null;
}

/** Whether a verb of saying opens the words, with its subject right behind it or, where it `isLone`, without one. */
function opensTag(words: string, isLone: boolean, lexicon: Lexicon): boolean {
  const found = [...words.matchAll(WORD)].slice(0, MAX_WORDS + 1);
  let hasPronoun = false;
  let isAfterAuxiliary = false;
  for (let i = 0; i < Math.min(found.length, MAX_WORDS); i++) {
    const { word, clitic } = bare(found[i]?.[0] ?? '', lexicon);
    const [grammar] = lookUp(lexicon, word, false);
    if (clitic) hasPronoun = (lookUp(lexicon, clitic, false)[0] & Grammar.firstOrSecond) === 0;
    const isVerb =
      (grammar & Grammar.speech) !== 0 ||
      (hasPronoun && isAfterAuxiliary && lexicon.tagEndings.participle.some((end) => word.endsWith(end)));
    if (isVerb) return hasPronoun || opensSource(found[i + 1]?.[0] ?? '', lexicon) || isLone;
    if (!(grammar & SMALL)) return false;
    isAfterAuxiliary = (grammar & Grammar.auxiliary) !== 0;
  }
  return false;
}

/** A written word without what an apostrophe or a hyphen ties to it: "s'est-il" → "est", "-il". */
function bare(written: string, { elisions, clitics }: Lexicon): { word: string; clitic: string } {
  let word = written.toLowerCase().replaceAll('’', "'");
  const clitic = clitics.find((ending) => word.endsWith(ending) && word.length > ending.length) ?? '';
  word = word.slice(0, word.length - clitic.length);
  const elision = elisions.find((opening) => word.startsWith(opening) && word.length > opening.length) ?? '';
  return { word: word.slice(elision.length), clitic };
}

/** A capital, an article or a title: the source begins. */
function opensSource(written: string, lexicon: Lexicon): boolean {
  if (/^\p{Lu}/u.test(written)) return true;
  const lower = written.toLowerCase().replaceAll('’', "'");
  if (lexicon.elisions.some((opening) => opening.startsWith('l') && lower.startsWith(opening))) return true;
  const [grammar, noun] = lookUp(lexicon, lower, false);
  return (grammar & Grammar.article) !== 0 || (noun & ANY_TITLE) !== 0;
}
