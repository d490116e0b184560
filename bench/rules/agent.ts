/** Runs inside the browser: what rules cost on one document. Bundled and injected by `measure-pages.ts`. */
import {
  filtersIn,
  findRules,
  hostShards,
  pageTokens,
  TOKEN_TABLE,
  tokenShards,
} from '../../src/core/rules/index.ts';

const shards: Record<string, string> = {};
let tokens: ReadonlySet<string> = new Set();

/** Expressions that the browser refuses. */
export const refusedXPaths = (expressions: readonly string[]): string[] =>
  expressions.filter((expression) => {
    try {
      document.createExpression(expression);
      return false;
    } catch {
      return true;
    }
  });

/** Names of the shards that a page asks for first. */
export const firstShards = (url: string): string[] => hostShards(new URL(url).hostname);

/** Milliseconds to read the page's classes and ids, and names of the shards that these ask for. */
export function readTokens(first: Record<string, string>): { ms: number; names: string[] } {
  Object.assign(shards, first);
  const start = performance.now();
  tokens = pageTokens(document);
  const names = tokenShards(first[TOKEN_TABLE] ?? '', tokens);
  return { ms: performance.now() - start, names };
}

export interface PageCost {
  /** Milliseconds to pick the page's filters out of the shards, and to find what they match. */
  pickMs: number;
  findMs: number;
  filters: number;
  found: number;
  tooSlow: number;
}

export function findAll(more: Record<string, string>, url: string): PageCost {
  Object.assign(shards, more);
  const start = performance.now();
  const rules = filtersIn(shards, url, tokens);
  const picked = performance.now();
  const found = findRules(document, rules, { now: () => performance.now() });
  return {
    pickMs: picked - start,
    findMs: performance.now() - picked,
    filters: rules.length,
    found: found.filter(({ state }) => state === 'found').length,
    tooSlow: found.filter(({ state }) => state === 'too-slow').length,
  };
}
