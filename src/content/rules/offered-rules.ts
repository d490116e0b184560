import type { FoundRule, RuleOutcome } from '../../core/index.ts';

/** The rules that one script offers to the scripts which read the page. */
export interface OfferedRules {
  /** Finds what the rules that hold for a page match in it, as they are stored now. Never rejects. */
  find(document: Document, url: string): Promise<FoundRule[]>;
  /** Notes what became of them. Never rejects. */
  note(outcomes: readonly RuleOutcome[]): Promise<void>;
}

// A symbol: names of elements in the page, which browsers show as properties of the window, cannot stand in for it.
const PLACE = Symbol.for('clearstory.rules');
const scope = globalThis as unknown as Record<symbol, OfferedRules | undefined>;

/** Puts rules within reach of the other scripts of ours in this page. */
export function offerRules(rules: OfferedRules): void {
  Object.defineProperty(globalThis, PLACE, { value: rules, configurable: true });
}

/** The rules that are offered; null where the reader has none. */
export const offeredRules = (): OfferedRules | null =>
  (Object.hasOwn(globalThis, PLACE) && scope[PLACE]) || null;
