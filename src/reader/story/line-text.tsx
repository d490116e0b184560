import type { RichText } from '../../core/index.ts';
import { type Segment, splitByHighlights } from '../../core/story-model/segments.ts';
import { QuoteHandle, QuoteLabel } from './quote-label.tsx';
import { RunView } from './run-view.tsx';
import { useHighlights } from './story-context.ts';

const NONE: readonly never[] = [];

function Runs({ segment }: { segment: Segment }) {
  return segment.runs.map((run, n) => <RunView key={n} run={run} />);
}

/**
 * The text of one line of a story with its quotations marked. The text in the document stays exactly that of the line:
 * names and marks are drawn, not written, so that copying and searching meet the story's own words.
 */
export function LineText({ line, text }: { line: string; text: RichText }) {
  const { byLine, quotes, chosenId } = useHighlights();
  const segments = splitByHighlights(text, byLine.get(line) ?? NONE);
  const ends = new Map<string | null, { first: number; last: number }>();
  for (const [n, { quoteId }] of segments.entries())
    ends.set(quoteId, { first: ends.get(quoteId)?.first ?? n, last: n });
  return segments.map((segment, n) => {
    const shown = segment.quoteId === null ? undefined : quotes.get(segment.quoteId);
    if (!shown) return <Runs key={n} segment={segment} />;
    const { spans, kind, id } = shown.quote;
    const place = ends.get(id);
    const isFirst = spans[0]?.line === line && place?.first === n;
    const isLast = spans.at(-1)?.line === line && place?.last === n;
    const isDimmed = chosenId !== null && shown.speaker?.id !== chosenId;
    return (
      <span
        key={n}
        class="quote"
        data-quote={id}
        data-tone={shown.tone}
        data-kind={kind}
        data-unsure={shown.isUnsure || undefined}
        data-above={shown.isAbove || undefined}
        data-dimmed={isDimmed || undefined}
      >
        {isFirst && <QuoteHandle shown={shown} />}
        {isFirst && shown.isLabelled && <QuoteLabel shown={shown} place="margin" />}
        <mark>
          <Runs segment={segment} />
        </mark>
        {isLast && shown.isLabelled && <QuoteLabel shown={shown} place="inline" />}
      </span>
    );
  });
}
