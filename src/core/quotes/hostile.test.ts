import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeQuotes } from './attribute-quotes.ts';

const SHORT = 15_000;
const TIMES = 4;
/** Four times the text may take a little more than four times as long, never sixteen times. */
const MOST_GROWTH = 9;
/** Milliseconds of processor time below which growth cannot be told. */
const QUICK = 150;

function processorTime(piece: string, characters: number, lang = 'en'): number {
  const text = piece.repeat(Math.ceil(characters / piece.length));
  const started = process.cpuUsage();
  attributeQuotes(text, { lang });
  return process.cpuUsage(started).user / 1000;
}

describe('hostile text', () => {
  it('never throws, and keeps every offset inside the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '´',
        '«',
        '»',
        '„',
        '\n',
        ' said ',
        ' Eva Weber ',
        ', ',
        '. ',
        ': ',
        ' — ',
        '(',
        ')',
        ' he ',
        ' von der Leyen',
        'Q: ',
        '\n— ',
        '’s ',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ja', undefined),
        (pieces, lang) => {
          const text = pieces.join('');
          const { quotes } = attributeQuotes(text, lang ? { lang } : {});
          for (const { start, end, source, cue, evidence } of quotes) {
            for (const span of [{ start, end }, source, cue, evidence]) {
              if (!span) continue;
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['straight marks', '"a '],
    ['single marks', "'a "],
    ['nested marks', '“‘'],
    ['brackets', '(('],
    ['commas', 'a, '],
    ['names', 'Eva Weber '],
    ['verbs', 'said '],
    ['pronouns', 'he said. '],
    ['quotations', '“We go,” Eva Weber said. '],
    ['labels', 'WEBER: yes\n'],
    ['dashes', '— a — '],
    ['one word', 'x'],
    ['full stops', '. '],
    ['line breaks', '\n'],
  ])(
    'takes time in proportion to its length: %s',
    (_, piece) => {
      processorTime(piece, SHORT);
      const short = processorTime(piece, SHORT);
      const long = processorTime(piece, SHORT * TIMES);
      expect(long).toBeLessThan(Math.max(QUICK, short * MOST_GROWTH));
    },
    60_000,
  );

  it.each([
    ['de', 'Ursula von der Leyen '],
    ['de', 'von der '],
    ['de', 'Regierungssprecherinnenministerium'],
    ['fr', '« a-t-il '],
    ['fr', "l'"],
    ['es', '—¿dijo? '],
    ['nl', 'van de '],
    ['ru', '— Да — нет — '],
    ['ru', '— Да\n'],
  ])(
    'takes time in proportion to its length in %s: %s',
    (lang, piece) => {
      processorTime(piece, SHORT, lang);
      const short = processorTime(piece, SHORT, lang);
      const long = processorTime(piece, SHORT * TIMES, lang);
      expect(long).toBeLessThan(Math.max(QUICK, short * MOST_GROWTH));
    },
    60_000,
  );
});
