import { unicodeTokens } from './tokens.ts';

const sameTokens = (a: string, b: string): boolean =>
  unicodeTokens(a).join(' ') === unicodeTokens(b).join(' ');

/** Right when both have the same letters and digits in the same order, case aside. */
export const headlineRight = (truth: string, said: string | null): boolean =>
  said !== null && sameTokens(truth, said);

/**
 * Right up to what stands around it: as `headlineRight`, or one of both is the other with a kicker or a site's name, and
 * at most twice as long.
 */
export function headlineNearlyRight(truth: string, said: string | null): boolean {
  const [shorter, longer] = [unicodeTokens(truth), unicodeTokens(said ?? '')].sort(
    (a, b) => a.length - b.length,
  );
  if (shorter === undefined || longer === undefined || shorter.length * 2 < longer.length) return false;
  return shorter.length > 0 && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}

const BETWEEN_NAMES = /[,;|•·]|\s(?:and|und|et|y|e|en|i|og|och|with|mit)\s|\s[&+–—-]\s|&/giu;
const BEFORE_NAMES = /^\s*(?:(?:written )?by|von|par|por|di|door|de|af|av)\s*:?\s+/iu;

/** The names in one or more bylines, folded: lower case, without accents and punctuation; sorted, each once. */
export function namesIn(bylines: readonly string[]): string[] {
  const names = bylines
    .flatMap((byline) => byline.replace(BEFORE_NAMES, '').split(BETWEEN_NAMES))
    .map((name) => unicodeTokens(name.normalize('NFD').replace(/\p{M}/gu, '')).join(' '));
  return [...new Set(names)].filter(Boolean).sort();
}

/** Right when the same set of names is given; how they are joined or introduced does not matter. */
export const authorsRight = (truth: readonly string[], said: readonly string[]): boolean =>
  namesIn(truth).join('\n') === namesIn(said).join('\n');

function utcDay(date: string): string | null {
  const time = Date.parse(date.replace(' ', 'T'));
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** Right when the day is the same as written, or the same in UTC (a page may give another offset than the truth). */
export function dayRight(truth: string, said: string | null): boolean {
  if (said === null) return false;
  if (truth.slice(0, 10) === said.slice(0, 10)) return true;
  return utcDay(truth) !== null && utcDay(truth) === utcDay(said);
}
