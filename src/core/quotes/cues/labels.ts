import { type Analysis, firstTokenFrom, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import type { Sentence } from '../words/sentences.ts';
import { climb } from './climb.ts';
import type { Frame } from './frame.ts';
import { besideSource } from './source-phrases.ts';

const LABEL_WORDS = 6;
/** What stands between a quotation and the name of its speaker. */
const DASH = /^[—–―:-]$/;

/**
 * "WEBER: …" and headlines such as "Weber: …". The place that opens a report ("OSLO: …") is no label, nor is what the
 * text shows to be nobody's name, unless a quotation follows: "Snake Plant: …" opens an entry of a list.
 */
export function labels(a: Analysis): Frame[] {
  const out: Frame[] = [];
  let paragraph = -1;
  a.sentences.forEach((sentence, number) => {
    if (sentence.paragraph === paragraph) return;
    paragraph = sentence.paragraph;
    const frame = labelAt(a, sentence, number);
    if (frame) out.push(frame);
  });
  const isCapital = (frame: Frame): boolean => a.tokens[frame.cueFrom - 1]?.isAllCapital === true;
  const isDateline = out.filter(isCapital).length < 2;
  return out.filter((frame) => {
    if ((a.tokens[frame.cueTo]?.stretch ?? -1) >= 0) return true;
    if (isDateline && isCapital(frame)) return false;
    return a.knownPeople.has(a.tokens[frame.cueFrom - 1]?.lower ?? '');
  });
}

function labelAt(a: Analysis, sentence: Sentence, number: number): Frame | null {
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + LABEL_WORDS + 1); i++) {
    if (a.tokens[i]?.lower !== ':') continue;
    const last = mentionEnding(a, i - 1);
    const mention = last && climb(a, last);
    if (mention?.from !== sentence.from) return null;
    return besideSource('label', i, 1, number, mention);
  }
  return null;
}

/** “…” — Eva Weber: a dash and a name at the end of a paragraph, after a quotation. */
export function signatures(a: Analysis): Frame[] {
  const out: Frame[] = [];
  for (const stretch of a.stretches) {
    if (stretch.depth > 0) continue;
    const end = stretch.outer.end;
    let i = firstTokenFrom(a, end);
    if (!DASH.test(a.tokens[i]?.lower ?? '')) continue;
    while (DASH.test(a.tokens[i]?.lower ?? '')) i++;
    const mention = mentionBeginning(a, i);
    const token = a.tokens[i];
    if (mention?.type === 'name' && token?.paragraph === stretch.paragraph) {
      out.push(besideSource('dash', i - 1, 1, token.sentence, mention));
    }
  }
  return out;
}
