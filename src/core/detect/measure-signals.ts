import { classSignals } from './class-signals.ts';
import { canonicalUrl, readHead } from './head-facts.ts';
import { headSignals } from './head-signals.ts';
import { readHeadline } from './headline-facts.ts';
import { headlineSignals } from './headline-signals.ts';
import { readOpening } from './opening-facts.ts';
import { openingSignals } from './opening-signals.ts';
import { readPageFacts } from './page-facts.ts';
import { pageSignals } from './page-signals.ts';
import type { Signals } from './signal.ts';
import { readText, type TextFacts } from './text-facts.ts';
import { textSignals } from './text-signals.ts';
import { readUrl } from './url-facts.ts';
import { urlSignals } from './url-signals.ts';

/** A page with its address; its running text is read when a group of signals first asks for it. */
class Page {
  readonly document: Document;
  readonly url: string;
  private running: TextFacts | null = null;

  constructor(document: Document, url: string) {
    this.document = document;
    this.url = url;
  }

  get text(): TextFacts {
    this.running ??= readText(this.document);
    return this.running;
  }
}

/** All signals, in groups that are each read from one part of a page; those first that tell most for the time that they take. */
const GROUPS: readonly (readonly [name: string, measure: (page: Page) => Signals])[] = [
  ['url', ({ document, url }) => urlSignals(readUrl(url || canonicalUrl(document)))],
  ['head', ({ document }) => headSignals(readHead(document))],
  ['page', ({ document }) => pageSignals(readPageFacts(document))],
  ['headline', (page) => headlineSignals(readHeadline(page.document, () => page.text.container))],
  ['classes', ({ document }) => classSignals(document)],
  ['text', ({ text }) => textSignals(text)],
  ['opening', ({ document }) => openingSignals(readOpening(document))],
];

/**
 * Measures all signals on a page, in groups and in a fixed order: the model judges by them and is trained on them.
 * @param url address of the page; '' when unknown: the canonical address stands in
 */
export function measureGroups(document: Document, url: string): { name: string; signals: Signals }[] {
  const page = new Page(document, url);
  return GROUPS.map(([name, measure]) => ({ name, signals: measure(page) }));
}

/** Measures all signals on a page. Takes what `measureGroups` takes. */
export function measureSignals(document: Document, url: string): Signals {
  return Object.assign({}, ...measureGroups(document, url).map(({ signals }) => signals));
}

/** What `weights.json` holds. */
interface Model {
  /** What the sum begins with. */
  bias: number;
  weights: Readonly<Record<string, number>>;
  /** By the name of a group: the sums, so far, below and from which those behind it will not turn the sign. */
  enough: Readonly<Record<string, { below: number; from: number }>>;
}

/** Tells whether the weighted signals of a page add up to nothing or more. It stops measuring where the sum so far is enough. */
export function addUp(document: Document, url: string, { bias, weights, enough }: Model): boolean {
  const page = new Page(document, url);
  let sum = bias;
  for (const [group, measure] of GROUPS) {
    const signals = measure(page);
    for (const name in signals) sum += (signals[name] ?? 0) * (weights[name] ?? 0);
    const bounds = enough[group];
    if (bounds && (sum < bounds.below || sum >= bounds.from)) break;
  }
  return sum >= 0;
}
