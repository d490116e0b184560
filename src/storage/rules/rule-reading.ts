import { indexFilters, parseFilters, parseSiteConfig } from '../../core/rules/index.ts';
import type { ParsedRules } from '../../core/rules/types.ts';
import type { RuleReading } from './create-rule-store.ts';
import { fileOfList, type RuleList } from './rule-list.ts';

/** Reads a list in its own language. Never throws. */
export function parseList({ id, syntax, text }: Pick<RuleList, 'id' | 'syntax' | 'text'>): ParsedRules {
  return syntax === 'filters' ? parseFilters(text, id) : parseSiteConfig(text, fileOfList(id), id);
}

/** What the store must know of rules. */
export const ruleReading: RuleReading = {
  count(list) {
    const { rules, counts } = parseList(list);
    return { rules: rules.length, refused: counts.refused };
  },
  index: indexFilters,
};
