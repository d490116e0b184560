import type { Rule } from './types.ts';

/** Rules as a text of one syntax, and those that this syntax cannot say. */
interface FormattedRules {
  text: string;
  left: Rule[];
}

/**
 * Writes rules in one syntax, a line each; `left` holds those that it cannot say.
 * @param lineOf gives a rule as a line of the syntax, without its end; null where the syntax cannot say it
 */
export function formatRules(rules: readonly Rule[], lineOf: (rule: Rule) => string | null): FormattedRules {
  const lines: string[] = [];
  const left: Rule[] = [];
  for (const rule of rules) {
    const line = lineOf(rule);
    if (line === null) left.push(rule);
    else lines.push(`${line}\n`);
  }
  return { text: lines.join(''), left };
}
