import { indexFilters } from '../../core/rules/index.ts';
import { countRules } from './parse-rules.ts';
import type { RuleReading } from './rule-storage.ts';

/** The reading of rules by the engine's own parser. */
export const ruleReading: RuleReading = { count: countRules, index: indexFilters };
