import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Contents that a reader should find in a fixture page; the file expected.json beside the page holds it. */
export interface ExpectedPage {
  /** The address that the page is served at. */
  url: string;
  isArticle: boolean;
  headline: string | null;
  authors?: string[];
  publisher?: string;
  datePublished?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  standfirst?: string;
  headings?: string[];
  paragraphs: string[];
  /** Words quoted, without marks. `speaker` is left out where nothing is claimed about the name. */
  quotes?: { text: string; speaker?: string; in?: 'headline' }[];
  speakers?: { name: string; role: string }[];
  /** Number of pictures that the story shows. */
  pictures?: number;
  /** Number of them that wait for a press; 0 where it is left out. */
  offered?: number;
  /** Texts of furniture that may not stand in the story. */
  mustNotContain: string[];
  /** True where the page is empty until its script has run. */
  needsScript?: boolean;
  /** Response headers that the page is served with. */
  headers?: Record<string, string>;
}

export interface FixturePage {
  name: string;
  folder: string;
  expected: ExpectedPage;
}

const pagesFolder = join(import.meta.dirname, '../../pages');
const shapesFolder = join(import.meta.dirname, '../../shapes');

/** All fixture pages, in order of name. */
export function fixturePages(): FixturePage[] {
  return readdirSync(pagesFolder)
    .filter((name) => existsSync(join(pagesFolder, name, 'expected.json')))
    .sort()
    .map((name) => {
      const folder = join(pagesFolder, name);
      return { name, folder, expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) };
    });
}

/** Loads a fixture page by its folder's name. Throws where there is none. */
export function fixturePage(name: string): FixturePage {
  const page = fixturePages().find((candidate) => candidate.name === name);
  if (!page) throw new Error(`no fixture page named ${name}`);
  return page;
}

export const sharedFolder = join(pagesFolder, 'shared');

/** A page with the structure of a real one, and the address that it is served at. */
export interface ShapePage {
  name: string;
  file: string;
  url: string;
}

/** All shapes of pages, in order of name. */
export function shapePages(): ShapePage[] {
  return readdirSync(shapesFolder)
    .filter((name) => existsSync(join(shapesFolder, name, 'expected.json')))
    .sort()
    .map((name) => {
      const folder = join(shapesFolder, name);
      const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string };
      return { name, file: join(folder, 'page.html'), url };
    });
}
