import type { CorpusName } from '../../learn/corpora/articles.ts';
import { textLines } from '../browser/measure-pages.ts';
import { leakedLines, lostLines } from '../metrics/line-differences.ts';
import { clip } from '../report/table.ts';
import {
  isFaulty,
  type Measured,
  metadataVerdicts,
  scoreSystem,
  standfirstIsLost,
  storyFaults,
} from './score-articles.ts';

/** The kinds of errors that `--errors` can show. */
export const ERROR_KINDS = ['story', 'paragraphs', 'metadata', 'standfirst', 'detection'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

const SHOWN_LINES = 12;
const MAX_LINE_CHARS = 150;

function listLines(mark: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `  ${mark} ${clip(line, MAX_LINE_CHARS)}`);
  return lines.length > SHOWN_LINES ? [...shown, `  ${mark} … ${lines.length - SHOWN_LINES} more`] : shown;
}

/** The pages with the lowest F1: lines that leaked (+) and lines that were lost (-). */
function worstStories(corpus: CorpusName, pages: readonly Measured[], count: number): string[] {
  const byId = new Map(pages.map((page) => [page.truth.id, page]));
  const scores = [...scoreSystem(corpus, pages, 'clearstory').text.pages].sort((a, b) => a.f1 - b.f1);
  return scores.slice(0, count).flatMap((score) => {
    const page = byId.get(score.id);
    const truth = textLines(page?.truth.text ?? '');
    const output = textLines(page?.result.story?.text ?? '');
    return [
      `${score.id}  P ${score.p.toFixed(3)} R ${score.r.toFixed(3)} F1 ${score.f1.toFixed(3)}  ${page?.truth.url ?? ''}`,
      ...listLines('+', leakedLines(truth, output)),
      ...listLines('-', lostLines(truth, output)),
    ];
  });
}

/** The stories with most paragraphs that are broken (/), joined to another (=) or missing (-). */
function faultyParagraphs(pages: readonly Measured[], count: number): string[] {
  const faulty = pages
    .map((page) => ({ page, faults: storyFaults(page) }))
    .filter(({ faults }) => isFaulty(faults));
  const number = ({ faults }: (typeof faulty)[number]): number => Object.values(faults).flat().length;
  return faulty
    .sort((a, b) => number(b) - number(a))
    .slice(0, count)
    .flatMap(({ page: { truth }, faults }) => [
      `${truth.id}  ${truth.url}`,
      ...listLines('/', faults.broken),
      ...listLines('=', faults.joined),
      ...listLines('-', faults.holed),
    ]);
}

function wrongMetadata(pages: readonly Measured[], count: number): string[] {
  const wrong = pages.flatMap((page) => {
    const verdicts = metadataVerdicts(page, 'clearstory');
    const { truth, result } = page;
    const lines = [
      verdicts.headline === false ? `  headline ${truth.title}\n      said ${result.story?.headline}` : '',
      verdicts.authors === false
        ? `  authors ${JSON.stringify(truth.author)}\n     said ${JSON.stringify(result.story?.authors)}`
        : '',
      verdicts.date === false ? `  date ${truth.date}\n  said ${result.story?.datePublished}` : '',
    ].filter(Boolean);
    return lines.length > 0 && truth.pageType === 'article'
      ? [[`${truth.id}  ${truth.url}`, ...lines].join('\n')]
      : [];
  });
  return wrong.slice(0, count);
}

function lostStandfirsts(pages: readonly Measured[], count: number): string[] {
  return pages
    .filter((page) => standfirstIsLost(page, 'clearstory') === true)
    .slice(0, count)
    .map(
      ({ truth }) => `${truth.id}  ${truth.url}\n  - ${clip(textLines(truth.text)[0] ?? '', MAX_LINE_CHARS)}`,
    );
}

function wrongDetections(pages: readonly Measured[], count: number): string[] {
  return pages
    .filter(({ truth, result }) => (truth.pageType === 'article') !== result.isArticle)
    .sort((a, b) => Math.abs(b.result.score - 0.5) - Math.abs(a.result.score - 0.5))
    .slice(0, count)
    .map(
      ({ truth, result }) => `${truth.id}  ${truth.pageType}, score ${result.score.toFixed(3)}  ${truth.url}`,
    );
}

/** The worst pages of one kind, as text. */
export function worstPages(
  corpus: CorpusName,
  pages: readonly Measured[],
  kind: ErrorKind,
  count: number,
): string {
  const lines: Record<ErrorKind, () => string[]> = {
    story: () => worstStories(corpus, pages, count),
    paragraphs: () => faultyParagraphs(pages, count),
    metadata: () => wrongMetadata(pages, count),
    standfirst: () => lostStandfirsts(pages, count),
    detection: () => wrongDetections(pages, count),
  };
  return lines[kind]().join('\n');
}
