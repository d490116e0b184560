import { parseFilters, parseSiteConfig } from '../../core/rules/index.ts';
import type { ParsedRules } from '../../core/rules/types.ts';
import { fileOfList, type RuleList } from './rule-list.ts';

/** Reads a list in its own language. Never throws. */
export function readList({ id, syntax, text }: Pick<RuleList, 'id' | 'syntax' | 'text'>): ParsedRules {
  return syntax === 'filters' ? parseFilters(text, id) : parseSiteConfig(text, fileOfList(id), id);
}

/** How many rules a list holds, and how many of its lines are refused. */
export function countRules(list: RuleList): { rules: number; refused: number } {
  const { rules, counts } = readList(list);
  return { rules: rules.length, refused: counts.refused };
}
