/** Runs a script of the package in a page of ours. @param path of it in the package. Rejects where it is not there. */
export function fetchScript(document: Document, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} was not loaded`));
    document.head.append(script);
  });
}
