import type { Lexicon } from '../lexicon/lexicon.ts';
import { Noun } from '../lexicon/word-classes.ts';
import { INNER_DASH, OPENING_DASH } from '../marks/dashes.ts';
import { endsAsQuestion, QUESTION_DASHES } from '../marks/questions.ts';

/** Five words at most that a line begins with as with a label: "Eva Weber:". */
const LABEL = /^\S+(?:\s+\S+){0,4}?\s*[:：]/u;
/** One word that may be a label before a full stop: "Q." */
const WORD = /^\P{L}?(\p{L}+)\./u;
/** The same between marks, which may go on in lines without a label. */
const MARKED = /^[^\p{L}\p{N}]/u;
/** Characters of a line among which its label stands. */
const LABEL_REACH = 200;
/** Fewest lines with a label, and fewest questions, of an interview. */
const LEAST = 2;

/**
 * True if a text may print talk as such: if not, none of `talk` finds anything in it. Only lines with a dash, lines that begin
 * with a label and questions count, so that most news need not load what reads them.
 */
export function holdsTalk(text: string, { data: { dashDialogue }, wordBits }: Lexicon): boolean {
  const isLabel = (line: string): boolean =>
    LABEL.test(line) || (wordBits((WORD.exec(line)?.[1] ?? '').toLowerCase())[1] & Noun.label) !== 0;
  let labels = 0;
  let questions = 0;
  for (const line of text.split('\n')) {
    if (dashDialogue && (OPENING_DASH.test(line) || INNER_DASH.test(line))) return true;
    const opening = line.trimStart().slice(0, LABEL_REACH);
    if (isLabel(opening)) labels += MARKED.test(opening) ? LEAST : 1;
    if (endsAsQuestion(line.slice(-4)) || QUESTION_DASHES.test(line)) questions++;
    if (labels >= LEAST || questions >= LEAST) return true;
  }
  return false;
}
