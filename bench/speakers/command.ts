import { writeFileSync } from 'node:fs';
import { loadSpeakerTexts, type SpeakerText } from '../../learn/corpora/speaker-texts.ts';
import { type BenchOptions, errorKind } from '../options.ts';
import { loadQuotesEngine } from '../quotes/engine.ts';
import { reliabilityReport } from '../quotes/reliability.ts';
import { nearestBaseline } from './nearest-baseline.ts';
import { describeError, speakersReport } from './report-speakers.ts';
import {
  SPEAKER_ERROR_KINDS,
  type SpeakerCounts,
  type SpeakersScore,
  scoreSpeakers,
} from './score-speakers.ts';
import { NOTHING_SHOWN, type ShownAttribution, shownQuotes } from './shown-quotes.ts';
import { loadWrittenTexts, WRITTEN_PARTS } from './written-texts.ts';

/** Scores by language, most quotations first, and one over all. */
export function scoreByLanguage(
  docs: readonly SpeakerText[],
  score: (some: readonly SpeakerText[]) => SpeakersScore,
): [string, SpeakerCounts][] {
  const langs = [...new Set(docs.map(({ lang }) => lang))];
  const rows = langs.map((lang): [string, SpeakerCounts] => [
    lang,
    score(docs.filter((doc) => doc.lang === lang)).counts,
  ]);
  return [...rows.sort(([, a], [, b]) => b.gold - a.gold), ['all', score(docs).counts]];
}

/** `bench speakers`: what readers are told of who said what, on labelled texts of many languages, beside a baseline. */
export async function speakers(options: BenchOptions): Promise<void> {
  const engine = await loadQuotesEngine();
  const written = WRITTEN_PARTS.find((part) => part === options.corpus);
  const docs = (
    written ? loadWrittenTexts(written) : loadSpeakerTexts(options.corpora, options.corpus ?? undefined)
  ).filter(({ lang }) => options.langs === null || options.langs.includes(lang));
  const run = (
    system: string,
    answer: (doc: SpeakerText) => ShownAttribution,
  ): Map<string, ShownAttribution> => {
    const answers = new Map(docs.map((doc) => [doc.id, answer(doc)]));
    const rows = scoreByLanguage(docs, (some) =>
      scoreSpeakers(
        some,
        some.map(({ id }) => answers.get(id) ?? NOTHING_SHOWN),
        engine.SURE,
      ),
    );
    console.log(`\n== ${system}, in per cent\n\n${speakersReport(rows)}`);
    return answers;
  };
  const ours = run('clearstory', (doc) => shownQuotes(doc, engine.attributeStory));
  if (options.peers) run('nearest name and verb', ({ text, lang }) => nearestBaseline(text, lang));
  const answers = docs.map(({ id }) => ours.get(id) ?? NOTHING_SHOWN);
  for (const lang of new Set(docs.map((doc) => doc.lang))) {
    const some = docs.filter((doc) => doc.lang === lang);
    const { counts, shown } = scoreSpeakers(
      some,
      some.map(({ id }) => ours.get(id) ?? NOTHING_SHOWN),
      engine.SURE,
    );
    if (counts.told > 0) console.log(`\n${reliabilityReport(lang, shown, engine)}`);
  }
  if (options.errors > 0) {
    const kind = errorKind(options, SPEAKER_ERROR_KINDS);
    const errors = scoreSpeakers(docs, answers, engine.SURE).errors.filter((error) => error.kind === kind);
    console.log(
      `\n${errors.length} × ${kind}\n\n${errors.slice(0, options.errors).map(describeError).join('\n')}`,
    );
  }
  if (options.json !== null) writeFileSync(options.json, JSON.stringify(Object.fromEntries(ours)));
}
