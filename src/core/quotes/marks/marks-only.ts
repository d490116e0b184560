import type { AttributedQuote, Span } from '../../types.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findStretches } from './stretches.ts';

/** Fewest characters of a quotation with no full stop at its end: shorter ones are as likely terms. */
const LEAST_LETTERS = 16;
const LEAST_IDEOGRAPHS = 8;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A paragraph that a dash opens, as dialogue is printed in Russian and Polish. */
const DIALOGUE = /^\s*[—–―]\s+(?=[\p{Lu}¿¡«„“"…])/u;
/** Fewest such paragraphs that make a dialogue: fewer are a list or an afterthought. */
const LEAST_LINES = 2;
/** A dash at which narrator and speaker take turns. */
const TURN = /\s+[—–―]\s+/gu;

/**
 * Finds the quotations of a text in a language that we do not read, by their marks or by the dashes of a
 * dialogue. None of them has a speaker.
 */
export function quotesByMarks(text: string): AttributedQuote[] {
  const paragraphs = paragraphsOf(text);
  const marked = findStretches(text, paragraphs).filter(
    ({ depth, start, end }) => depth === 0 && isLong(text.slice(start, end)),
  );
  const withMarks = new Set(marked.map(({ paragraph }) => paragraph));
  return [...marked, ...dialogue(text, paragraphs, withMarks)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      start,
      end,
      kind: 'direct',
      source: null,
      cue: null,
      speaker: null,
      confidence: 0,
      stretches: [{ start, end }],
      speakerId: null,
      evidence: null,
    }));
}

/**
 * Returns the lines of a dialogue without what the narrator puts in, which begins with a small letter after a
 * dash.
 */
function dialogue(text: string, paragraphs: readonly Span[], withMarks: ReadonlySet<number>): Span[] {
  const spoken = paragraphs.filter(
    ({ start, end }, n) => !withMarks.has(n) && DIALOGUE.test(text.slice(start, Math.min(end, start + 20))),
  );
  if (spoken.length < LEAST_LINES) return [];
  return spoken.flatMap(({ start, end }) => {
    const line = text.slice(start, end).trimEnd();
    const parts: Span[] = [];
    let from = DIALOGUE.exec(line)?.[0].length ?? 0;
    let isNarrator = false;
    for (const turn of [...line.matchAll(TURN), { 0: '', index: line.length }]) {
      if (turn.index < from) continue;
      if (!isNarrator && turn.index > from) parts.push({ start: start + from, end: start + turn.index });
      from = turn.index + turn[0].length;
      isNarrator = !isNarrator && /^\p{Ll}/u.test(line.slice(from, from + 2));
    }
    return parts;
  });
}

const isLong = (inner: string): boolean =>
  /[.!?…。！？]$/u.test(inner.trim()) ||
  inner.length >= (IDEOGRAPH.test(inner) ? LEAST_IDEOGRAPHS : LEAST_LETTERS);
