import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteRecords } from '../quote-record.ts';
import { anyStory, quoteOf, speaker, storyOf } from '../story.fixture.ts';
import { wording } from '../wording.fixture.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { personName } from './person-name.ts';
import { datePartsOf, referenceTo } from './reference.ts';
import { ris } from './ris.ts';

const story = storyOf('So “We stay,” she said.');
const records = quoteRecords(
  story,
  { quotes: [quoteOf(story, 0, '“We stay,”')], speakers: [speaker] },
  wording,
);
const ofStory = referenceTo(story, wording, null);
const ofQuote = referenceTo(story, wording, records[0] ?? null);

const isCsl = new Ajv2020({ strictTuples: false }).compile(
  JSON.parse(readFileSync(new URL('../../../docs/schemas/csl-json.schema.json', import.meta.url), 'utf8')),
);

/** Reads BibTeX as its grammar has it: braces are counted, whatever stands before them. */
function parseBibtex(text: string): { type: string; key: string; fields: Map<string, string> } {
  const [head = '', type = '', key = ''] = /^@(\w+)\{([^,\s]+),/.exec(text) ?? [];
  const fields = new Map<string, string>();
  let at = head.length;
  for (;;) {
    const [start = '', name = '', word] = /^\s*(\w+) = (?:\{|(\w+),)/.exec(text.slice(at)) ?? [];
    if (!start) break;
    at += start.length;
    if (word) {
      fields.set(name, word);
      continue;
    }
    const from = at;
    for (let depth = 1; depth > 0 && at < text.length; at++)
      depth += Number(text[at] === '{') - Number(text[at] === '}');
    fields.set(name, text.slice(from, at - 1));
    at += 1;
  }
  expect(text.slice(at)).toBe('\n}\n');
  return { type, key, fields };
}

/** Reads RIS: a tag of two signs, two spaces, a dash and a space, then the value up to the end of the line. */
function parseRis(text: string): [string, string][] {
  return text.split('\r\n').flatMap((line): [string, string][] => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (line) expect(tag, line).toBeDefined();
    return tag ? [[tag, value ?? '']] : [];
  });
}

describe('a reference to a story', () => {
  it('is BibTeX', () => {
    expect(bibtex(ofStory)).toBe(`@article{holm2025ferry,
  author = {Holm, Mia},
  title = {{The ferry stays}},
  journal = {The Paper},
  year = {2025},
  month = mar,
  day = {14},
  language = {en},
  url = {https://www.paper.example/ferry},
}
`);
  });

  it('is RIS', () => {
    expect(ris(ofStory).split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - The ferry stays',
      'AU  - Holm, Mia',
      'T2  - The Paper',
      'PY  - 2025',
      'DA  - 2025/03/14/',
      'LA  - en',
      'UR  - https://www.paper.example/ferry',
      'ER  - ',
      '',
    ]);
  });

  it('is CSL-JSON', () => {
    expect(JSON.parse(cslJson(ofStory))).toEqual([
      {
        id: 'holm2025ferry',
        type: 'article-newspaper',
        title: 'The ferry stays',
        author: [{ family: 'Holm', given: 'Mia' }],
        'container-title': 'The Paper',
        issued: { 'date-parts': [[2025, 3, 14]] },
        language: 'en',
        URL: 'https://www.paper.example/ferry',
      },
    ]);
  });

  it('to one of its quotations names words, speaker and the place', () => {
    const note = 'Ada Lind, mayor: “We stay,”';
    const link = 'https://www.paper.example/ferry#:~:text=We%20stay';
    expect(JSON.parse(cslJson(ofQuote))[0]).toMatchObject({ note, URL: link });
    expect(Object.fromEntries(parseBibtex(bibtex(ofQuote)).fields)).toMatchObject({
      annote: note,
      url: link,
    });
    expect(parseRis(ris(ofQuote))).toEqual(
      expect.arrayContaining([
        ['N1', note],
        ['UR', link],
      ]),
    );
  });

  it('of a page that names no paper is one to a web page', () => {
    const bare = referenceTo({ ...story, publisher: null, authors: [], datePublished: null }, wording, null);
    expect(bibtex(bare)).toMatch(/^@misc\{paperexampleferry,/);
    expect(parseRis(ris(bare))[0]).toEqual(['TY', 'ELEC']);
    expect(JSON.parse(cslJson(bare))[0]).not.toHaveProperty('issued');
  });

  it('holds its form whatever the page says', () => {
    fc.assert(
      fc.property(anyStory, (any) => {
        for (const record of [null, ...quoteRecords(any.story, any.attribution, wording)]) {
          const reference = referenceTo(any.story, wording, record);
          expect(isCsl(JSON.parse(cslJson(reference))), JSON.stringify(isCsl.errors)).toBe(true);
          const { type, key } = parseBibtex(bibtex(reference));
          expect(['article', 'misc']).toContain(type);
          expect(key).toMatch(/^[a-z0-9]+$/);
          const tags = parseRis(ris(reference)).map(([tag]) => tag);
          expect([tags[0], tags.at(-1)]).toEqual(['TY', 'ER']);
          expect(tags.filter((tag) => tag === 'TY' || tag === 'ER')).toHaveLength(2);
        }
      }),
    );
  });
});

describe('BibTeX', () => {
  const titleOf = (headline: string) =>
    parseBibtex(bibtex(referenceTo({ ...story, headline }, wording, null))).fields.get('title');

  it.each([
    ['Café in Łódź', "{Caf{\\'{e}} in {\\L}{\\'{o}}d{\\'{z}}}"],
    ['Straße & Weg: 100 % #1', '{Stra{\\ss}e \\& Weg: 100 \\% \\#1}'],
    ['a_b ~ c^d $5', '{a\\_b {\\textasciitilde} c{\\textasciicircum}d \\$5}'],
    ['}{ \\input', '{{\\textbraceright}{\\textbraceleft} {\\textbackslash}input}'],
    ['Москва 東京 Nguyễn', '{Москва 東京 Nguyễn}'],
  ])('escapes %j', (headline, title) => expect(titleOf(headline)).toBe(title));

  it('keeps an address from ending its field', () => {
    const url = 'https://a.example/x?q=%7B&r=1_2#}';
    expect(parseBibtex(bibtex({ ...ofStory, url })).fields.get('url')).toBe(
      'https://a.example/x?q=%7B&r=1_2#%7D',
    );
  });
});

describe('a writer’s name', () => {
  it.each([
    ['Mia Holm', 'en', { given: 'Mia', family: 'Holm' }],
    ['John F. Kennedy', 'en', { given: 'John F.', family: 'Kennedy' }],
    ['J. K. Rowling', 'en', { given: 'J. K.', family: 'Rowling' }],
    ['Anna van der Berg', 'nl', { given: 'Anna', particle: 'van der', family: 'Berg' }],
    ['Éric O’Neill-Roux', 'fr', { given: 'Éric', family: 'O’Neill-Roux' }],
  ])('is parted where that is safe: %s', (name, lang, parts) =>
    expect(personName(name, lang)).toEqual(parts),
  );

  it.each([
    ['Gabriel García Márquez', 'es'],
    ['Mary Ann Smith', 'en'],
    ['Associated Press', 'en'],
    ['Redaktion Berlin', 'de'],
    ['AFP', 'fr'],
    ['ADA LIND', 'en'],
    ['Orbán Viktor', 'hu'],
    ['Nguyễn Du', 'vi'],
    ['山田太郎', 'ja'],
    ['Holm and Sons, Inc.', 'en'],
  ])('stays whole where it is not: %s', (literal, lang) =>
    expect(personName(literal, lang)).toEqual({ literal }),
  );

  it('in one piece is one author in every format', () => {
    const reference = referenceTo({ ...story, authors: ['Holm and Sons, Inc.'] }, wording, null);
    expect(parseBibtex(bibtex(reference)).fields.get('author')).toBe('{Holm and Sons, Inc.}');
    expect(parseRis(ris(reference))).toContainEqual(['AU', 'Holm and Sons Inc.']);
  });
});

it.each([
  ['2025-03-14T23:30:00-05:00', [2025, 3, 14]],
  ['2025-03-14', [2025, 3, 14]],
  ['2025-03', [2025, 3]],
  ['2025', [2025]],
  ['2025-02-31', [2025, 2]],
  ['2025-13-01', [2025]],
  ['last week', null],
  [null, null],
])('the day of %s is as exact as the page is', (iso, parts) => expect(datePartsOf(iso)).toEqual(parts));
