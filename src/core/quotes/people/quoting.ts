import {
  type Analysis,
  firstTokenFrom,
  mentionBeginning,
  mentionEnding,
  wordsOf,
} from '../analysis/analysis.ts';
import { isVerb } from '../cues/verbs.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Stretch } from '../marks/stretches.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';

/** Hearers and auxiliaries that may stand between a subject, its verb and the marks. */
const REACH = 3;

/**
 * Finds the sources that a quotation quotes in its turn ("Hale told me ‘never again’"): the subject right
 * before a verb of saying and inner marks, or right behind both. Only names and documents are taken: nobody
 * can tell whom a pronoun means inside a quotation, and of "people" anything is said.
 * @param outer index of the quotation among the stretches
 */
export function quotedInside(a: Analysis, outer: number): Mention[] {
  const around = a.stretches[outer];
  const found: Mention[] = [];
  for (let n = outer + 1; around && n < a.stretches.length; n++) {
    const inner = a.stretches[n];
    if (!inner || inner.outer.start >= around.outer.end) break;
    const mention = inner.depth === around.depth + 1 && (saidBefore(a, inner) ?? saidBehind(a, inner));
    if (mention && a.tokens[mention.head]?.stretch === outer) found.push(mention);
  }
  return found;
}

/** Finds the source before the inner marks: "Tom Hale told me, ‘…’". */
function saidBefore(a: Analysis, { outer }: Stretch): Mention | null {
  let verb = firstTokenFrom(a, outer.start) - 1;
  if (/^[,:]$/.test(a.tokens[verb]?.lower ?? '')) verb--;
  verb = overHearers(a, verb);
  if (!isSpoken(a, verb)) return null;
  const mention = mentionEnding(a, overHearers(a, verb - 1));
  return mention && isSomebody(a, mention) && isAlone(a, mention) ? mention : null;
}

/**
 * True if nothing before a mention makes it part of something longer, as in "a friend of Hale", "Lind and
 * Hale".
 */
function isAlone(a: Analysis, { from }: Mention): boolean {
  if (hasGrammar(a.tokens, from - 1, Grammar.preposition)) return false;
  return !hasGrammar(a.tokens, from - 1, Grammar.conjunction) || !mentionEnding(a, from - 2);
}

/** Finds the source behind the inner marks: "‘…,’ said Tom Hale". */
function saidBehind(a: Analysis, { outer }: Stretch): Mention | null {
  let verb = firstTokenFrom(a, outer.end);
  if (a.tokens[verb]?.lower === ',') verb++;
  const mention = isSpoken(a, verb) ? mentionBeginning(a, verb + 1) : undefined;
  return mention && isSomebody(a, mention) ? mention : null;
}

/**
 * The last token at or before `i` that is no pronoun of the first or second person; nor an auxiliary, where the past is
 * told with one ("a dit", "hat gesagt"): elsewhere it says what may be said one day.
 */
function overHearers({ tokens, lexicon }: Analysis, i: number): number {
  const bits = Grammar.firstOrSecond | (lexicon.data.invertsAlways ? Grammar.auxiliary : 0);
  let at = i;
  while (at > i - REACH && hasGrammar(tokens, at, bits)) at--;
  return at;
}

const isSpoken = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, Grammar.speech) && isVerb(a, i);

/** True if a mention is a name, or a document; a name typed together with a verb ("They’re") is none. */
function isSomebody(a: Analysis, { type, from, to, head, isJoint }: Mention): boolean {
  if (isJoint || type === 'pronoun') return false;
  if (type === 'description') return hasNoun(a.tokens, head, Noun.document);
  return !/['’]\p{Ll}/u.test(wordsOf(a, from, to));
}
