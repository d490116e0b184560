import { loadVoices, type VoiceText } from '../../learn/corpora/voices.ts';
import { loadQuotesEngine } from '../quotes/engine.ts';
import { scoreByLanguage } from '../voices/command.ts';
import { scoreVoices, type VoiceCounts } from '../voices/score-voices.ts';
import { sharesOf } from '../voices/shares.ts';
import { shownQuotes } from '../voices/shown-quotes.ts';
import { loadWrittenVoices } from '../voices/written-voices.ts';
import type { Figure, Figures } from './floors.ts';

/** A share of fewer cases has no floor: one of them would move it too far. */
const MIN_CASES = 10;

/** The figures of one language that have floors; those of attribution only where somebody is told. */
function voiceFigures(set: string, lang: string, counts: VoiceCounts): Figures {
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
  add('indirect precision', shares.indirectPrecision, counts.indirectShown);
  add('indirect recall', shares.indirectRecall, counts.indirectGold);
  add('indirect name', shares.indirectTold, counts.indirectFound);
  return figures;
}

/** Measures the floors' figures of what readers are told, on real texts and on the written ones that are kept aside. */
export async function measureVoiceFigures(directory: string): Promise<Figures> {
  const engine = await loadQuotesEngine();
  const measure = (set: string, texts: readonly VoiceText[]): Figures[] =>
    scoreByLanguage(texts, (docs) =>
      scoreVoices(
        docs,
        docs.map((doc) => shownQuotes(doc, engine.attributeStory)),
        engine.SURE,
      ),
    )
      .filter(([lang]) => lang !== 'all')
      .map(([lang, counts]) => voiceFigures(set, lang, counts));
  const figures = [
    ...measure('voices', loadVoices(directory)),
    ...measure('held', loadWrittenVoices('held')),
  ];
  return Object.assign({}, ...figures);
}
