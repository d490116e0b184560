/** Milliseconds for which the browser may take to read the file. */
const READ_WITHIN = 60_000;

/** Hands a file to the browser, which saves it as it saves every download. */
export function saveText(name: string, content: string | Uint8Array<ArrayBuffer>, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
