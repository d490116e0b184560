/** A text for the clipboard in two forms, of which programs take the one that they understand; null: as text alone. */
export interface Copied {
  text: string;
  html: string | null;
}

type View = Window & typeof globalThis;

/** The clipboard API, which pages without encryption and some policies lack. */
async function write(view: View, { text, html }: Copied): Promise<void> {
  const blob = (content: string, type: string) => new view.Blob([content], { type });
  await view.navigator.clipboard.write([
    new view.ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      ...(html !== null && { 'text/html': blob(html, 'text/html') }),
    }),
  ]);
}

/** The older way: the browser asks what to copy, and we say it. */
function answerCopy(document: Document, { text, html }: Copied): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    isCopied = event.clipboardData !== null;
  };
  // Chromium asks only where something is selected, or where a page says before that it will answer.
  const before = (event: Event) => event.preventDefault();
  document.addEventListener('beforecopy', before, { capture: true });
  document.addEventListener('copy', answer, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('beforecopy', before, { capture: true });
    document.removeEventListener('copy', answer, { capture: true });
  }
  return isCopied;
}

/** Puts a text and its formatted form into the clipboard, after a press. Out: whether the browser let us. */
export async function copy(document: Document, copied: Copied): Promise<boolean> {
  const view = document.defaultView;
  if (!view) return false;
  try {
    await write(view, copied);
    return true;
  } catch {
    return answerCopy(document, copied);
  }
}
