import { safeLink } from '../../core/addresses/safe-address.ts';
import type { Story } from '../../core/index.ts';
import { cleanText, oneLine } from '../clean-text.ts';
import { canonicalTag } from '../language-tag.ts';
import type { QuoteRecord } from '../quote-record.ts';
import { storyHead } from '../story-head.ts';
import type { Wording } from '../wording.ts';
import { type PersonName, personName } from './person-name.ts';

/** A year, or with month and day: [2025], [2025, 3], [2025, 3, 14]. */
export type DateParts = [number] | [number, number] | [number, number, number];

/** All that a reference to a story says, in whatever format. Texts are on one line. */
export interface Reference {
  /** Name within a file: small letters and digits. */
  key: string;
  title: string;
  authors: PersonName[];
  /** The paper; null where the page names none. */
  paper: string | null;
  /** Day of publication as the page writes it, by the paper's own clock. */
  date: DateParts | null;
  /** BCP 47. */
  lang: string | null;
  abstract: string | null;
  /** The story's address, or one that lands on the quotation. */
  url: string | null;
  /** The quotation that is cited, with its speaker. */
  note: string | null;
}

/** Reads the day of an ISO 8601 date, as exact as it is; null where it is none. */
export function datePartsOf(iso: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(iso ?? '') ?? [];
  if (!year) return null;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth) return [Number(year)];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = Number(day) >= 1 && Number(day) <= last;
  return isDay ? [Number(year), Number(month), Number(day)] : [Number(year), Number(month)];
}

/** Writes a word with the letters of ASCII alone; '' for one in another script. */
const ascii = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** A name such as "holm2025ferry": family name or paper, year, and the longest of the headline's first words. */
function keyOf(authors: readonly PersonName[], paper: string, date: DateParts | null, title: string): string {
  const [first] = authors;
  const name = first && 'family' in first ? first.family : (paper.split(' ').at(-1) ?? '');
  const words = title.split(/[^\p{L}\p{N}\p{M}]+/u, 8).map(ascii);
  const word = words.reduce((longest, it) => (it.length > longest.length ? it : longest), '');
  return `${ascii(name)}${date?.[0] ?? ''}${word}`.slice(0, 40) || 'story';
}

/** Gathers the reference to a story or, where a record is given, to one of its quotations. */
export function referenceTo(story: Story, wording: Wording, record: QuoteRecord | null): Reference {
  const { headline, paper, standfirst, address } = storyHead(story, wording);
  const authors = story.authors
    .map((name) => personName(name, story.lang))
    .filter((name) => !('literal' in name) || name.literal);
  const date = datePartsOf(story.datePublished);
  const words = record && oneLine(record.quote.text);
  const who = record && [record.name, record.role].filter(Boolean).join(', ');
  return {
    key: keyOf(authors, paper, date, headline),
    title: headline,
    authors,
    paper: oneLine(story.publisher ?? '') || null,
    date,
    lang: canonicalTag(story.lang),
    abstract: standfirst,
    url: record ? safeLink(record.link) : address,
    note:
      record &&
      oneLine(`${cleanText(who ?? '')}: ${record.quote.kind === 'indirect' ? words : `“${words}”`}`),
  };
}
