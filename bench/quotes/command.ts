import { writeFileSync } from 'node:fs';
import { loadQuotes, loadSpeakers, type QuoteText } from '../../learn/corpora/quotes.ts';
import { type BenchOptions, errorKind } from '../options.ts';
import { compromiseQuotations } from './compromise-baseline.ts';
import { DEV_SETS } from './dev-sets.ts';
import { loadQuotesEngine, type QuotesEngine } from './engine.ts';
import type { FoundQuote } from './found-quote.ts';
import { measureQuotesTime } from './measure-time.ts';
import { regexBaseline } from './regex-baseline.ts';
import { reliabilityReport, shownSources } from './reliability.ts';
import { quotesCostReport, quotesReport, sureReport } from './report-quotes.ts';
import { scoreQuotes } from './score-quotes.ts';
import { sharedPartSizes } from './sizes.ts';
import { scoreSure } from './sure-names.ts';
import { QUOTE_ERROR_KINDS, wrongAnswers } from './wrong-answers.ts';

type Finder = (doc: QuoteText) => FoundQuote[];

function systems(engine: QuotesEngine, peers: boolean): [string, Finder][] {
  const ours: [string, Finder] = [
    'clearstory',
    ({ text, lang }) => engine.attributeQuotes(text, { lang }).quotes,
  ];
  if (!peers) return [ours];
  return [
    ours,
    ['regex', ({ text }) => regexBaseline(text)],
    ['compromise', ({ text }) => compromiseQuotations(text)],
  ];
}

function runSet(engine: QuotesEngine, name: string, options: BenchOptions): Record<string, unknown> {
  const docs = loadQuotes(options.corpora, name);
  const cases = loadSpeakers(options.corpora, name);
  const answers = systems(engine, options.peers).map(
    ([system, find]) => [system, new Map(docs.map((doc) => [doc.id, find(doc)]))] as const,
  );
  const scores = answers.map(
    ([system, said]) => [system, scoreQuotes(docs, said, cases)] as [string, ReturnType<typeof scoreQuotes>],
  );
  console.log(`\n== ${name}: ${docs.length} texts\n\n${quotesReport(scores)}`);
  const ours = answers[0]?.[1] ?? new Map<string, FoundQuote[]>();
  console.log(`\n${sureReport(engine.SURE, scoreSure(docs, ours, cases, engine.SURE))}`);
  console.log(`\n${reliabilityReport(name, shownSources(docs, ours), engine)}`);
  if (options.errors > 0) {
    const kind = errorKind(options, QUOTE_ERROR_KINDS);
    console.log(`\n${wrongAnswers(docs, ours, cases, kind).slice(0, options.errors).join('\n')}`);
  }
  return Object.fromEntries(answers.map(([system, said]) => [system, Object.fromEntries(said)]));
}

/** `bench quotes`: detection, attribution and resolution on labelled texts, beside two baselines. */
export async function quotes(options: BenchOptions): Promise<void> {
  const names = options.corpus === null ? DEV_SETS : [options.corpus];
  const engine = await loadQuotesEngine();
  const answers = Object.fromEntries(names.map((name) => [name, runSet(engine, name, options)]));
  const time = measureQuotesTime(engine, loadQuotes(options.corpora, names[0] ?? ''));
  const { search, kinds } = await sharedPartSizes();
  const sizes = [search, ...kinds.flatMap(({ readers, talk }) => [readers, talk])];
  console.log(`\n${quotesCostReport(time, sizes)}`);
  if (options.json !== null) writeFileSync(options.json, JSON.stringify({ ...answers, time, sizes }));
}
