import { loadSpeakerTexts, type SpeakerText } from '../../learn/corpora/speaker-texts.ts';
import { loadQuotesEngine } from '../quotes/engine.ts';
import { scoreByLanguage } from '../speakers/command.ts';
import { type SpeakerCounts, scoreSpeakers } from '../speakers/score-speakers.ts';
import { sharesOf } from '../speakers/shares.ts';
import { shownQuotes } from '../speakers/shown-quotes.ts';
import { loadWrittenTexts } from '../speakers/written-texts.ts';
import type { Figure, Figures } from './floors.ts';

/** A share of fewer cases has no floor: one of them would move it too far. */
const MIN_CASES = 10;

/** The figures of one language that have floors; those of attribution only where somebody is told. */
function speakerFigures(set: string, lang: string, counts: SpeakerCounts): Figures {
  const shares = sharesOf(counts);
  const figures: Figures = {};
  const add = (name: string, value: number | null, of: number, better: Figure['better'] = 'higher'): void => {
    if (value !== null && of >= MIN_CASES) figures[`${set} ${lang}, ${name}`] = { value, better, of };
  };
  add('found F', shares.foundF, counts.gold);
  if (counts.told === 0) return figures;
  add('told', shares.told, counts.asked);
  add('wrong of named', shares.wrong, counts.named, 'lower');
  add('sure right', shares.sure, counts.sure);
  add('shown as sure', shares.sureShown, counts.gold);
  add('role precision', shares.rolePrecision, counts.roleShown);
  add('role recall', shares.roleRecall, counts.roleGold);
  add('kind right', shares.kindRight, counts.kindShown);
  add('indirect precision', shares.indirectPrecision, counts.indirectShown);
  add('indirect recall', shares.indirectRecall, counts.indirectGold);
  add('indirect name', shares.indirectTold, counts.indirectFound);
  return figures;
}

/** Measures the floors' figures of what readers are told, on real texts and on the written ones that are kept aside. */
export async function measureSpeakerFigures(directory: string): Promise<Figures> {
  const engine = await loadQuotesEngine();
  const measure = (set: string, texts: readonly SpeakerText[]): Figures[] =>
    scoreByLanguage(texts, (docs) =>
      scoreSpeakers(
        docs,
        docs.map((doc) => shownQuotes(doc, engine.attributeStory)),
        engine.SURE,
      ),
    )
      .filter(([lang]) => lang !== 'all')
      .map(([lang, counts]) => speakerFigures(set, lang, counts));
  const figures = [
    ...measure('speakers', loadSpeakerTexts(directory)),
    ...measure('held', loadWrittenTexts('held')),
  ];
  return Object.assign({}, ...figures);
}
