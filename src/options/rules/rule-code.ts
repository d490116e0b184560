import type { ParsedRules } from '../../core/rules/types.ts';
import { countRules, parseRules as parseUnchecked } from '../../storage/rules/parse-rules.ts';
import { ruleReading as plainReading } from '../../storage/rules/rule-reading.ts';
import type { RuleReading } from '../../storage/rules/rule-storage.ts';
import { expressionChecks } from './expression-checks.ts';

/** Reading and writing of rules, as one part that is loaded when it is needed. */
export { formatFilters, formatSiteConfig, parseFilters } from '../../core/rules/index.ts';

/** The rules of a list; the browser is asked whether it understands each expression. Never throws. */
export const parseRules = (list: Parameters<typeof parseUnchecked>[0]): ParsedRules =>
  parseUnchecked(list, expressionChecks);

/** The reading of rules for the store. Here the browser can be asked, so that it counts what the editor shows. */
export const ruleReading: RuleReading = {
  ...plainReading,
  count: (list) => countRules(list, expressionChecks),
};
