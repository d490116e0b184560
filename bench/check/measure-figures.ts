import {
  type ArticleCorpus,
  type ArticleTruth,
  CORPORA,
  loadArticles,
} from '../../learn/corpora/articles.ts';
import { loadQuotes, loadSpeakers } from '../../learn/corpora/quotes.ts';
import { sampleByHash } from '../../learn/corpora/sample.ts';
import { measureTime } from '../articles/measure-time.ts';
import { launchChromium } from '../browser/chromium.ts';
import { measurePages } from '../browser/measure-pages.ts';
import { DEV_SETS } from '../quotes/dev-sets.ts';
import { loadQuotesEngine } from '../quotes/engine.ts';
import { scoreQuotes } from '../quotes/score-quotes.ts';
import { scoreSure } from '../quotes/sure-names.ts';
import { corpusFigures, timeFigures } from './article-figures.ts';
import type { Figures } from './floors.ts';
import { quoteFigures } from './quote-figures.ts';

/** Articles of each corpus, and as many pages of other types from wcxb, that the floors are measured on. */
const MEASURED_ARTICLES = 110;
/** Articles of each corpus that the CPU ratio is measured on. */
const TIMED_ARTICLES = 12;

function samplePages({ truths }: ArticleCorpus): ArticleTruth[] {
  const isArticle = (truth: ArticleTruth): boolean => truth.pageType === 'article';
  const articles = sampleByHash(truths.filter(isArticle), MEASURED_ARTICLES);
  const others = sampleByHash(
    truths.filter((truth) => !isArticle(truth)),
    MEASURED_ARTICLES,
  );
  return [...articles, ...others];
}

/** Measures the floors' figures of extraction, detection and metadata on the fixed sample. */
export async function measureArticleFigures(directory: string): Promise<Figures> {
  const corpora = CORPORA.map((name) => loadArticles(directory, name));
  const browser = await launchChromium();
  try {
    const figures: Figures = {};
    for (const corpus of corpora) {
      const truths = samplePages(corpus);
      const results = await measurePages(browser, corpus, truths, { peers: false, fast: false });
      const pages = truths.flatMap((truth, i) =>
        results[i] === undefined ? [] : [{ truth, result: results[i] }],
      );
      Object.assign(figures, corpusFigures(corpus.name, pages));
    }
    const times = await measureTime(browser, corpora, ['extractStory', 'Readability'], TIMED_ARTICLES);
    return Object.assign(figures, timeFigures(times));
  } finally {
    await browser.close();
  }
}

/** Measures the floors' figures of quotations on the dev sets. */
export async function measureQuoteFigures(directory: string): Promise<Figures> {
  const engine = await loadQuotesEngine();
  const figures: Figures = {};
  for (const name of DEV_SETS) {
    const docs = loadQuotes(directory, name);
    const cases = loadSpeakers(directory, name);
    const said = new Map(
      docs.map(({ id, text, lang }) => [id, engine.attributeQuotes(text, { lang }).quotes]),
    );
    Object.assign(
      figures,
      quoteFigures(name, scoreQuotes(docs, said, cases), scoreSure(docs, said, cases, engine.SURE)),
    );
  }
  return figures;
}
