import type { AttributedQuote } from '../types.ts';
import { SURE } from './confidence.ts';

/** Shorter quotations are words that many use. */
const MIN_WORDS = 3;
/** Quotations that are looked for in the others: keeps hostile text linear. */
const MAX_SOUGHT = 40;

/** The words of a quotation as they are compared: no case, no signs, one space between two. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')} `;

/**
 * Gives a quotation whose words another one holds that one's speaker: a headline, a lead or a pull quote says before who
 * has said it. Only where the other one names its speaker surely, and this one names nobody or is less sure.
 * @param quotes in reading order; answers them in the same order
 */
export function shareEchoes(text: string, quotes: readonly AttributedQuote[]): AttributedQuote[] {
  const said = quotes.filter(({ kind }) => kind !== 'indirect');
  const named = said
    .filter(({ speaker, confidence }) => speaker !== null && confidence >= SURE)
    .map((quote) => ({ quote, words: wordsOf(text.slice(quote.start, quote.end)) }));
  const sought = said
    .filter(({ speaker, confidence }) => speaker === null || confidence < SURE)
    .slice(0, MAX_SOUGHT);
  const echoes = new Map<AttributedQuote, AttributedQuote>();
  for (const quote of sought) {
    const words = wordsOf(text.slice(quote.start, quote.end));
    if (words.split(' ').length - 2 < MIN_WORDS) continue;
    const speakers = named.filter((other) => other.words.includes(words));
    const [first] = speakers;
    if (first && speakers.every(({ quote: { speakerId } }) => speakerId === first.quote.speakerId))
      echoes.set(quote, first.quote);
  }
  return quotes.map((quote) => {
    const echo = echoes.get(quote);
    if (!echo) return quote;
    const { speaker, speakerId, confidence, evidence } = echo;
    return { ...quote, speaker, speakerId, confidence, evidence };
  });
}
