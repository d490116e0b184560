import { expect, it } from 'vitest';
import { writeSample } from '../sample/write-sample.fixture.ts';
import { learnedFromArticles, learnedFromQuotes } from './learned-from.ts';

it('gives a corpus of pages one checksum, however its pages are packed', () => {
  const first = learnedFromArticles(writeSample(), 'fundus');
  expect(first.corpus).toBe('articles/fundus');
  expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(learnedFromArticles(writeSample(undefined, 1), 'fundus')).toEqual(first);
});

it('gives it another where a page or a label changes', () => {
  const sums = [
    writeSample(),
    writeSample((page) => ({ ...page, html: `${page.html} ` })),
    writeSample((page) => ({ ...page, truth: { ...page.truth, text: '' } })),
  ].map((folder) => learnedFromArticles(folder, 'wcxb').sha256);
  expect(new Set(sums).size).toBe(3);
});

it('says where a corpus is to be had that is missing', () => {
  expect(() => learnedFromQuotes('/nowhere', 'polnear-train')).toThrow(
    'https://github.com/networkdynamics/PolNeAR',
  );
});
