import type { Span } from '../../core/index.ts';
import { findLineSteps } from '../../core/page-text/find-lines.ts';
import { type PageText, pageTextSteps } from '../../core/page-text/page-text.ts';
import { squeeze } from '../../core/page-text/squeeze.ts';
import { takeTurns } from '../../long-stories/take-turns.ts';
import { type MarkedStory, type PageMark, pageMarks } from './marked-story.ts';

/** Checks that something of a range is drawn. */
const isDrawn = (range: Range): boolean => range.getClientRects().length > 0;

/** What was found of a story in its page. */
export interface FoundMarks {
  marks: PageMark[];
  /** Documents and shadow trees of the page in which it was looked for. */
  roots: PageText['roots'];
}

/** Finds the quotations of a story in its page, in turns with the page's own work. */
export async function findMarks(page: Document, story: MarkedStory): Promise<FoundMarks> {
  const text = await takeTurns(pageTextSteps(page));
  const found = await takeTurns(findLineSteps(text, story.lines, isDrawn));
  return { marks: pageMarks(story, found), roots: text.roots };
}

/** Finds a span of one line of a story in its page; no ranges: it is not there. */
export async function findWords(page: Document, line: string, span: Span): Promise<Range[]> {
  const text = await takeTurns(pageTextSteps(page));
  const found = await takeTurns(findLineSteps(text, [{ text: line, spans: [span] }], isDrawn));
  return found[0]?.[0] ?? [];
}

/** Checks that all quotations still stand where they were found, word for word. */
export const areIntact = (marks: readonly PageMark[], words: ReadonlyMap<Range, string>): boolean =>
  marks.every(({ ranges }) =>
    ranges.every((range) => range.startContainer.isConnected && words.get(range) === range.toString()),
  );

/** The words of each range, to see later whether they are still there. */
export const wordsOf = (marks: readonly PageMark[]): Map<Range, string> =>
  new Map(marks.flatMap(({ ranges }) => ranges.map((range) => [range, range.toString()] as const)));

/** Checks that a text has any words to look for. */
export const hasWords = (text: string): boolean => squeeze(text) !== '';
