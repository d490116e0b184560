import type { Analysis } from '../analysis/analysis.ts';

/** True if a token ends a quotation: it is of one, or the comma right behind one. */
export function endsQuotation({ tokens }: Analysis, i: number): boolean {
  const isOfQuotation = (k: number): boolean => (tokens[k]?.stretch ?? -1) >= 0;
  return isOfQuotation(i) || (tokens[i]?.lower === ',' && isOfQuotation(i - 1));
}
