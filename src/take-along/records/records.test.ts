import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteRecords } from '../quote-record.ts';
import { anyStory, quoteOf, speaker, storyOf } from '../story.fixture.ts';
import { wording } from '../wording.fixture.ts';
import { quoteAnnotations } from './annotations.ts';
import { quotesCsv } from './csv.ts';
import { quotesJson } from './json.ts';

const story = storyOf('So “We stay,” she said.', 'A clerk said it was over.');
const attribution = {
  quotes: [
    quoteOf(story, 0, '“We stay,”'),
    quoteOf(story, 1, 'it was over', { kind: 'indirect', speakerId: null, cue: null, evidence: null }),
  ],
  speakers: [speaker],
};
const records = quoteRecords(story, attribution, wording);
const stamp = { newId: () => '0b5cf0c3-9a1f-4d0c-8f5e-2f2f7c1a9d11', now: '2026-01-02T03:04:05Z' };

const schemaOf = (name: string) =>
  new Ajv2020().compile(
    JSON.parse(readFileSync(new URL(`../../../docs/schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  );

/** Reads CSV by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('has a line for every quotation', () => {
    const csv = quotesCsv(story, records);
    expect(csv.startsWith('\ufeffquote,kind,speaker,role,')).toBe(true);
    const [, first, second] = parseCsv(csv.slice(1));
    expect(first).toEqual([
      'We stay,',
      'direct',
      'Ada Lind',
      'mayor',
      'person',
      'yes',
      '0.95',
      'said',
      'So “We stay,” she said.',
      'The ferry stays',
      'The Paper',
      '2025-03-14T18:02:00Z',
      'https://www.paper.example/ferry#:~:text=We%20stay',
    ]);
    expect(second?.slice(0, 7)).toEqual(['it was over', 'indirect', '', '', '', '', '']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '|x', '\n=1'])(
    'makes no formula of %j',
    (text) => {
      const [first] = records;
      if (!first) throw new Error('no record');
      const csv = quotesCsv(story, [{ ...first, quote: { ...first.quote, text } }]);
      expect(parseCsv(csv.slice(1))[1]?.[0]).toBe(`'${text}`);
    },
  );

  it('gives back what it was given, whatever it is, but for what could be a formula', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        const all = quoteRecords(any.story, any.attribution, wording);
        const rows = parseCsv(quotesCsv(any.story, all).slice(1));
        expect(rows).toHaveLength(all.length + 1);
        for (const row of rows) {
          expect(row).toHaveLength(13);
          for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
    );
  });
});

describe('JSON', () => {
  it('tells speakers and quotations', () => {
    const data = JSON.parse(quotesJson(story, attribution, records));
    expect(
      data.quotes.map((quote: { text: string; sure: boolean | null }) => [quote.text, quote.sure]),
    ).toEqual([
      ['We stay,', true],
      ['it was over', null],
    ]);
    expect(data.speakers).toEqual([speaker]);
    expect(data.story.alternativeHeadline).toBeNull();
    const other = { ...story, alternativeHeadline: 'Ferry saved' };
    expect(JSON.parse(quotesJson(other, attribution, records)).story.alternativeHeadline).toBe('Ferry saved');
  });

  it('follows its schema, whatever the page holds', () => {
    const validate = schemaOf('quotes');
    fc.assert(
      fc.property(anyStory, (any) => {
        const all = quoteRecords(any.story, any.attribution, wording);
        validate(JSON.parse(quotesJson(any.story, any.attribution, all)));
        expect(validate.errors).toBeNull();
      }),
    );
    expect(validate({ format: 'clearstory-quotes' })).toBe(false);
  });
});

describe('annotations', () => {
  it('select the marked words with what stands around them', () => {
    const { items } = JSON.parse(quoteAnnotations(story, records, stamp));
    expect(items[0].target).toEqual({
      source: story.url,
      selector: { type: 'TextQuoteSelector', exact: '“We stay,”', prefix: 'So ', suffix: ' she said.' },
    });
    expect(items[0].body[0].value).toBe('Ada Lind, mayor');
    expect(items[1].body.map((body: { value: string }) => body.value)).toEqual([
      'not attributed',
      'indirect',
      'not attributed',
    ]);
  });

  it('follow their schema, whatever the page holds', () => {
    const validate = schemaOf('annotations');
    fc.assert(
      fc.property(anyStory, (any) => {
        const all = quoteRecords(any.story, any.attribution, wording);
        validate(JSON.parse(quoteAnnotations(any.story, all, stamp)));
        expect(validate.errors).toBeNull();
      }),
    );
    expect(validate({ items: [] })).toBe(false);
  });
});
