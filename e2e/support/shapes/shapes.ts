import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detectArticle, extractStory, type RemovalReason, type Story } from '../../../src/core/index.ts';
import { attributeAnyStory } from '../../../src/core/quotes/every-language.ts';
import { storyMarkdown } from '../../../src/take-along/formats/markdown.ts';
import type { Wording } from '../../../src/take-along/wording.ts';
import { markQuotations } from './marked-story.ts';

const shapesFolder = join(import.meta.dirname, '../../shapes');

/** Facts of a page besides its story. */
interface ShapeFacts
  extends Pick<
    Story,
    | 'url'
    | 'kicker'
    | 'authors'
    | 'datePublished'
    | 'dateModified'
    | 'publisher'
    | 'lang'
    | 'dir'
    | 'isCutOff'
  > {
  isArticle: boolean;
  /** Entries of the ledger by reason. */
  removals: Partial<Record<RemovalReason, number>>;
}

/** The engine's reading of a page: its story as Markdown with quotations marked, and the facts. */
export interface ShapeReading {
  markdown: string;
  facts: ShapeFacts;
}

const wording: Wording = {
  lang: 'en',
  byline: (authors) => authors.join(', '),
  date: (iso) => iso,
  untitled: () => '(no headline)',
  unsure: (name) => name,
  notAttributed: '',
  unnamedSource: '',
  whoSaidWhat: '',
  indirect: '',
  inTranslation: 'in translation',
  translated: 'translated',
  correction: 'Correction',
  update: 'Update',
  note: 'Update',
  cutOff: 'The page ends here',
  unread: 'Not read from here',
  sponsored: 'Paid content',
  post: 'Post',
  video: 'Video',
  audio: 'Audio',
};

function countReasons({ removals }: Story): ShapeFacts['removals'] {
  const counts: ShapeFacts['removals'] = {};
  for (const { reason } of removals) counts[reason] = (counts[reason] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a page without scripts, in jsdom. */
export const parseHtml = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** Reads a page as `page.html` holds it. */
export function readShape(html: string, url: string): ShapeReading {
  const document = parseHtml(html, url);
  const story = extractStory(document, url);
  const { kicker, authors, datePublished, dateModified, publisher, lang, dir, isCutOff } = story;
  const known = { kicker, authors, datePublished, dateModified, publisher, lang, dir, isCutOff };
  return {
    markdown: storyMarkdown(
      markQuotations(story, attributeAnyStory(story)),
      { quotes: [], speakers: [] },
      wording,
    ),
    facts: {
      url,
      isArticle: detectArticle(document, url).isArticle,
      ...known,
      removals: countReasons(story),
    },
  };
}

/** Names of all shapes, in order. */
export function shapeSlugs(): string[] {
  if (!existsSync(shapesFolder)) return [];
  return readdirSync(shapesFolder)
    .filter((slug) => existsSync(join(shapesFolder, slug, 'page.html')))
    .sort();
}

const file = (slug: string, name: string): string => join(shapesFolder, slug, name);

export const shapePage = (slug: string): string => readFileSync(file(slug, 'page.html'), 'utf8');

/** Loads what is expected of a shape's page. */
export function expectedReading(slug: string): ShapeReading {
  return {
    markdown: readFileSync(file(slug, 'expected.md'), 'utf8'),
    facts: JSON.parse(readFileSync(file(slug, 'expected.json'), 'utf8')),
  };
}

/** Writes down what is expected of a shape's page. */
export function writeExpected(slug: string, { markdown, facts }: ShapeReading): void {
  writeFileSync(file(slug, 'expected.md'), markdown);
  writeFileSync(file(slug, 'expected.json'), `${JSON.stringify(facts, null, 2)}\n`);
}

/** Writes a new shape: its page, and what the engine makes of it. */
export function writeShape(slug: string, html: string, reading: ShapeReading): void {
  mkdirSync(join(shapesFolder, slug), { recursive: true });
  writeFileSync(file(slug, 'page.html'), html);
  writeExpected(slug, reading);
}
