import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArticleCorpus, type CorpusName, loadArticles } from './articles.ts';
import { MissingCorpus } from './missing-corpus.ts';

/** A corpus that weights were learned from, with its checksum. */
export interface LearnedFrom {
  /** Its id in corpora.json. */
  corpus: string;
  /** In hexadecimal. */
  sha256: string;
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Names a corpus of pages that is learned from. Its checksum is the SHA-256 of what `sha256sum` prints of truth.jsonl and
 * then, in the order of that file, of each page as its HTML lies there unpacked: packing does not count.
 */
export function learnedFromArticles(directory: string, name: CorpusName): LearnedFrom {
  const corpus: ArticleCorpus = loadArticles(directory, name);
  const truth = readFileSync(path.join(directory, 'articles', name, 'truth.jsonl'));
  const lines = [
    `${sha256(truth)}  truth.jsonl\n`,
    ...corpus.truths.map(({ id }) => `${sha256(corpus.html(id))}  html/${id}.html\n`),
  ];
  return { corpus: `articles/${name}`, sha256: sha256(lines.join('')) };
}

/**
 * Names a corpus of quotations that is learned from. Its checksum is the SHA-256 of its file.
 * @throws MissingCorpus where it is not there
 */
export function learnedFromQuotes(directory: string, name: string): LearnedFrom {
  const file = path.join(directory, 'quotes', `${name}.jsonl`);
  if (!existsSync(file)) throw new MissingCorpus(file);
  return { corpus: `quotes/${name}`, sha256: sha256(readFileSync(file)) };
}
