import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteResponse } from '../../../e2e/support/site/fixture-responses.ts';

/** Address of the story in the store's pictures. */
export const STORY = 'https://www.harbour-gazette.test/islands/night-ferry';

/** Title and line above a picture. */
type Caption = [title: string, line: string];

/** What the pictures say in a language: their captions, and what stands in the place of each English text of the page. */
export interface StoreTexts {
  captions: Record<'story' | 'speakers' | 'phone', Caption>;
  page?: Record<string, string>;
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name));

/** Reads the texts of a language of the interface, by its folder's name. */
export const storeTexts = (language: string): StoreTexts =>
  JSON.parse(String(read(`texts/${language}.json`)));

/** The invented page in a language. @throws where it has not a text that was translated */
function pageIn({ page = {} }: StoreTexts): Buffer {
  const english = String(read('page.html'));
  // The longest first: a short one may be part of it.
  const texts = Object.entries(page).sort(([a], [b]) => b.length - a.length);
  const translated = texts.reduce((html, [text, translation]) => {
    if (!html.includes(text)) throw new Error(`page.html has no text "${text}"`);
    return html.replaceAll(text, translation);
  }, english);
  return Buffer.from(translated);
}

const file = (body: Buffer, type: string): SiteResponse => ({
  status: 200,
  headers: { 'content-type': type },
  body,
});

/** Answers for the invented newspaper in a language, and for nobody else. */
export function storeResponses(texts: StoreTexts): (address: string) => SiteResponse {
  const page = pageIn(texts);
  return (address) => {
    if (address === STORY) return file(page, 'text/html; charset=utf-8');
    if (address.endsWith('/night-ferry.jpg')) return file(read('night-ferry.svg'), 'image/svg+xml');
    return { status: 404, headers: {}, body: Buffer.alloc(0) };
  };
}
