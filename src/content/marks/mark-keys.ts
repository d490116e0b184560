import { isTypingAt } from '../../reader/layout/reader-keys.ts';

/** What the page marks do at a key. */
export type MarkKey = 'next' | 'previous' | 'off';

const KEYS: ReadonlyMap<string, MarkKey> = new Map<string, MarkKey>([
  ['n', 'next'],
  ['p', 'previous'],
  ['Escape', 'off'],
]);

/**
 * The command of a key press in the page, or null: keys with a modifier belong to the browser, those pressed where one types,
 * or while a dialog of the page is open, to the page.
 */
export function markKeyOf(event: KeyboardEvent): MarkKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return null;
  // Pages, and browsers that fill in fields, send events of this name without a key.
  if (!event.key) return null;
  const [target] = event.composedPath();
  const element = target as Partial<HTMLElement> | undefined;
  if (isTypingAt(target ?? null) || element?.isContentEditable) return null;
  if (element?.ownerDocument?.querySelector('dialog:modal')) return null;
  return KEYS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key) ?? null;
}
