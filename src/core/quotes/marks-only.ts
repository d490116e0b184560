import type { AttributedQuote } from '../types.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findStretches } from './stretches.ts';

/** Shorter stretches with no full stop inside are as likely terms as quotations. */
const LEAST_LETTERS = 16;
const LEAST_IDEOGRAPHS = 8;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The quotations of a text in a language that we do not read: by their marks, all of them unattributed. */
export function quotesByMarks(text: string): AttributedQuote[] {
  return findStretches(text, paragraphsOf(text))
    .filter(({ depth, start, end }) => depth === 0 && isLong(text.slice(start, end)))
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

const isLong = (inner: string): boolean =>
  /[.!?…。！？]$/u.test(inner.trim()) ||
  inner.length >= (IDEOGRAPH.test(inner) ? LEAST_IDEOGRAPHS : LEAST_LETTERS);
