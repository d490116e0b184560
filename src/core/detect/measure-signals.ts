import { readHead } from './head-facts.ts';
import { HEAD_SIGNALS } from './head-signals.ts';
import type { SignalOf } from './signal.ts';
import { readStructure } from './structure-facts.ts';
import { STRUCTURE_SIGNALS } from './structure-signals.ts';
import { readText } from './text-facts.ts';
import { TEXT_SIGNALS } from './text-signals.ts';
import { readUrl } from './url-facts.ts';
import { URL_SIGNALS } from './url-signals.ts';

/** What a signal measured on a page, 0 to 1. */
export interface Measurement {
  name: string;
  value: number;
}

function measure<Facts>(signals: readonly SignalOf<Facts>[], facts: Facts): Measurement[] {
  return signals.map(({ name, measure }) => ({ name, value: measure(facts) }));
}

/** The signals that need no look at the page's body. */
export function measureHead(document: Document, url: string): Measurement[] {
  const head = readHead(document);
  const address = readUrl(url || head.canonical || '');
  return [...measure(URL_SIGNALS, address), ...measure(HEAD_SIGNALS, head)];
}

/** The signals of the running text. */
export function measureText(document: Document): Measurement[] {
  return measure(TEXT_SIGNALS, readText(document));
}

/** The signals of what the page is built of. */
export function measureStructure(document: Document): Measurement[] {
  return measure(STRUCTURE_SIGNALS, readStructure(document));
}

/** All signals, in a fixed order: what the model is trained on. */
export function measureSignals(document: Document, url: string): Measurement[] {
  return [...measureHead(document, url), ...measureText(document), ...measureStructure(document)];
}
