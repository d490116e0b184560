import type { CallTime } from '../articles/measure-time.ts';
import { type Measured, type Share, scoreSystem } from '../articles/score-articles.ts';
import { scoreDetector } from '../articles/score-detection.ts';
import type { CorpusName } from '../corpora/articles.ts';
import type { Figure, Figures } from './floors.ts';

const higher = (value: number): Figure => ({ value, better: 'higher' });
const lower = (value: number): Figure => ({ value, better: 'lower' });
const rate = ({ right, of }: Share): number => right / of;

/** The figures of one corpus that have floors. */
export function corpusFigures(corpus: CorpusName, pages: readonly Measured[]): Figures {
  const ours = scoreSystem(corpus, pages, 'clearstory');
  const detection = scoreDetector(pages, 'clearstory');
  const figures: Figures = {
    [`${corpus} F1`]: higher(ours.text.f1),
    [`${corpus} P`]: higher(ours.text.p),
    [`${corpus} R`]: higher(ours.text.r),
    [`${corpus} empty pages`]: lower(ours.text.empty / ours.text.pages.length),
    [`${corpus} detection recall`]: higher(detection.r),
  };
  if (corpus === 'wcxb') {
    figures['wcxb snippets leaked'] = lower(ours.text.leaked ?? Number.NaN);
    figures['wcxb detection F1'] = higher(detection.f1);
    figures['wcxb detection false positives'] = lower(detection.falsePositives);
  }
  if (corpus === 'fundus') figures['fundus standfirst lost'] = lower(rate(ours.standfirstLost));
  if (corpus !== 'scrapinghub') {
    figures[`${corpus} headline right`] = higher(rate(ours.headline));
    figures[`${corpus} authors right`] = higher(rate(ours.authors));
    figures[`${corpus} date right`] = higher(rate(ours.date));
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
