import { canonicalUrl, readHead } from './head-facts.ts';
import { HEAD_SIGNALS } from './head-signals.ts';
import { readHeadline } from './headline-facts.ts';
import { HEADLINE_SIGNALS } from './headline-signals.ts';
import { readOpening } from './opening-facts.ts';
import { OPENING_SIGNALS } from './opening-signals.ts';
import { readPageFacts } from './page-facts.ts';
import { PAGE_SIGNALS } from './page-signals.ts';
import type { SignalOf } from './signal.ts';
import { readText, type TextFacts } from './text-facts.ts';
import { TEXT_SIGNALS } from './text-signals.ts';
import { readUrl } from './url-facts.ts';
import { URL_SIGNALS } from './url-signals.ts';

/** Value of one signal on a page, 0 to 1. */
interface Measurement {
  name: string;
  value: number;
}

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

/** Signals that are read from one part of a page. */
interface SignalGroup {
  names: readonly string[];
  /** Measures them on a page, in the order of their names. */
  measure(page: Page): number[];
}

const group = <Facts>(signals: readonly SignalOf<Facts>[], read: (page: Page) => Facts): SignalGroup => ({
  names: signals.map(({ name }) => name),
  measure: (page) => {
    const facts = read(page);
    return signals.map(({ measure }) => measure(facts));
  },
});

/** All signals, those first that tell most for the time that they take. */
const GROUPS: readonly SignalGroup[] = [
  group(URL_SIGNALS, ({ document, url }) => readUrl(url || canonicalUrl(document))),
  group(HEAD_SIGNALS, ({ document }) => readHead(document)),
  group(PAGE_SIGNALS, ({ document }) => readPageFacts(document)),
  group(HEADLINE_SIGNALS, (page) => readHeadline(page.document, () => page.text.container)),
  group(TEXT_SIGNALS, ({ text }) => text),
  group(OPENING_SIGNALS, ({ document }) => readOpening(document)),
];

/**
 * Measures all signals on a page, in a fixed order: the model judges by them and is trained on them.
 * @param url address of the page; '' when unknown: the canonical address stands in
 */
export function measureSignals(document: Document, url: string): Measurement[] {
  const page = new Page(document, url);
  return GROUPS.flatMap(({ names, measure }) =>
    measure(page).map((value, i) => ({ name: names[i] ?? '', value })),
  );
}

/** What the signals behind a group can still add to a sum, at least (0 or below) and at most. */
interface Rest {
  least: number;
  most: number;
}

/**
 * Returns a function that tells whether the weighted signals of a page add up to nothing or more. It stops measuring at the
 * first group behind which the others cannot change that.
 * @param bias what the sum begins with
 */
export function signOfSum(
  weights: Readonly<Record<string, number>>,
  bias: number,
): (document: Document, url: string) => boolean {
  const weighted = GROUPS.map(({ names }) => names.map((name) => weights[name] ?? 0));
  const rests = weighted.map((_, n): Rest => {
    const behind = weighted.slice(n + 1).flat();
    const sum = (bound: (a: number, b: number) => number): number =>
      behind.reduce((all, weight) => all + bound(weight, 0), 0);
    return { least: sum(Math.min), most: sum(Math.max) };
  });
  return (document, url) => {
    const page = new Page(document, url);
    let sum = bias;
    for (const [n, { measure }] of GROUPS.entries()) {
      measure(page).forEach((value, i) => {
        sum += value * (weighted[n]?.[i] ?? 0);
      });
      const { least, most } = rests[n] ?? { least: 0, most: 0 };
      if (sum + least >= 0 || sum + most < 0) break;
    }
    return sum >= 0;
  };
}
