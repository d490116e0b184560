// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './source-files.mjs';

/**
 * A corpus of learn/corpora/corpora.json. `mayTeach`: weights that ship may be learned from it.
 * @typedef {{ id: string, home: string, credit: string, licence: string, mayTeach: boolean }} Corpus
 */

/**
 * A file of weights, and the ids of the corpora that it was learned from.
 * @typedef {{ file: string, corpora: string[] }} LearnedWeights
 */

/**
 * Finds the weights that ship and were learned: the data of the engine that name what they were learned from.
 * @param {string} project its folder
 * @returns {LearnedWeights[]} by path
 */
export function learnedWeights(project) {
  return filesBelow(join(project, 'src/core'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .flatMap((path) => {
      const file = `src/core/${path}`;
      const { learnedFrom } = JSON.parse(readFileSync(join(project, file), 'utf8'));
      if (!learnedFrom) return [];
      return [{ file, corpora: learnedFrom.map((/** @type {{ corpus: string }} */ { corpus }) => corpus) }];
    });
}

/**
 * Says what the weights were learned from, and under which licences.
 * @param {readonly LearnedWeights[]} weights
 * @param {readonly Corpus[]} corpora
 * @returns {string} a chapter of the third-party notices
 * @throws where weights come of a corpus that is not listed, or that nothing may be learned from
 */
export function modelNotice(weights, corpora) {
  const used = new Set(weights.flatMap((it) => it.corpora));
  for (const id of used) {
    const corpus = corpora.find((it) => it.id === id);
    if (!corpus) throw new Error(`${id} is not among the corpora of learn/corpora/corpora.json`);
    if (!corpus.mayTeach) throw new Error(`Nothing that ships may be learned from ${id} (${corpus.licence})`);
  }
  const title = 'What the models were learned from';
  return [
    title,
    '='.repeat(title.length),
    'The weights of the models are numbers that were learned from these labelled pages and texts. No text of theirs is part of Clearstory.',
    '',
    ...weights.map(({ file, corpora: ids }) => `${file}: ${ids.join(', ')}`),
    ...corpora
      .filter(({ id }) => used.has(id))
      .flatMap(({ id, credit, home, licence }) => ['', id, credit, `Source: ${home}`, `Licence: ${licence}`]),
    '',
  ].join('\n');
}

/**
 * Writes that chapter for the project's own weights.
 * @param {string} project its folder
 */
export const ownModelNotice = (project) =>
  modelNotice(
    learnedWeights(project),
    JSON.parse(readFileSync(join(project, 'learn/corpora/corpora.json'), 'utf8')),
  );
