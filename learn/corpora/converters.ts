import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleTruth, CorpusName } from './articles.ts';

/** A page of a public corpus: what the corpus says of it, and its HTML as gzip. */
export interface SourcePage {
  truth: ArticleTruth;
  packed: Uint8Array;
}

/** Reads the pages of a corpus out of a clone of its public home. */
export type Converter = (clone: string) => SourcePage[];

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Fields that a corpus does not give. */
const SILENT: Omit<ArticleTruth, 'id' | 'url' | 'text'> = {
  pageType: 'article',
  title: null,
  author: null,
  date: null,
  with: [],
  without: [],
};

/** Writes a truth with its fields in one order, so that a corpus has one checksum. */
const ordered = ({
  id,
  url,
  pageType,
  title,
  author,
  date,
  text,
  ...snippets
}: ArticleTruth): ArticleTruth => ({
  id,
  url,
  pageType,
  title,
  author,
  date,
  text,
  with: snippets.with,
  without: snippets.without,
});

/** `ground-truth.json` says the body of each page, `html/<id>.html.gz` holds it. */
function fromScrapinghub(clone: string): SourcePage[] {
  const truths = readJson<Record<string, { articleBody: string; url: string }>>(
    path.join(clone, 'ground-truth.json'),
  );
  return Object.entries(truths).map(([id, { articleBody, url }]) => ({
    truth: ordered({ ...SILENT, id, url, text: articleBody }),
    packed: readFileSync(path.join(clone, 'html', `${id}.html.gz`)),
  }));
}

/** A file of `dev/ground-truth/`. */
interface WcxbFile {
  url: string | null;
  file_id: string;
  _internal: { page_type: { primary: string } };
  ground_truth: {
    title: string | null;
    author: string | null;
    publish_date: string | null;
    main_content: string;
    with?: string[];
    without?: string[];
  };
}

/** The part for development alone: what is kept for tests is never learned from. */
function fromWcxb(clone: string): SourcePage[] {
  const folder = path.join(clone, 'dev/ground-truth');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { url, file_id: id, _internal, ground_truth: said } = readJson<WcxbFile>(path.join(folder, file));
      const truth = ordered({
        id,
        url: url || null,
        pageType: _internal.page_type.primary,
        title: said.title || null,
        author: said.author || null,
        date: said.publish_date || null,
        text: said.main_content,
        with: said.with ?? [],
        without: said.without ?? [],
      });
      return { truth, packed: readFileSync(path.join(clone, 'dev/html', `${id}.html.gz`)) };
    });
}

/** A version of a paper's page in `<Paper>.json`: what its parser has to find. */
interface FundusVersion {
  title?: string;
  authors?: string[];
  publishing_date?: string;
  body?: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] };
}

/** `meta.info` of a country: the address of each page, and when it was fetched. */
type FundusPages = Record<string, { url: string; crawl_date: string }>;

/**
 * The pages that the parsers of papers are tested with: for each version of a paper's page the one that was fetched
 * soonest after it was published.
 */
function fromFundus(clone: string): SourcePage[] {
  const data = path.join(clone, 'tests/resources/parser/test_data');
  return readdirSync(data)
    .filter((country) => existsSync(path.join(data, country, 'meta.info')))
    .sort()
    .flatMap((country) => {
      const folder = path.join(data, country);
      const pages = readJson<FundusPages>(path.join(folder, 'meta.info'));
      return readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .flatMap((file) => {
          const own = Object.entries(pages).filter(([page]) => page.startsWith(`${file.slice(0, -5)}_`));
          return Object.values(readJson<Record<string, FundusVersion>>(path.join(folder, file))).flatMap(
            (version) => fundusPage(folder, country, version, own),
          );
        });
    });
}

function fundusPage(
  folder: string,
  country: string,
  { title, authors, publishing_date: date, body }: FundusVersion,
  pages: readonly [string, FundusPages[string]][],
): SourcePage[] {
  const published = Date.parse(date ?? '');
  const wait = ([, { crawl_date }]: (typeof pages)[number]): number =>
    Math.abs(Date.parse(`${crawl_date.replace(' ', 'T')}Z`) - published) || 0;
  const [page] = [...pages].sort((a, b) => wait(a) - wait(b));
  if (!page || !body) return [];
  const [file, { url }] = page;
  const parts = [
    ...body.summary,
    ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
  ];
  const truth = ordered({
    ...SILENT,
    id: `${country}-${file.replace(/\.html\.gz$/, '')}`,
    url,
    title: title ?? null,
    author: authors ?? null,
    date: date ?? null,
    text: parts.join('\n\n'),
  });
  return [{ truth, packed: readFileSync(path.join(folder, file)) }];
}

/** The converter of each corpus of pages. */
export const CONVERTERS: Readonly<Record<CorpusName, Converter>> = {
  scrapinghub: fromScrapinghub,
  wcxb: fromWcxb,
  fundus: fromFundus,
};
