import type { Taken } from './makers.ts';
import * as makers from './makers.ts';

/** What a file holds. */
export type Content = string | Uint8Array<ArrayBuffer>;

/** A kind of file that the menu offers. */
interface Format {
  /** Its name on the button is the message `format_${id}`. */
  id: string;
  /** The row of the menu that it stands in: the story, the reference to it, or its quotations alone. */
  group: 'story' | 'reference' | 'quotes';
  extension: string;
  mime: string;
  /** @param shown the element that shows the story: pictures are read from it; null before it is shown */
  make(taken: Taken, shown: HTMLElement | null): Content | Promise<Content>;
}

/** The kinds of files in the order of the menu. */
export const FORMATS = [
  {
    id: 'text',
    group: 'story',
    extension: 'txt',
    mime: 'text/plain',
    make: makers.plainText,
  },
  {
    id: 'markdown',
    group: 'story',
    extension: 'md',
    mime: 'text/markdown',
    make: makers.markdown,
  },
  {
    id: 'html',
    group: 'story',
    extension: 'html',
    mime: 'text/html',
    make: makers.html,
  },
  {
    id: 'epub',
    group: 'story',
    extension: 'epub',
    mime: 'application/epub+zip',
    make: makers.epub,
  },
  ...(['bibtex', 'ris', 'csl'] as const).map((id) => ({
    id,
    group: 'reference' as const,
    ...makers.REFERENCE_FILES[id],
    make: (taken: Taken) => makers.reference(taken, id),
  })),
  {
    id: 'csv',
    group: 'quotes',
    extension: 'csv',
    mime: 'text/csv',
    make: makers.csv,
  },
  {
    id: 'json',
    group: 'quotes',
    extension: 'quotes.json',
    mime: 'application/json',
    make: makers.json,
  },
  {
    id: 'annotations',
    group: 'quotes',
    extension: 'annotations.jsonld',
    mime: 'application/ld+json',
    make: makers.annotations,
  },
] as const satisfies readonly Format[];
export type FileFormat = (typeof FORMATS)[number];
