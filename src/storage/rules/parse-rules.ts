import { parseFilters, parseSiteConfig } from '../../core/rules/index.ts';
import type { ExpressionChecks, ParsedRules } from '../../core/rules/types.ts';
import { fileOfList, type RuleList } from '../../settings/rule-list.ts';

/**
 * The rules of a list, read in its syntax. Never throws.
 * @param checks where there is a browser to be asked whether it understands an expression
 */
export function parseRules(
  { id, syntax, text }: Pick<RuleList, 'id' | 'syntax' | 'text'>,
  checks?: ExpressionChecks,
): ParsedRules {
  return syntax === 'filters'
    ? parseFilters(text, id, checks)
    : parseSiteConfig(text, fileOfList(id), id, checks);
}

/** Counts the rules of a list, and its lines that are refused. @param checks as `parseRules` takes them */
export function countRules(list: RuleList, checks?: ExpressionChecks): { rules: number; refused: number } {
  const { rules, counts } = parseRules(list, checks);
  return { rules: rules.length, refused: counts.refused };
}
