import { indexFilters } from '../../core/rules/index.ts';
import type { RuleReading } from './create-rule-store.ts';
import { countRules } from './parse-rules.ts';

/** The reading of rules by the engine's own parser. */
export const ruleReading: RuleReading = { count: countRules, index: indexFilters };
