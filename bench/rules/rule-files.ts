import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MissingCorpus } from '../../learn/corpora/missing-corpus.ts';

/** A site config: its name without .txt, and what it says. */
export interface SiteFile {
  file: string;
  text: string;
}

const NO_RULES = new Set(['LICENSE', 'README']);

/** Reads all site configs of a folder. Throws MissingCorpus where there is none. */
export function loadSiteFiles(folder: string): SiteFile[] {
  if (!existsSync(folder)) throw new MissingCorpus(folder);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !NO_RULES.has(name.slice(0, -4)))
    .map((name) => ({ file: name.slice(0, -4), text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** Reads a list of filters. Throws MissingCorpus where there is none. */
export function loadFilters(file: string): string {
  if (!existsSync(file)) throw new MissingCorpus(file);
  return readFileSync(file, 'utf8');
}
