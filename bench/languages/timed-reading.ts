/** Runs inside the browser: the shared part of what finds quotations. Bundled and injected by `command.ts`. */
import { attributeQuotes } from '../../src/core/quotes/attribute-quotes.ts';
import { byMarks } from '../../src/core/quotes/by-marks.ts';
import { talk } from '../../src/core/quotes/interview/talk.ts';
import { readers } from '../../src/core/quotes/readers.ts';
import { loadLanguage } from '../../src/languages/load-language.ts';

/**
 * Reads each text so many times, in a language that its script has offered. Out: how long the fastest reading of each took,
 * in milliseconds by the clock.
 */
export async function timed(code: string, texts: readonly string[], runs: number): Promise<number[]> {
  const language = await loadLanguage(code, {
    fetchLanguage: async () => {},
    loadMarks: async () => byMarks,
    loadReaders: async () => readers,
    loadTalk: async () => talk,
  });
  const least = texts.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++) {
    texts.forEach((text, n) => {
      const begin = performance.now();
      attributeQuotes(text, language);
      least[n] = Math.min(least[n] ?? 0, performance.now() - begin);
    });
  }
  return least;
}
