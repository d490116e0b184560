/** What is loaded when the menu is opened: everything that makes texts and files. */
import type { Story, StoryVoices } from '../../core/index.ts';
import type { CopyFormat } from '../../storage/settings.ts';
import { fileName } from '../../take-along/file-name.ts';
import { citeQuote } from '../../take-along/formats/citation.ts';
import { bookFiles } from '../../take-along/formats/epub.ts';
import { storyFragment, storyHtml } from '../../take-along/formats/html.ts';
import { storyMarkdown } from '../../take-along/formats/markdown.ts';
import { packBook } from '../../take-along/formats/pack-book.ts';
import { storyPlainText } from '../../take-along/formats/plain-text.ts';
import { quoteRecords } from '../../take-along/quote-record.ts';
import { quoteAnnotations } from '../../take-along/records/annotations.ts';
import { quotesCsv } from '../../take-along/records/csv.ts';
import { quotesJson } from '../../take-along/records/json.ts';
import { storyHead } from '../../take-along/story-head.ts';
import type { Wording } from '../../take-along/wording.ts';
import type { Copied } from './copy.ts';
import type { QuotesFormat, StoryFormat } from './formats.ts';
import { readPictures } from './read-pictures.ts';
import type { SavedFile } from './save-file.ts';

/** A story with what is known of it. */
export interface Taken {
  story: Story;
  voices: StoryVoices;
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

const stamp = () => ({ now: new Date().toISOString(), newId });

/** The story for the clipboard. */
export function copiedStory({ story, voices, wording }: Taken, format: CopyFormat): Copied {
  const text = format === 'markdown' ? storyMarkdown : storyPlainText;
  return { text: text(story, voices, wording), html: storyFragment(story, voices, wording) };
}

/** One quotation for the clipboard, or null where there is none of that id. */
export function copiedQuote(
  { story, voices, wording }: Taken,
  id: string,
  format: CopyFormat,
): Copied | null {
  const record = quoteRecords(story, voices, wording).find(({ quote }) => quote.id === id);
  if (!record) return null;
  const { html, ...texts } = citeQuote(story, record, wording);
  return { text: texts[format], html };
}

/** Names files after the story. */
const nameFor =
  (story: Story, wording: Wording) =>
  (extension: string): string =>
    fileName(storyHead(story, wording).headline, extension);

/**
 * The story as a file.
 * @param shown holds the story's pictures as they are shown
 */
export async function storyFile(
  { story, voices, wording }: Taken,
  format: StoryFormat,
  shown: HTMLElement | null,
): Promise<SavedFile> {
  const name = nameFor(story, wording);
  switch (format) {
    case 'text':
      return { name: name('txt'), type: 'text/plain', content: storyPlainText(story, voices, wording) };
    case 'markdown':
      return { name: name('md'), type: 'text/markdown', content: storyMarkdown(story, voices, wording) };
    case 'html': {
      const pictures = await readPictures(shown);
      return { name: name('html'), type: 'text/html', content: storyHtml(story, voices, wording, pictures) };
    }
    case 'epub': {
      const { now } = stamp();
      const files = bookFiles(story, voices, wording, { now, id: newId() }, await readPictures(shown));
      return { name: name('epub'), type: 'application/epub+zip', content: packBook(files) };
    }
  }
}

/** All quotations as a file. */
export function quotesFile({ story, voices, wording }: Taken, format: QuotesFormat): SavedFile {
  const name = nameFor(story, wording);
  const records = quoteRecords(story, voices, wording);
  switch (format) {
    case 'csv':
      return { name: name('csv'), type: 'text/csv', content: quotesCsv(story, records) };
    case 'json':
      return {
        name: name('quotes.json'),
        type: 'application/json',
        content: quotesJson(story, voices, records),
      };
    case 'annotations':
      return {
        name: name('annotations.jsonld'),
        type: 'application/ld+json',
        content: quoteAnnotations(story, records, stamp()),
      };
  }
}
