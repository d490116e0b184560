import type { Typeface } from '../settings/appearance.ts';

/** The files of a typeface as data URLs, by weight. */
export type FaceFiles = Readonly<Record<'400' | '700', string>>;

/** The name by which style sheets know it. */
const FAMILY = 'OpenDyslexic';
/** Heights set instead of the typeface's own, which would have the tint of a line reach over its neighbours. */
const HEIGHTS = { ascentOverride: '95%', descentOverride: '28%', lineGapOverride: '0%' };
const FILES = Symbol.for('clearstory.typeface-files');

type Scope = { [FILES]?: FaceFiles };

/** Leaves the files where the other scripts of ours in this page find them. */
export function offerFaces(files: FaceFiles): void {
  Object.defineProperty(globalThis, FILES, { value: files, configurable: true });
}

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * Gives a document the faces that were offered. They are made from bytes: a page's content security policy, which may
 * forbid to load fonts, has no say in it.
 */
async function addFaces(document: Document, signal: AbortSignal | undefined): Promise<void> {
  const files = (globalThis as Scope)[FILES];
  const window = document.defaultView as (Window & typeof globalThis) | null;
  if (!files || !window) throw new Error('The typeface is not there');
  const faces = Object.entries(files).map(
    ([weight, url]) => new window.FontFace(FAMILY, bytesOf(url), { weight, ...HEIGHTS }),
  );
  await Promise.all(faces.map((face) => face.load()));
  if (signal?.aborted) return;
  for (const face of faces) document.fonts.add(face);
  signal?.addEventListener('abort', () => {
    for (const face of faces) document.fonts.delete(face);
  });
}

/**
 * Makes the function that brings a typeface into a document once it is asked for; those of the system are there already.
 * @param fetchFiles has `offerFaces` called in this script's world
 * @param signal takes the faces out of the document again: a sandboxed page's own holds the reader
 */
export function typefaceLoader(
  document: Document,
  fetchFiles: () => Promise<unknown>,
  signal?: AbortSignal,
): (face: Typeface) => void {
  let loading: Promise<void> | null = null;
  return (face) => {
    if (face !== 'dyslexic' || loading) return;
    loading = fetchFiles()
      .then(() => addFaces(document, signal))
      .catch((error: unknown) => {
        // The text stands in the system's typeface; the next choice tries again.
        console.error('Clearstory could not load the typeface', error);
        loading = null;
      });
  };
}
