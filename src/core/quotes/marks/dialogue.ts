import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Stretch } from './stretches.ts';

const OPENING_DASH = /^\s*[—–―-]\s*(?=[\p{L}¿¡«"“…])/u;
/** Where the narrator may take over: a dash, or a comma, question mark or exclamation mark before a small letter. */
const TURN = /\s*[—–―]\s*|[,?!…]\s+(?=\p{Ll})/gu;
/** Words after such a place among which a verb of saying must stand. */
const CUE_WORDS = 4;

/** Direct speech that a dash opens at the head of a paragraph, cut where the narrator comes in. */
export function dashStretches(text: string, paragraphs: readonly Span[], lexicon: Lexicon): Stretch[] {
  if (!lexicon.data.dashDialogue) return [];
  return paragraphs.flatMap((paragraph, index) => {
    const line = text.slice(paragraph.start, paragraph.end);
    const opening = OPENING_DASH.exec(line);
    if (!opening) return [];
    return spokenParts(line, opening[0].length, lexicon)
      .filter(([from, to]) => /\p{L}/u.test(line.slice(from, to)))
      .map(([from, to]) => {
        const span = { start: paragraph.start + from, end: paragraph.start + to };
        return {
          ...span,
          outer: span,
          paragraph: index,
          depth: 0,
          sign: '—',
          isClosed: true,
          continues: null,
        };
      });
  });
}

function spokenParts(line: string, from: number, lexicon: Lexicon): [number, number][] {
  const out: [number, number][] = [];
  let start = from;
  let isSpoken = true;
  for (const turn of line.matchAll(TURN)) {
    if (turn.index <= start) continue;
    const after = turn.index + turn[0].length;
    const isDash = /[—–―]/.test(turn[0]);
    if (isSpoken && hasCue(line, after, lexicon)) {
      out.push([start, isDash ? turn.index : turn.index + 1]);
      isSpoken = false;
    } else if (!isSpoken && isDash) {
      start = after + (/^[.,;:]\s*/.exec(line.slice(after, after + 3))?.[0].length ?? 0);
      isSpoken = true;
    }
  }
  if (isSpoken && start < line.length) out.push([start, line.trimEnd().length]);
  return out;
}

function hasCue(line: string, at: number, lexicon: Lexicon): boolean {
  const words =
    line
      .slice(at, at + 60)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  return words.slice(0, CUE_WORDS).some((word) => (lookUp(lexicon, word, false)[0] & Grammar.speech) !== 0);
}
