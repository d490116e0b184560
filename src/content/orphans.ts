import { bareApi } from '../messaging/bare-runtime.ts';
import { HOST, MARKS_HOST, OUTLINES_HOST, PICKER_HOST } from './host.ts';
import { isStarted } from './once.ts';

/** Our elements in a page, and the scripts of ours that put them there. */
const MAKERS: Record<string, readonly string[]> = {
  [HOST]: ['reader'],
  [PICKER_HOST]: ['picker'],
  [MARKS_HOST]: ['marks'],
  [OUTLINES_HOST]: ['picker', 'place', 'reader'],
};

/** Firefox lets scripts of extensions, and nobody else, look into a closed shadow tree. */
interface Opened {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * A secret that no page knows and that outlasts an update: in Firefox the address of our package, which the browser makes up at
 * random for each profile, and which nothing of ours ever tells a page.
 */
const secret = (): string => bareApi().runtime.getURL('');

/**
 * Marks an element as ours for the scripts that come after an update: in its closed shadow tree, where the page cannot
 * read the mark. Only Firefox needs that: in Chromium the scripts of old live on, and clean up themselves.
 */
export function markAsOurs(host: Element & Opened, shadow: ShadowRoot): void {
  if ('openOrClosedShadowRoot' in host) shadow.append(host.ownerDocument.createComment(secret()));
}

const isOurs = ({ openOrClosedShadowRoot: shadow }: Element & Opened): boolean =>
  shadow?.firstChild?.nodeType === Node.COMMENT_NODE && shadow.firstChild.nodeValue === secret();

/**
 * Takes away what an extension of ours has left over the page when it was updated or switched off, and whose script is
 * dead. What a page calls by our names is not ours, and is left alone.
 */
export function removeOrphans(document: Document): void {
  if (!('openOrClosedShadowRoot' in Element.prototype)) return;
  for (const element of [...(document.documentElement?.children ?? [])]) {
    const makers = Object.hasOwn(MAKERS, element.localName) ? MAKERS[element.localName] : undefined;
    if (makers && !makers.some(isStarted) && isOurs(element)) element.remove();
  }
}
