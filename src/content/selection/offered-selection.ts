import { unclobbered } from '../../core/blocks/unclobbered.ts';
import type { ChosenPart } from '../../core/index.ts';
import type { NoSelection } from '../../messaging/protocol.ts';

/** What the reader has selected in a page, or why there is nothing of it that could be read. */
export type Selected = { part: ChosenPart } | { missing: NoSelection };

// A symbol: names of elements in the page, which browsers show as properties of the window, cannot stand in for it.
const PLACE = Symbol.for('clearstory.selection');
const scope = globalThis as unknown as Record<symbol, (() => Selected) | undefined>;

/** Lets the other scripts of ours in this page take what is selected in it. */
export function offerSelection(take: () => Selected): void {
  Object.defineProperty(globalThis, PLACE, { value: take, configurable: true });
}

/** Takes what is selected in the page, where the script that can is there: it is injected before it is asked. */
export const takeOffered = (): Selected =>
  (Object.hasOwn(globalThis, PLACE) && scope[PLACE]?.()) || { missing: 'empty' };

/** True if some text of a document is selected, seen from outside of its fields, frames and shadow trees. */
export const hasSelection = (document: Document): boolean =>
  unclobbered(document).getSelection()?.isCollapsed === false;
