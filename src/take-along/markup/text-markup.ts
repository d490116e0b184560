import { safeLink } from '../../core/addresses/safe-address.ts';
import type { RichText, TextRun, TextStyle } from '../../core/index.ts';
import { type Highlight, splitByHighlights } from '../../core/story-model/segments.ts';
import type { QuoteRecord } from '../quote-record.ts';
import { h, type Markup } from './element.ts';

const TAGS: Record<TextStyle, string> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  struck: 's',
};

/** Text whose line ends are breaks. */
const withBreaks = (text: string): Markup[] =>
  text.split('\n').flatMap((line, n) => (n === 0 ? [line] : [h('br'), line]));

function runMarkup(run: TextRun): Markup[] {
  let shown = withBreaks(run.text);
  for (const style of run.styles ?? []) if (TAGS[style]) shown = [h(TAGS[style], {}, shown)];
  const href = safeLink(run.href);
  return href ? [h('a', { href }, shown)] : shown;
}

/** The quotations of a story by the line that they lie in. */
export interface LineHighlights {
  byLine: ReadonlyMap<string, readonly Highlight[]>;
  records: ReadonlyMap<string, QuoteRecord>;
}

export function lineHighlights(records: readonly QuoteRecord[]): LineHighlights {
  const byLine = new Map<string, Highlight[]>();
  for (const { quote } of records) {
    for (const { line, start, end } of quote.spans) {
      const highlights = byLine.get(line) ?? [];
      highlights.push({ quoteId: quote.id, start, end });
      byLine.set(line, highlights);
    }
  }
  return { byLine, records: new Map(records.map((record) => [record.quote.id, record])) };
}

/**
 * The text of a line: styles and links kept, each quotation in a `mark` that names its speaker, and an anchor where the
 * quotation begins.
 */
export function lineMarkup(line: string, text: RichText, { byLine, records }: LineHighlights): Markup[] {
  const seen = new Set<string>();
  return splitByHighlights(text, byLine.get(line) ?? []).flatMap(({ quoteId, runs }) => {
    const shown = runs.flatMap(runMarkup);
    const record = quoteId === null ? undefined : records.get(quoteId);
    if (!record) return shown;
    const { id, kind, spans } = record.quote;
    const isFirst = spans[0]?.line === line && !seen.has(id);
    seen.add(id);
    const title = record.role ? `${record.name}, ${record.role}` : record.name;
    return [h('mark', { id: isFirst ? id : null, class: kind, title }, shown)];
  });
}
