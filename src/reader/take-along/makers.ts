/** Everything that makes texts and files of a story: loaded when the menu is opened. */

import { safePicture } from '../../core/addresses/safe-address.ts';
import type { Story, StoryAttribution } from '../../core/index.ts';
import { type CopyFormat, isReferenceFormat, type ReferenceFormat } from '../../settings/settings.ts';
import { fileName } from '../../take-along/file-name.ts';
import { citeQuote } from '../../take-along/formats/citation.ts';
import { bookFiles } from '../../take-along/formats/epub.ts';
import { storyFragment, storyHtml } from '../../take-along/formats/html.ts';
import { storyMarkdown } from '../../take-along/formats/markdown.ts';
import { packBook } from '../../take-along/formats/pack-book.ts';
import { storyPlainText } from '../../take-along/formats/plain-text.ts';
import { buildNodes } from '../../take-along/markup/build-nodes.ts';
import { storyMarkup } from '../../take-along/markup/story-markup.ts';
import { type QuoteRecord, quoteRecords } from '../../take-along/quote-record.ts';
import { quoteAnnotations } from '../../take-along/records/annotations.ts';
import { quotesCsv } from '../../take-along/records/csv.ts';
import { quotesJson } from '../../take-along/records/json.ts';
import { bibtex } from '../../take-along/references/bibtex.ts';
import { cslJson } from '../../take-along/references/csl-json.ts';
import { referenceTo } from '../../take-along/references/reference.ts';
import { ris } from '../../take-along/references/ris.ts';
import { storyHead } from '../../take-along/story-head.ts';
import type { Wording } from '../../take-along/wording.ts';
import type { Copied } from './copy.ts';
import { readPictures } from './read-pictures.ts';

// What hands these over is loaded with them.
export { saveFile } from '../../ui/save-file.ts';
export { copy } from './copy.ts';

/** A story with what is known of it. */
export interface Taken {
  story: Story;
  attribution: StoryAttribution;
  wording: Wording;
}

/** A random UUID (version 4); `crypto.randomUUID` is missing in pages without encryption. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The style of the page of its own, as of saved ones. */
export { STYLE as PAGE_STYLE } from '../../take-along/formats/style.ts';

export const titleOf = ({ story, wording }: Taken): string => storyHead(story, wording).headline;

/** The story as elements of a document, with its pictures at their own addresses. */
export const buildStory = (document: Document, { story, attribution, wording }: Taken): HTMLElement =>
  buildNodes(
    document,
    storyMarkup(story, attribution, wording, ({ src }) => safePicture(src)),
  ) as HTMLElement;

const stamp = () => ({ now: new Date().toISOString(), newId });

/** What files of references are called and hold. */
export const REFERENCE_FILES = {
  bibtex: { extension: 'bib', mime: 'application/x-bibtex' },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems' },
  csl: { extension: 'csl.json', mime: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<ReferenceFormat, { extension: string; mime: string }>;

const REFERENCES = { bibtex, ris, csl: cslJson };

/** The reference to a story or, where a record is given, to one of its quotations. */
const referenceAs = (
  { story, wording }: Taken,
  record: QuoteRecord | null,
  format: ReferenceFormat,
): string => REFERENCES[format](referenceTo(story, wording, record));

const recordOf = ({ story, attribution, wording }: Taken, id: string): QuoteRecord | null =>
  quoteRecords(story, attribution, wording).find(({ quote }) => quote.id === id) ?? null;

/** Makes the reference to a story. */
export const reference = (taken: Taken, format: ReferenceFormat): string => referenceAs(taken, null, format);

/** Makes the reference to one quotation, or null where there is none of that id. */
export function quoteReference(taken: Taken, id: string, format: ReferenceFormat): string | null {
  const record = recordOf(taken, id);
  return record && referenceAs(taken, record, format);
}

/** The story for the clipboard, or the reference to it. */
export function copiedStory(taken: Taken, format: CopyFormat): Copied {
  if (isReferenceFormat(format)) return { text: reference(taken, format), html: null };
  const { story, attribution, wording } = taken;
  const text = format === 'markdown' ? storyMarkdown : storyPlainText;
  return { text: text(story, attribution, wording), html: storyFragment(story, attribution, wording) };
}

/** Makes one quotation for the clipboard, or the reference to it; null where there is none of that id. */
export function copiedQuote(taken: Taken, id: string, format: CopyFormat): Copied | null {
  const record = recordOf(taken, id);
  if (!record) return null;
  if (isReferenceFormat(format)) return { text: referenceAs(taken, record, format), html: null };
  const { html, ...texts } = citeQuote(taken.story, record, taken.wording);
  return { text: texts[format], html };
}

/** The story for another app: its headline, and where it stands. */
export function sharedStory({ story, wording }: Taken): ShareData {
  const { headline } = storyHead(story, wording);
  return { title: headline, text: headline, url: story.url };
}

/** One quotation for another app, as it is copied: with its speaker, its source and a link that lands on it. */
export function sharedQuote(taken: Taken, id: string): ShareData {
  return { text: copiedQuote(taken, id, 'text')?.text ?? '' };
}

/** Names a file after the story. */
export const nameOf = ({ story, wording }: Taken, extension: string): string =>
  fileName(storyHead(story, wording).headline, extension);

export const plainText = ({ story, attribution, wording }: Taken): string =>
  storyPlainText(story, attribution, wording);

export const markdown = ({ story, attribution, wording }: Taken): string =>
  storyMarkdown(story, attribution, wording);

/** The story as one page. @param shown the element that shows it, whose pictures are read */
export async function html(
  { story, attribution, wording }: Taken,
  shown: HTMLElement | null,
): Promise<string> {
  return storyHtml(story, attribution, wording, await readPictures(shown));
}

/** The story as a book. @param shown as `html` takes it */
export async function epub(
  { story, attribution, wording }: Taken,
  shown: HTMLElement | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { now } = stamp();
  return packBook(bookFiles(story, attribution, wording, { now, id: newId() }, await readPictures(shown)));
}

export const csv = ({ story, attribution, wording }: Taken): string =>
  quotesCsv(story, quoteRecords(story, attribution, wording));

export const json = ({ story, attribution, wording }: Taken): string =>
  quotesJson(story, attribution, quoteRecords(story, attribution, wording));

export const annotations = ({ story, attribution, wording }: Taken): string =>
  quoteAnnotations(story, quoteRecords(story, attribution, wording), stamp());
