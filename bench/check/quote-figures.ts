import type { AttributionCell, QuotesScore } from '../quotes/score-quotes.ts';
import type { SureScore } from '../quotes/sure-names.ts';
import type { Figure, Figures } from './floors.ts';

const higher = (value: number): Figure => ({ value, better: 'higher' });
const share = (right: number, of: number): Figure => ({ value: right / of, better: 'higher', of });
const rate = ({ right, gold }: AttributionCell): Figure => share(right, gold);

/** The figures of one set that have floors; resolution and sure names only where the set has labelled speakers. */
export function quoteFigures(set: string, score: QuotesScore, sure: SureScore): Figures {
  const figures: Figures = {
    [`${set} stretches F`]: higher(score.exact.f),
    [`${set} pairs F`]: higher(score.pairs.f),
    [`${set} source right, direct`]: rate(score.attribution.direct),
    [`${set} source right, mixed`]: rate(score.attribution.mixed),
    [`${set} indirect F`]: higher(score.indirect.j5.f),
    [`${set} recall with a verb of saying`]: share(score.speech.found, score.speech.gold),
  };
  for (const cell of ['all', 'quoted/short', 'quoted/pronoun', 'quoted/description']) {
    const { right, cases } = score.resolution[cell] ?? { right: 0, cases: 0 };
    if (cases > 0) figures[`${set} speaker, ${cell}`] = share(right, cases);
  }
  if (sure.names.shown > 0) figures[`${set} sure names right`] = share(sure.names.right, sure.names.shown);
  if (sure.sources.shown > 0)
    figures[`${set} sure sources right`] = share(sure.sources.right, sure.sources.shown);
  return figures;
}
