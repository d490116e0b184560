import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHOWN_INDIRECT } from '../confidence.ts';
import { attributeText } from '../every-language.ts';
import { inflect } from '../lexicon/inflection.ts';
import { whichLanguage } from '../lexicon/which-language.ts';
import signs from '../weights/language-signs.json' with { type: 'json' };
import { LANGUAGE_DATA } from './index.ts';

interface Fixture {
  text: string;
  /** Every quotation between marks, with the name of its speaker. */
  quotes?: [string, string | null][];
  /** Some words that a reader must be told of, with the speaker's name and role: of one without a name what the text calls him. */
  told?: [string, string | null, string | null][];
}

/** The fixtures of a language lie beside its data. */
function fixtures(code: string): Fixture[] {
  const file = path.join(import.meta.dirname, code, 'fixtures.json');
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Fixture[];
}

describe.each(LANGUAGE_DATA.map((language) => [language.code, language] as const))('%s', (code, language) => {
  const inFull = fixtures(code).flatMap(({ text, quotes }) => (quotes ? [[text, quotes] as const] : []));
  const inPart = fixtures(code).flatMap(({ text, told }) => (told ? [[text, told] as const] : []));

  it.each(inFull)('%s', (text, quotes) => {
    const found = attributeText(text, { lang: code }).quotes.filter((quote) => quote.kind !== 'indirect');
    expect(found.map((quote) => [text.slice(quote.start, quote.end), quote.speaker])).toEqual(quotes);
  });

  it.skipIf(inPart.length === 0).each(inPart)('tells of %s', (text, told) => {
    const { quotes, speakers } = attributeText(text, { lang: code });
    const shown = quotes.flatMap(({ start, end, kind, confidence, speakerId }) => {
      const speaker = speakers.find(({ id }) => id === speakerId);
      const isShown = kind !== 'indirect' || confidence >= SHOWN_INDIRECT;
      return isShown && speaker ? [[text.slice(start, end), speaker.name, speaker.role]] : [];
    });
    expect(shown).toEqual(expect.arrayContaining(told));
  });

  it('is guessed from its small words', () => {
    const text = fixtures(code)
      .map((fixture) => fixture.text)
      .join(' ');
    expect(whichLanguage(null, text, signs)).toBe(code);
  });

  it('uses only paradigms that it defines', () => {
    const unknown = Object.values(language)
      .flatMap((value) => (typeof value === 'string' ? value.split(' ') : []))
      .filter(
        (entry) => /^[\p{L}'’]+\.[a-z]{1,2}$/u.test(entry) && inflect(entry, language.paradigms)[0] === entry,
      );
    expect(
      unknown.filter(
        (entry) =>
          !/^(?:[ap]\.m|e\.g|i\.e|z\.b|o\.a|u\.[a-z]|d\.[a-z]|sig\.ra|bl\.a|m\.fl|s\.k|t\.ex)$/.test(entry),
      ),
    ).toEqual([]);
  });
});

it('finds the data of a regional tag, and none for a language that is not read', () => {
  expect(whichLanguage('de-AT', '', [])).toBe('de');
  expect(whichLanguage('th', '', [])).toBeNull();
});

describe('a language that is not read', () => {
  it('gives the quotations by their marks, unattributed', () => {
    const text = '「準備はできています」と田中さんは言った。「橋」という言葉。';
    expect(attributeText(text, { lang: 'th' }).quotes).toMatchObject([
      { source: null, speaker: null, confidence: 0 },
    ]);
  });

  it('is not guessed to be one that is', () => {
    expect(whichLanguage(null, 'გუშინ ხიდი დაიკეტა.', signs)).toBeNull();
  });
});
