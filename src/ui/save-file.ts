/** A file to be saved. */
export interface SavedFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The browser reads the file after the press: its address must live until then, in milliseconds. */
const READ_WITHIN_MS = 60_000;

/**
 * Hands a file to the browser, which saves it as it saves every download. The link is one of the document in which our
 * script runs, not of the reader's frame over a page: Firefox takes a press there for a navigation of the frame, which
 * the page's content security policy may forbid. It stands in no tree, so no listener of the page hears of it.
 */
export function saveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}
