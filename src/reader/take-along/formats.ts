import type { Taken } from './makers.ts';

/** Loads everything that makes texts and files; done when the reader first reaches for it. */
export const loadMakers = () => import('./makers.ts');

/** A kind of file that the menu offers. */
interface Format {
  /** Its name on the button is the message `format_${id}`. */
  id: string;
  /** The row of the menu that it stands in: the story, or its quotations alone. */
  group: 'story' | 'quotes';
  extension: string;
  mime: string;
  /** @param shown the element that shows the story: pictures are read from it; null before it is shown */
  make(taken: Taken, shown: HTMLElement | null): Promise<string | Uint8Array<ArrayBuffer>>;
}

/** The kinds of files in the order of the menu. */
export const FORMATS = [
  {
    id: 'text',
    group: 'story',
    extension: 'txt',
    mime: 'text/plain',
    make: async (taken) => (await loadMakers()).plainText(taken),
  },
  {
    id: 'markdown',
    group: 'story',
    extension: 'md',
    mime: 'text/markdown',
    make: async (taken) => (await loadMakers()).markdown(taken),
  },
  {
    id: 'html',
    group: 'story',
    extension: 'html',
    mime: 'text/html',
    make: async (taken, shown) => (await loadMakers()).html(taken, shown),
  },
  {
    id: 'epub',
    group: 'story',
    extension: 'epub',
    mime: 'application/epub+zip',
    make: async (taken, shown) => (await loadMakers()).epub(taken, shown),
  },
  {
    id: 'csv',
    group: 'quotes',
    extension: 'csv',
    mime: 'text/csv',
    make: async (taken) => (await loadMakers()).csv(taken),
  },
  {
    id: 'json',
    group: 'quotes',
    extension: 'quotes.json',
    mime: 'application/json',
    make: async (taken) => (await loadMakers()).json(taken),
  },
  {
    id: 'annotations',
    group: 'quotes',
    extension: 'annotations.jsonld',
    mime: 'application/ld+json',
    make: async (taken) => (await loadMakers()).annotations(taken),
  },
] as const satisfies readonly Format[];
export type FileFormat = (typeof FORMATS)[number];
