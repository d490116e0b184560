import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeText } from './every-language.ts';

/** Characters at which anything worse than linear is not done before the runner's patience ends. */
const LONG = 120_000;

function readRepeated(piece: string, lang: string): number {
  const text = piece.repeat(Math.ceil(LONG / piece.length));
  const { quotes } = attributeText(text, { lang });
  return Math.max(0, ...quotes.map(({ end }) => end - text.length));
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
          const { quotes } = attributeText(text, lang ? { lang } : {});
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
    ['marks that open only', '“‘a '],
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
    'comes through a text of nothing but %s',
    (_, piece) => {
      expect(readRepeated(piece, 'en')).toBe(0);
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
    ['es', 'Va.\n«Sí, voy».\n'],
    ['nl', 'van de '],
    ['ru', '— Да — нет — '],
    ['ru', '— Да\n'],
  ])(
    'comes through a text in %s of nothing but %s',
    (lang, piece) => {
      expect(readRepeated(piece, lang)).toBe(0);
    },
    60_000,
  );
});
