import type { CorpusName } from '../../learn/corpora/articles.ts';
import type { CallTime } from '../articles/measure-time.ts';
import { isFaulty, type Measured, type Share, scoreSystem, storyFaults } from '../articles/score-articles.ts';
import { scoreDetector } from '../articles/score-detection.ts';
import type { Figure, Figures } from './floors.ts';

const higher = (value: number): Figure => ({ value, better: 'higher' });
const lower = (value: number, of: number): Figure => ({ value, better: 'lower', of });
const right = (share: Share): Figure => ({ value: share.right / share.of, better: 'higher', of: share.of });

/** The figures of one corpus that have floors. */
export function corpusFigures(corpus: CorpusName, pages: readonly Measured[]): Figures {
  const ours = scoreSystem(corpus, pages, 'clearstory');
  const detection = scoreDetector(pages, 'clearstory');
  const articles = ours.text.pages.length;
  const figures: Figures = {
    [`${corpus} F1`]: higher(ours.text.f1),
    [`${corpus} empty pages`]: lower(ours.text.empty / articles, articles),
    [`${corpus} detection recall`]: { value: detection.r, better: 'higher', of: articles },
  };
  if (corpus === 'wcxb') {
    figures['wcxb snippets leaked'] = lower(ours.text.leaked ?? Number.NaN, articles);
    figures['wcxb detection F1'] = higher(detection.f1);
    figures['wcxb detection false positives'] = lower(detection.falsePositives, pages.length - articles);
  }
  if (corpus === 'fundus') {
    const { right: lost, of } = ours.standfirstLost;
    figures['fundus standfirst lost'] = lower(lost / of, of);
    const faulty = pages.filter((page) => isFaulty(storyFaults(page))).length;
    figures['fundus stories with a faulty paragraph'] = lower(faulty / articles, articles);
  }
  if (corpus !== 'scrapinghub') {
    figures[`${corpus} headline right`] = right(ours.headline);
    figures[`${corpus} authors right`] = right(ours.authors);
    figures[`${corpus} date right`] = right(ours.date);
  }
  return figures;
}

/** CPU of extractStory in proportion to Readability's of the same run. */
export function timeFigures(times: readonly CallTime[]): Figures {
  const of = (call: CallTime['call']): CallTime | undefined => times.find((time) => time.call === call);
  const ratio = (column: 'coldP50' | 'coldP95'): Figure => ({
    value: (of('extractStory')?.[column] ?? Number.NaN) / (of('Readability')?.[column] ?? Number.NaN),
    better: 'lower',
    volatile: true,
  });
  return {
    'CPU extractStory : Readability, p50': ratio('coldP50'),
    'CPU extractStory : Readability, p95': ratio('coldP95'),
  };
}
