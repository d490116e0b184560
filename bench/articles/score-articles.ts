import type { ArticleTruth, CorpusName } from '../../learn/corpora/articles.ts';
import { textLines } from '../browser/measure-pages.ts';
import type { PageResult } from '../browser/prediction.ts';
import { type CorpusScore, scoreCorpus } from '../metrics/corpus-metric.ts';
import { lostLines } from '../metrics/line-differences.ts';
import { authorsRight, dayRight, headlineNearlyRight, headlineRight } from '../metrics/metadata.ts';
import { type ParagraphFaults, paragraphFaults } from '../metrics/paragraphs.ts';
import { predictionOf, type SystemName } from './systems.ts';

/** A page with what the corpus and the browser say of it. */
export interface Measured {
  truth: ArticleTruth;
  result: PageResult;
}

/** Pages right of pages for which the corpus names the truth. */
export interface Share {
  right: number;
  of: number;
}

export interface SystemScore {
  text: CorpusScore;
  headline: Share;
  /** The headline as printed or as declared: it or the one given beside it. */
  eitherHeadline: Share;
  /** The same, with a kicker or a site's name beside it accepted. */
  headlineNearly: Share;
  authors: Share;
  date: Share;
  /** Standfirsts lost, of the pages that have one (fundus only: elsewhere `of` is 0). */
  standfirstLost: Share;
}

const isArticle = ({ truth }: Measured): boolean => truth.pageType === 'article';
const listed = (author: string | string[]): string[] => (typeof author === 'string' ? [author] : author);

function share(pages: readonly Measured[], judge: (page: Measured) => boolean | null): Share {
  const verdicts = pages.map(judge).filter((verdict) => verdict !== null);
  return { right: verdicts.filter(Boolean).length, of: verdicts.length };
}

/** Checks a system's headline, authors and day of a page; null where the corpus does not say. */
export function metadataVerdicts(
  { truth, result }: Measured,
  system: SystemName,
): Record<'headline' | 'authors' | 'date', boolean | null> {
  const said = predictionOf(system, result);
  return {
    headline: truth.title === null ? null : headlineRight(truth.title, said?.headline ?? null),
    authors:
      truth.author === null || truth.author.length === 0
        ? null
        : authorsRight(listed(truth.author), said?.authors ?? []),
    date: truth.date === null ? null : dayRight(truth.date, said?.datePublished ?? null),
  };
}

function eitherHeadlineRight({ truth, result }: Measured, system: SystemName): boolean | null {
  const { title } = truth;
  if (title === null) return null;
  const said = predictionOf(system, result);
  return [said?.headline, said?.alternativeHeadline].some((each) => headlineRight(title, each ?? null));
}

/** Checks that the standfirst is missing from a system's text; null where the page has none. */
export function standfirstIsLost({ truth, result }: Measured, system: SystemName): boolean | null {
  if (!result.hasStandfirst) return null;
  const standfirst = textLines(truth.text).slice(0, 1);
  return lostLines(standfirst, textLines(predictionOf(system, result)?.text ?? '')).length > 0;
}

/** Counts the faults of the paragraphs of a page's story. */
export function storyFaults({ truth, result }: Measured): ParagraphFaults {
  return paragraphFaults(textLines(truth.text), result.story?.lines ?? []);
}

/** Checks that any paragraph of a story is broken, joined to another, or missing amid those that are there. */
export const isFaulty = (faults: ParagraphFaults): boolean =>
  faults.broken.length + faults.joined.length + faults.holed.length > 0;

/** Scores one system on the articles among the pages. */
export function scoreSystem(corpus: CorpusName, pages: readonly Measured[], system: SystemName): SystemScore {
  const articles = pages.filter(isArticle);
  const texts = new Map(articles.map(({ result }) => [result.id, predictionOf(system, result)?.text ?? '']));
  return {
    text: scoreCorpus(
      corpus,
      articles.map(({ truth }) => truth),
      texts,
    ),
    headline: share(articles, (page) => metadataVerdicts(page, system).headline),
    eitherHeadline: share(articles, (page) => eitherHeadlineRight(page, system)),
    headlineNearly: share(articles, ({ truth, result }) =>
      truth.title === null
        ? null
        : headlineNearlyRight(truth.title, predictionOf(system, result)?.headline ?? null),
    ),
    authors: share(articles, (page) => metadataVerdicts(page, system).authors),
    date: share(articles, (page) => metadataVerdicts(page, system).date),
    standfirstLost: share(articles, (page) => standfirstIsLost(page, system)),
  };
}
