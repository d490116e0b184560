import { expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';
import { learnedWeights, modelNotice, ownModelNotice } from './model-notice.mjs';

const corpus = {
  id: 'articles/made',
  home: 'https://corpus.example',
  credit: 'Made Pages, by Anna Berg',
  licence: 'CC BY 4.0',
  mayTeach: true,
};

it('names each corpus that weights were learned from, with its authors and licence', () => {
  const notice = modelNotice([{ file: 'a.json', corpora: ['articles/made'] }], [corpus]);
  expect(notice).toContain('a.json: articles/made');
  expect(notice).toContain('Made Pages, by Anna Berg\nSource: https://corpus.example\nLicence: CC BY 4.0');
});

it('leaves out corpora that nothing was learned from', () => {
  expect(modelNotice([], [corpus])).not.toContain('Made Pages');
});

it('refuses a corpus that is not listed, and one whose licence forbids it', () => {
  const weights = [{ file: 'a.json', corpora: ['articles/made'] }];
  expect(() => modelNotice(weights, [])).toThrow('articles/made is not among the corpora');
  expect(() => modelNotice(weights, [{ ...corpus, mayTeach: false }])).toThrow(
    'Nothing that ships may be learned',
  );
});

it('finds all weights of the engine', () => {
  expect(learnedWeights(projectFolder).map(({ file }) => file)).toEqual([
    'src/core/classifier/weights.json',
    'src/core/detect/weights.json',
    'src/core/quotes/weights/cue-rates.json',
    'src/core/quotes/weights/indirect.json',
    'src/core/quotes/weights/sources.json',
  ]);
  expect(ownModelNotice(projectFolder)).toContain('Murrough Foley');
});
