import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { MissingCorpus } from './missing-corpus.ts';
import { sampleByHash } from './sample.ts';

export const CORPORA = ['scrapinghub', 'wcxb', 'fundus'] as const;
export type CorpusName = (typeof CORPORA)[number];

/** A corpus's answers on one page; null and empty where it does not say. */
export interface ArticleTruth {
  id: string;
  url: string | null;
  pageType: string;
  title: string | null;
  author: string | string[] | null;
  date: string | null;
  text: string;
  /** Snippets that must appear in the story, and that must not. */
  with: string[];
  without: string[];
}

/** The address a page is served at; five pages of wcxb have none or an empty one. */
export const servedAt = ({ id, url }: ArticleTruth): string => url || `https://unknown.example/${id}`;

export interface ArticleCorpus {
  name: CorpusName;
  truths: ArticleTruth[];
  /** The page's HTML as it was crawled. */
  html(id: string): string;
}

/**
 * Reads `DIR/articles/<name>/truth.jsonl` and gives access to the pages beside it (html/<id>.html.gz).
 * Throws MissingCorpus when the folder does not hold the corpus.
 */
export function loadArticles(directory: string, name: CorpusName): ArticleCorpus {
  const folder = path.join(directory, 'articles', name);
  const truthFile = path.join(folder, 'truth.jsonl');
  if (!existsSync(truthFile)) throw new MissingCorpus(truthFile);
  const lines = readFileSync(truthFile, 'utf8').split('\n').filter(Boolean);
  return {
    name,
    truths: lines.map((line) => JSON.parse(line) as ArticleTruth),
    html: (id) => gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
  };
}

/**
 * Reads all corpora of pages.
 * @param size pages of each, chosen by hash; null: all
 * @throws MissingCorpus where one is not in the folder
 */
export const loadSampled = (directory: string, size: number | null): ArticleCorpus[] =>
  CORPORA.map((name) => loadArticles(directory, name)).map((corpus) => ({
    ...corpus,
    truths: sampleByHash(corpus.truths, size ?? corpus.truths.length),
  }));
