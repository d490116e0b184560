import fc from 'fast-check';
import { extractStory } from '../../../src/core/index.ts';
import { ADDRESS, parse } from '../dom.ts';
import { address, SENTENCES, text } from '../pieces.ts';
import { hold, holdPlain, target } from '../target.ts';

const KEYS =
  '@type @id @graph @context @value headline name author creator publisher datePublished dateModified image url mainEntity mainEntityOfPage articleBody isPartOf hasPart inLanguage description __proto__ constructor toString'.split(
    ' ',
  );
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    'NewsArticle',
    'Person',
    'Organization',
    ['NewsArticle', 1],
    '#a',
    '2025-13-45T99:99',
    '0000-00-00',
    8.64e15,
    -1,
    1e308,
    null,
    true,
    '',
  ),
  text,
  address,
);
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('node')), { maxLength: 6 }).map(asJson),
  ),
}));

/** Written out by hand, so that a key may come twice and "__proto__" is a key like others. */
class Json {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}
function asJson(entries: [string, unknown][]): Json {
  return new Json(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${write(value)}`).join(',')}}`);
}
function write(value: unknown): string {
  if (value instanceof Json) return value.source;
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  return JSON.stringify(value) ?? 'null';
}

const source = fc.oneof(
  { weight: 6, arbitrary: node.map(write) },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: text },
  // cut off somewhere, as pages do
  { weight: 1, arbitrary: fc.tuple(node, fc.nat(400)).map(([it, end]) => write(it).slice(0, end)) },
);

const pageWith = (json: string) =>
  parse(
    `<head><script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script></head><h1>Harbour tunnel reopens</h1>${SENTENCES.map((it) => `<p>${it}</p>`).join('')}`,
  );

/** Linked data: the story is read, whatever they say. */
export const linkedData = target(
  'json-ld',
  source,
  (json) => {
    const story = extractStory(pageWith(json), ADDRESS);
    holdPlain(story);
    hold(story.blocks.length > 0, 'the story is there');
    for (const date of [story.datePublished, story.dateModified])
      hold(date === null || !Number.isNaN(Date.parse(date)), `${date} is a date`);
    for (const it of [story.headline, story.publisher, ...story.authors])
      hold(
        it === null || (it.trim() !== '' && !/[\u202a-\u202e\u2066-\u2069]/.test(it)),
        `“${it}” can be shown`,
      );
  },
  {
    'objects in objects': (size) => {
      const depth = size / 20;
      const document = pageWith(`${'{"mainEntity":'.repeat(depth)}{}${'}'.repeat(depth)}`);
      return () => extractStory(document, ADDRESS);
    },
    'broken commas': (size) => {
      const document = pageWith(`{"a":1${', '.repeat(size / 4)}${'} {'.repeat(size / 8)}`);
      return () => extractStory(document, ADDRESS);
    },
  },
);
