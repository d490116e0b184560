/** Runs inside the browser: finds a page's quotations again in it. Bundled and injected by `measure-marks.ts`. */
import { findMarks } from '../../src/content/marks/find-marks.ts';
import { markedStory } from '../../src/content/marks/marked-story.ts';
import { extractStory } from '../../src/core/index.ts';
import { squeeze } from '../../src/core/page-text/squeeze.ts';
import { attributeAnyStory } from '../../src/core/quotes/every-language.ts';

/** What was found again of one page. */
export interface MarksOnPage {
  quotes: number;
  /** Words of the quotations that were not found, and of those in whose place others were. */
  missing: string[];
  wrong: string[];
  /** Milliseconds to find all of them. */
  ms: number;
}

/** The length of the pieces that all text of a page is broken into, in characters. */
const PIECE = 7;

/** Breaks every text of the page into short text nodes, each second of them in an element of its own. */
function breakTexts(): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (/^(?:script|style|textarea|noscript)$/.test(text.parentElement?.localName ?? '')) continue;
    for (let rest = text, n = 0; rest.data.length > PIECE; n++) {
      const next = rest.splitText(PIECE);
      if (n % 2 === 1) {
        const box = document.createElement('font');
        rest.replaceWith(box);
        box.append(rest);
      }
      rest = next;
    }
  }
}

/** Reads a page's story and finds its quotations in the page. @param isBroken breaks the page's text in between */
export async function measureMarks(url: string, isBroken: boolean): Promise<MarksOnPage> {
  const story = extractStory(document, url);
  const marked = markedStory(story, attributeAnyStory(story));
  if (isBroken) breakTexts();
  const begun = performance.now();
  const { marks } = await findMarks(document, marked);
  const ms = performance.now() - begun;
  const lines = new Map(marked.lines.map(({ text }, n) => [n, text]));
  const words = new Map<string, string>();
  for (const [n, own] of marked.owners.entries())
    for (const [k, id] of own.entries()) {
      const span = marked.lines[n]?.spans[k];
      words.set(id, (words.get(id) ?? '') + squeeze((lines.get(n) ?? '').slice(span?.start, span?.end)));
    }
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const { shown, ranges } of marks) {
    const wanted = words.get(shown.quote.id) ?? '';
    if (wanted === '') continue;
    if (ranges.length === 0) missing.push(shown.quote.text);
    else if (squeeze(ranges.map(String).join('')) !== wanted) wrong.push(shown.quote.text);
  }
  return { quotes: [...words.values()].filter(Boolean).length, missing, wrong, ms };
}
