import { matcherText } from '../filters/format-matcher.ts';
import type { Rule } from '../types.ts';

const keyOf = ({ matcher, action }: Rule): string => `${action} ${matcherText(matcher)}`;

/**
 * Returns the rules that do something on a page: without exceptions, and without the filters that these take
 * out.
 */
export function withoutExceptions(rules: readonly Rule[]): Rule[] {
  const excepted = new Set(rules.filter(({ isException }) => isException).map(keyOf));
  const effective = rules.filter(({ isException }) => !isException);
  return excepted.size === 0 ? effective : effective.filter((rule) => !excepted.has(keyOf(rule)));
}
