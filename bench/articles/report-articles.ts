import type { CorpusName } from '../../learn/corpora/articles.ts';
import { METRIC_NAMES } from '../metrics/corpus-metric.ts';
import { fixed, percent, table } from '../report/table.ts';
import {
  isFaulty,
  type Measured,
  type Share,
  type SystemScore,
  scoreSystem,
  storyFaults,
} from './score-articles.ts';
import { DETECTORS, scoreDetector } from './score-detection.ts';
import type { SystemName } from './systems.ts';

const rate = ({ right, of }: Share): string => percent(of === 0 ? null : right / of);

function textTable(scores: readonly [SystemName, SystemScore][]): string {
  return table(
    ['', 'P', 'R', 'F1', 'empty', 'with', 'leaked'],
    scores.map(([system, { text }]) => [
      system,
      fixed(text.p, 4),
      fixed(text.r, 4),
      fixed(text.f1, 4),
      String(text.empty),
      fixed(text.with, 4),
      fixed(text.leaked, 4),
    ]),
  );
}

function metadataTable(scores: readonly [SystemName, SystemScore][]): string {
  const first = scores[0]?.[1];
  const of = (share: Share | undefined): string => String(share?.of ?? 0);
  return table(
    ['% right', 'headline', 'or declared', 'kicker aside', 'authors', 'date', 'standfirst lost'],
    [
      ...scores.map(([system, s]) => [
        system,
        rate(s.headline),
        rate(s.eitherHeadline),
        rate(s.headlineNearly),
        rate(s.authors),
        rate(s.date),
        rate(s.standfirstLost),
      ]),
      [
        '(pages)',
        of(first?.headline),
        of(first?.eitherHeadline),
        of(first?.headlineNearly),
        of(first?.authors),
        of(first?.date),
        of(first?.standfirstLost),
      ],
    ],
  );
}

/** Counts the stories with a paragraph that is broken, joined to another, or missing amid those that are there. */
function paragraphTable(pages: readonly Measured[]): string {
  const faults = pages.filter(({ truth }) => truth.pageType === 'article').map(storyFaults);
  const share = (has: (each: (typeof faults)[number]) => boolean): string =>
    percent(faults.length === 0 ? null : faults.filter(has).length / faults.length);
  return table(
    ['% of stories with a paragraph', 'broken', 'joined', 'missing amid', 'any of these'],
    [
      [
        'clearstory',
        share(({ broken }) => broken.length > 0),
        share(({ joined }) => joined.length > 0),
        share(({ holed }) => holed.length > 0),
        share(isFaulty),
      ],
    ],
  );
}

function detectionTable(pages: readonly Measured[], peers: boolean): string {
  const reports = DETECTORS.slice(0, peers ? undefined : 1).map(
    (name) => [name, scoreDetector(pages, name)] as const,
  );
  const types = Object.keys(reports[0]?.[1].saidArticle ?? {});
  return table(
    ['taken for an article', 'P', 'R', 'F1', 'false positives %', ...types.map((type) => `${type} %`)],
    reports.map(([name, s]) => [
      name,
      fixed(s.p, 3),
      fixed(s.r, 3),
      fixed(s.f1, 3),
      percent(s.falsePositives),
      ...types.map((type) => percent(s.saidArticle[type] ?? null)),
    ]),
  );
}

function removalTable(pages: readonly Measured[]): string {
  const counts = new Map<string, { removals: number; pages: number }>();
  for (const { result } of pages) {
    for (const [reason, times] of Object.entries(result.story?.removals ?? {})) {
      const count = counts.get(reason) ?? { removals: 0, pages: 0 };
      counts.set(reason, { removals: count.removals + times, pages: count.pages + 1 });
    }
  }
  const rows = [...counts].sort((a, b) => b[1].removals - a[1].removals);
  return table(
    ['removed as', 'blocks', 'pages'],
    rows.map(([reason, count]) => [reason, String(count.removals), String(count.pages)]),
  );
}

/** The report on one corpus as text. */
export function articlesReport(
  corpus: CorpusName,
  pages: readonly Measured[],
  systems: readonly SystemName[],
): string {
  const scores = systems.map(
    (system) => [system, scoreSystem(corpus, pages, system)] as [SystemName, SystemScore],
  );
  const articles = scores[0]?.[1].text.pages.length ?? 0;
  const parts = [`== ${corpus}: ${articles} articles; ${METRIC_NAMES[corpus]}`, textTable(scores)];
  if (pages.some(({ truth }) => truth.title !== null)) parts.push(metadataTable(scores));
  if (corpus === 'fundus') parts.push(paragraphTable(pages));
  parts.push(detectionTable(pages, systems.length > 1), removalTable(pages));
  const errors = pages.flatMap(({ result }) => result.errors.map((error) => `${result.id}: ${error}`));
  if (errors.length > 0) parts.push(`thrown on ${errors.length} pages:\n${errors.slice(0, 10).join('\n')}`);
  return parts.join('\n\n');
}
