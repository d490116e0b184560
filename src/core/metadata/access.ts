import { isObject } from './json-ld.ts';
import type { LinkedData } from './linked-data.ts';

/** Statements of the linked data about a paywall. */
interface Access {
  isAccessibleForFree: boolean | null;
  /** Selectors of the parts that are for subscribers. */
  paywalledSelectors: string[];
}

const MAX_SELECTORS = 10;

function isFree(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^\s*(?:https?:\/\/schema\.org\/)?true\s*$/i.test(value)) return true;
  return /^\s*(?:https?:\/\/schema\.org\/)?false\s*$/i.test(value) ? false : null;
}

/** Reads `isAccessibleForFree` and the `hasPart` objects with their `cssSelector`. */
export function readAccess({ article }: LinkedData): Access {
  const parts = Array.isArray(article?.hasPart) ? article.hasPart : [article?.hasPart];
  const selectors: string[] = [];
  for (const part of parts.slice(0, MAX_SELECTORS)) {
    if (!isObject(part) || isFree(part.isAccessibleForFree) !== false) continue;
    const selector = Array.isArray(part.cssSelector) ? part.cssSelector[0] : part.cssSelector;
    if (typeof selector === 'string' && selector.length < 200) selectors.push(selector);
  }
  return { isAccessibleForFree: isFree(article?.isAccessibleForFree), paywalledSelectors: selectors };
}
