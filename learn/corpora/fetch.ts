import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SetupError } from '../../scripts/setup/report.mjs';
import type { CorpusName } from './articles.ts';
import { CONVERTERS, type Converter, type SourcePage } from './converters.ts';
import corpora from './corpora.json' with { type: 'json' };
import { learnedFromArticles } from './learned-from.ts';

/** The commit of each public home that is converted; null: the newest. */
const COMMITS: Readonly<Record<CorpusName, string | null>> = {
  scrapinghub: '11b407d43934becc20873bb3dcd5e3d2591746d3',
  wcxb: 'c039d5ee9f5a3a984a0e167e63aacd04e76e78a9',
  // its pages are replaced as papers change
  fundus: null,
};

/**
 * Fetches the corpora of pages from their public homes with git, and converts them into a folder, laid out as
 * docs/lab/benchmarks.md says; one that lies there is left as it is. Reports of each whether it is the one that the weights
 * were learned from.
 * @param directory what `--corpora` names
 * @param known checksum of each corpus that the weights name, by its id
 */
export function fetchCorpora(directory: string, known: ReadonlyMap<string, string>): void {
  for (const [name, convert] of Object.entries(CONVERTERS) as [CorpusName, Converter][]) {
    const folder = path.join(directory, 'articles', name);
    if (!existsSync(folder)) fetchCorpus(name, convert, folder);
    const { corpus, sha256 } = learnedFromArticles(directory, name);
    const isKnown = known.get(corpus) === sha256;
    console.log(
      `${corpus}: ${isKnown ? 'as the weights were learned from' : `differs, its checksum is ${sha256}`}`,
    );
  }
}

function fetchCorpus(name: CorpusName, convert: Converter, folder: string): void {
  const { home = '' } = corpora.find(({ id }) => id === `articles/${name}`) ?? {};
  const clone = mkdtempSync(path.join(tmpdir(), 'corpus-'));
  try {
    fetchCommit(home, COMMITS[name] ?? 'HEAD', clone);
    writePages(folder, convert(clone));
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** Checks a commit out of a public home. @throws SetupError where git cannot have it */
function fetchCommit(home: string, commit: string, folder: string): void {
  const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  try {
    git('init', '--quiet');
    git('fetch', '--quiet', '--depth', '1', home, commit);
    git('checkout', '--quiet', 'FETCH_HEAD');
  } catch (error) {
    const [said = 'no answer'] = String((error as { stderr?: unknown }).stderr || error).split('\n');
    throw new SetupError(`git could not fetch ${home} (${said}): is that address open to this machine?`);
  }
}

function writePages(folder: string, pages: readonly SourcePage[]): void {
  mkdirSync(path.join(folder, 'html'), { recursive: true });
  const lines = pages.map(({ truth }) => `${JSON.stringify(truth)}\n`);
  writeFileSync(path.join(folder, 'truth.jsonl'), lines.join(''));
  for (const { truth, packed } of pages)
    writeFileSync(path.join(folder, 'html', `${truth.id}.html.gz`), packed);
}
