import { isHuge } from './bounded.ts';
import { type Signals, when } from './signal.ts';

/** What is looked for in classes. */
const WORDS = ['rating', 'price', 'author'];
// not of a form: where selectors are evaluated by a script, its fields may stand in the way
const selector = (word: string): string => `[class*="${word}"]:not(form)`;

/** The words of `WORDS` that the class of no element holds. All are looked for at once: each look goes through the page. */
function findMissing(document: Document): string[] {
  let missing = WORDS;
  for (let n = 0; n < WORDS.length && missing.length > 0; n++) {
    const found = document.querySelector(missing.map(selector).join())?.getAttribute('class');
    if (!found) break;
    missing = missing.filter((word) => !found.includes(word));
  }
  return missing;
}

/** Signals from the classes of elements, which speak of ratings, prices, authors; of a huge page none. */
export function classSignals(document: Document): Signals {
  const missing = isHuge(document) ? WORDS : findMissing(document);
  const has = (word: string): number => when(!missing.includes(word));
  return { 'class-rating': has('rating'), 'class-price': has('price'), 'class-author': has('author') };
}
