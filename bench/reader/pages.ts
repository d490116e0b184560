import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fixturePage } from '../../e2e/support/site/fixture-pages.ts';
import { fixtureResponse, type SiteResponse } from '../../e2e/support/site/fixture-responses.ts';
import { madePage } from './made-stories.ts';

/** A page that the button is pressed over, and its name in the table. */
export interface MeasuredPage {
  name: string;
  url: string;
}

/** Paragraphs of the made stories by path: of about 6,000 characters, and of 500 paragraphs. */
const MADE: Record<string, number> = { '6000-characters': 27, '500-paragraphs': 500 };

/** Shapes of real pages, from short to long. */
const SHAPES = ['en-block-quotes', 'de-law-journal', 'ru-long-interview'];

const madeAt = (name: string): string => `https://bench.test/${name}`;
const shapeAt = (name: string): string => `https://shapes.test/${name}`;
const shapeFile = (name: string): string =>
  path.resolve(import.meta.dirname, '../../e2e/shapes', name, 'page.html');

const SAMPLE: MeasuredPage = { name: 'sample page', url: fixturePage('seed-linked').expected.url };

/** The page of the made story on a host with rules of its own (see `storeManyRules`). */
export const RULED: MeasuredPage = {
  name: '6000-characters, 2,000 site rules and 100,000 filters',
  url: madeAt('6000-characters'),
};
/** A story of 6,000 characters. */
export const PLAIN: MeasuredPage = { name: '6000-characters', url: madeAt('6000-characters') };
export const LONG: MeasuredPage = { name: '500-paragraphs', url: madeAt('500-paragraphs') };

/** All pages, the sample page first. */
export const PAGES: readonly MeasuredPage[] = [
  SAMPLE,
  ...SHAPES.map((name) => ({ name, url: shapeAt(name) })),
  PLAIN,
  LONG,
];

const html = (body: string | Buffer): SiteResponse => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(body),
});

/** Answers for the addresses of all pages. */
export function respond(address: string): SiteResponse {
  const name = path.basename(address);
  const paragraphs = MADE[name];
  if (paragraphs !== undefined && address === madeAt(name)) return html(madePage(paragraphs));
  if (SHAPES.includes(name) && address === shapeAt(name)) return html(readFileSync(shapeFile(name)));
  return fixtureResponse(address);
}
