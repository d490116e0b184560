import { unclobbered } from '../core/blocks/unclobbered.ts';
import { markAsOurs } from './orphans.ts';

/** Elements of ours in a page: styled past whatever the page's own styles say, and shown above everything else. */

/** CSSOM throughout: a page's content security policy forbids style elements and attributes in its documents, not this. */
export function important(element: HTMLElement, declarations: Record<string, string>): void {
  for (const [name, value] of Object.entries(declarations))
    element.style.setProperty(name, value, 'important');
}

/** Gives a document or shadow tree a style sheet that no content security policy forbids. */
export function adopt(scope: Document | ShadowRoot, window: Window & typeof globalThis, css: string): void {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  scope.adoptedStyleSheets = [sheet];
}

/** The document in a frame of ours. */
interface Entered {
  root: HTMLElement;
  inner: Document;
  window: Window;
}

/**
 * Makes the document in a frame of ours, which stands in the page, ready to be rendered in, and gives it the focus.
 * @param label what assistive technology calls it
 * @returns null where nobody can write to it: a sandboxed page's frames are of no origin
 */
export function enterFrame(
  frame: HTMLIFrameElement,
  words: { label: string; lang: string; css: string },
): Entered | null {
  const entered = prepareFrame(frame, words);
  entered?.window.focus();
  return entered;
}

/** Does the same and leaves the focus where it is. */
export function prepareFrame(
  frame: HTMLIFrameElement,
  { label, lang, css }: { label: string; lang: string; css: string },
): Entered | null {
  const inner = frame.contentDocument;
  const window = inner?.defaultView;
  if (!inner || !window) return null;
  adopt(inner, window, css);
  inner.title = label;
  inner.documentElement.lang = lang;
  return { root: inner.body, inner, window };
}

/** Covers the window. */
export const FILL = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
};

/**
 * Makes an element of ours with a closed shadow tree, in a document apart: the page may have registered the name as an
 * element of its own, which would be given the tree, and a page of XML makes no elements of HTML.
 * @returns also the document apart, to make more elements in
 */
export function makeHost(
  document: Document,
  name: string,
): { host: HTMLElement; shadow: ShadowRoot; apart: Document } {
  const apart = unclobbered(document).implementation.createHTMLDocument('');
  const host = apart.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  markAsOurs(host, shadow);
  return { host, shadow, apart };
}

/**
 * Puts an element of ours beside the page's body and into the top layer, over the whole window, without taking the focus
 * and without making the page inert. It lets pointers through. Where a dialog of the page makes all but itself inert, it
 * stands in that dialog.
 * @param name of the element
 */
export function openLayer(document: Document, name: string): { host: HTMLElement; shadow: ShadowRoot } {
  const { host, shadow } = makeHost(document, name);
  important(host, {
    all: 'initial',
    ...FILL,
    display: 'block',
    overflow: 'hidden',
    background: 'none',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  host.popover = 'manual';
  const page = unclobbered(document);
  (page.querySelector('dialog:modal') ?? page.documentElement).append(host);
  host.showPopover();
  return { host, shadow };
}
