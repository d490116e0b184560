import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

/** Characters that no parser lets through but scripts can write: halves of surrogate pairs, and U+0000. */
const UNPARSED = /\p{Surrogate}|\0/gu;

/** Address at which fuzzed pages stand. */
export const ADDRESS = 'https://saltmarsh.test/2025/04/harbour-tunnel-reopens';

/**
 * A document of its own out of markup; scripts in it do not run. What no parser lets through is put into its texts
 * afterwards.
 */
export function parse(markup: string): Document {
  const document = new window.DOMParser().parseFromString(
    markup.replace(UNPARSED, (it) => (it === '\0' ? '\ufffe' : '\ufffd')),
    'text/html',
  );
  if (markup.search(UNPARSED) < 0) return document;
  const texts = document.createTreeWalker(document, window.NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    text.data = text.data.replaceAll('\ufffd', '\ud800').replaceAll('\ufffe', '\0');
  return document;
}

/** A document as text: two that are alike give the same. */
export const markupOf = (document: Document): string =>
  new window.XMLSerializer().serializeToString(document);
