import type { Story } from '../../core/index.ts';
import { cleanText } from '../clean-text.ts';
import type { QuoteRecord } from '../quote-record.ts';
import { isoDate } from '../story-head.ts';

/** Cells that begin so are read as formulas by spreadsheets (OWASP, CSV Injection). */
const FORMULA = /^[\s]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;

/** A cell by RFC 4180; an apostrophe before what could be a formula makes it text. */
function cell(value: string): string {
  const text = cleanText(value);
  const safe = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEADS = [
  'quote',
  'kind',
  'speaker',
  'role',
  'speaker kind',
  'sure',
  'confidence',
  'cue',
  'evidence',
  'headline',
  'publisher',
  'published',
  'link',
];

/**
 * Quotations as CSV (RFC 4180), one a line under a line of heads, with the mark by which spreadsheets know UTF-8. A
 * speaker without a name stands with an empty name and a description for role.
 */
export function quotesCsv(story: Story, records: readonly QuoteRecord[]): string {
  const rows = records.map(({ quote, speaker, isUnsure, link }) => [
    quote.text,
    story.translation ? 'translated' : quote.kind,
    speaker?.name ?? '',
    speaker?.role ?? '',
    speaker?.kind ?? '',
    speaker ? (isUnsure ? 'no' : 'yes') : '',
    speaker ? quote.confidence.toFixed(2) : '',
    quote.cue ?? '',
    quote.evidence ?? '',
    story.headline ?? '',
    story.publisher ?? '',
    isoDate(story.datePublished) ?? '',
    link,
  ]);
  return `\ufeff${[HEADS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
