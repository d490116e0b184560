import { indexFilters } from '../../core/rules/index.ts';
import type { RuleReading } from './create-rule-store.ts';
import { countRules } from './parse-rules.ts';

/** What the store must know of rules. */
export const ruleReading: RuleReading = { count: countRules, index: indexFilters };
