import type { MeasuredPage, NamedGroup } from './pages.ts';

/** A sum from below or from which on a page is judged by it. */
interface Bounds {
  below: number;
  from: number;
}

/**
 * Added to the outermost sums that any page was turned from. Held back by site, in four divisions into five parts, one page of
 * 7,400 is judged otherwise than by all signals.
 */
const MARGIN = 1;
/** An address alone proves nothing, whatever the pages learned from: newspapers have pages of other kinds beside their stories. */
const FIRST = 1;

/** Three digits of a weight tell as much as all. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Finds which sum of the weighted signals is enough, by the name of the group behind which it is reached: no page that has been
 * learned from is turned by the groups behind it from there, nor from `MARGIN` nearer to nothing.
 */
export function findEnough(
  groups: readonly NamedGroup[],
  model: { bias: number; weights: Readonly<Record<string, number>> },
  pages: readonly Pick<MeasuredPage, 'values'>[],
): Record<string, Bounds> {
  const weights = groups.map(({ signals }) => signals.map((name) => model.weights[name] ?? 0));
  /** The sums of each page, behind each group. */
  const sums = pages.map(({ values }) => {
    let [sum, at] = [model.bias, 0];
    return weights.map((group) => {
      for (const weight of group) sum += weight * (values[at++] ?? 0);
      return sum;
    });
  });
  const bounds = groups.map(({ name }, n): [string, Bounds] => {
    const reached = (isArticle: boolean): number[] =>
      sums.filter((all) => (all.at(-1) ?? 0) >= 0 === isArticle).map((all) => all[n] ?? 0);
    const below = round(Math.min(0, ...reached(true)) - MARGIN);
    const from = round(Math.max(0, ...reached(false)) + MARGIN);
    return [name, { below, from }];
  });
  return Object.fromEntries(bounds.slice(FIRST, -1));
}
