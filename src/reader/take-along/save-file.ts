/** A file to be saved. */
export interface SavedFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The browser reads the file after the press: its address must live until then, in milliseconds. */
const READ_WITHIN = 60_000;

/** Hands a file to the browser, which saves it as it saves every download. */
export function saveFile(document: Document, { name, type, content }: SavedFile): void {
  const view = document.defaultView ?? window;
  const address = view.URL.createObjectURL(new view.Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // In the document, where every browser follows it, and away again.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => view.URL.revokeObjectURL(address), READ_WITHIN);
}
