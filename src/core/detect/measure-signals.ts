import { canonicalUrl, readHead } from './head-facts.ts';
import { HEAD_SIGNALS } from './head-signals.ts';
import { readHeadline } from './headline-facts.ts';
import { HEADLINE_SIGNALS } from './headline-signals.ts';
import { readOpening } from './opening-facts.ts';
import { OPENING_SIGNALS } from './opening-signals.ts';
import { readPageFacts } from './page-facts.ts';
import { PAGE_SIGNALS } from './page-signals.ts';
import type { SignalOf } from './signal.ts';
import { readText } from './text-facts.ts';
import { TEXT_SIGNALS } from './text-signals.ts';
import { readUrl } from './url-facts.ts';
import { URL_SIGNALS } from './url-signals.ts';

/** Value of one signal on a page, 0 to 1. */
interface Measurement {
  name: string;
  value: number;
}

function measure<Facts>(signals: readonly SignalOf<Facts>[], facts: Facts): Measurement[] {
  return signals.map(({ name, measure }) => ({ name, value: measure(facts) }));
}

/**
 * Measures all signals on a page, in a fixed order: the model judges by them and is trained on them.
 * @param url address of the page; '' when unknown: the canonical address stands in
 */
export function measureSignals(document: Document, url: string): Measurement[] {
  const text = readText(document);
  return [
    ...measure(URL_SIGNALS, readUrl(url || canonicalUrl(document))),
    ...measure(HEAD_SIGNALS, readHead(document)),
    ...measure(TEXT_SIGNALS, text),
    ...measure(HEADLINE_SIGNALS, readHeadline(document, text.container)),
    ...measure(OPENING_SIGNALS, readOpening(document)),
    ...measure(PAGE_SIGNALS, readPageFacts(document)),
  ];
}
