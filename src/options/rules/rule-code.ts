import { parseFilters, parseSiteConfig } from '../../core/rules/index.ts';
import type { ParsedRules } from '../../core/rules/types.ts';
import type { RuleReading } from '../../storage/rules/create-rule-store.ts';
import { fileOfList, type RuleList } from '../../storage/rules/rule-list.ts';
import { ruleReading as plainReading } from '../../storage/rules/rule-reading.ts';
import { expressionChecks } from './expression-checks.ts';

/** What reads and writes rules, as one part that is loaded when it is needed. */
export { formatFilters, formatSiteConfig, parseFilters } from '../../core/rules/index.ts';

/** Reads a list in its syntax; the browser is asked whether it understands each expression. Never throws. */
export function parseList({ id, syntax, text }: Pick<RuleList, 'id' | 'syntax' | 'text'>): ParsedRules {
  return syntax === 'filters'
    ? parseFilters(text, id, expressionChecks)
    : parseSiteConfig(text, fileOfList(id), id, expressionChecks);
}

/** What the store must know of rules. Here the browser can be asked, so that it counts what the editor shows. */
export const ruleReading: RuleReading = {
  ...plainReading,
  count(list) {
    const { rules, counts } = parseList(list);
    return { rules: rules.length, refused: counts.refused };
  },
};
