import { expect, it } from 'vitest';
import type { ArticleTruth } from '../../learn/corpora/articles.ts';
import type { PageResult, Prediction } from '../browser/prediction.ts';
import { type Measured, scoreSystem } from './score-articles.ts';
import { scoreDetector } from './score-detection.ts';
import { worstPages } from './worst-pages.ts';

const BODY = 'The harbour froze overnight.\nNo ship left the port on Monday.';

function page(
  id: string,
  truth: Partial<ArticleTruth>,
  said: Partial<Prediction>,
  isArticle = true,
): Measured {
  const prediction = {
    text: '',
    headline: null,
    alternativeHeadline: null,
    authors: [],
    datePublished: null,
    ...said,
  };
  const result: PageResult = {
    id,
    story: { ...prediction, lines: prediction.text.split('\n'), removals: { related: 2 } },
    isArticle,
    score: isArticle ? 0.9 : 0.1,
    ruled: null,
    readability: null,
    defuddle: null,
    readerable: true,
    saysArticle: false,
    hasStandfirst: true,
    errors: [],
  };
  const empty = {
    url: null,
    pageType: 'article',
    title: null,
    author: null,
    date: null,
    text: '',
    with: [],
    without: [],
  };
  return { truth: { id, ...empty, ...truth }, result };
}

const PAGES = [
  page(
    'right',
    { title: 'Ice', author: ['Ida Holm'], date: '2026-01-02', text: BODY },
    { text: BODY, headline: 'ICE', authors: ['Ida Holm'], datePublished: '2026-01-02T05:00:00Z' },
  ),
  page(
    'wrong',
    { title: 'Thaw', text: BODY },
    { text: 'No ship left the port on Monday.\nRead more about lakes', alternativeHeadline: 'Thaw' },
  ),
  page('shop', { pageType: 'product', title: 'Skates', text: 'Skates' }, { text: 'Skates' }),
];

it('scores the articles only, each field over the pages that name it', () => {
  const score = scoreSystem('fundus', PAGES, 'clearstory');
  expect(score.text.pages).toHaveLength(2);
  expect(score.headline).toEqual({ right: 1, of: 2 });
  expect(score.eitherHeadline).toEqual({ right: 2, of: 2 });
  expect(score.authors).toEqual({ right: 1, of: 1 });
  expect(score.date).toEqual({ right: 1, of: 1 });
  expect(score.standfirstLost).toEqual({ right: 1, of: 2 });
});

it('counts a system that gave nothing as empty', () => {
  expect(scoreSystem('fundus', PAGES, 'readability').text).toMatchObject({ f1: 0, empty: 2 });
});

it('scores detection by page type', () => {
  const report = scoreDetector(PAGES, 'clearstory');
  expect(report.saidArticle).toEqual({ article: 1, product: 1 });
  expect(report.falsePositives).toBe(1);
  expect(scoreDetector(PAGES, 'og:type or JSON-LD').r).toBe(0);
});

it('shows what leaked and what was lost on the worst page', () => {
  const shown = worstPages('fundus', PAGES, 'story', 1);
  expect(shown).toContain('wrong');
  expect(shown).toContain('+ Read more about lakes');
  expect(shown).toContain('- The harbour froze overnight.');
});
