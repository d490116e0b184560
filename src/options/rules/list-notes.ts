import type { ParsedRules } from '../../core/rules/types.ts';
import type { RuleLine, RuleState } from '../../core/types.ts';
import { type HealthTable, healthOf, isStale, STALE_AFTER } from '../../storage/rules/rule-health.ts';
import type { Language } from '../../ui/i18n/language.ts';
import type { MessageKey, Translate } from '../../ui/i18n/translate.ts';
import { findConflicts } from './conflicts.ts';
import type { RuleNote } from './notes.ts';

/** Messages for rules that were left out on the last story, by state. */
const LIMITS: Partial<Record<RuleState, MessageKey>> = {
  'too-slow': 'ruleState_too_slow',
  'removes-too-much': 'ruleState_removes_too_much',
  disagrees: 'ruleState_disagrees',
  failed: 'ruleState_failed',
};

/** Says why a line is refused or ignored, with the part of it that is meant. */
export function problemText(t: Translate, { code, detail }: { code: string; detail: string }): string {
  const why = t(`ruleProblem_${code}` as MessageKey) || t('ruleProblemOther');
  return detail ? `${why} (${detail})` : why;
}

function fareOf(table: HealthTable, rule: RuleLine, { t, number }: Language): RuleNote | null {
  const health = healthOf(table, rule);
  if (isStale(health)) {
    const text = t('ruleStale', number(STALE_AFTER));
    return { line: rule.line, column: 1, severity: 'stale', text };
  }
  const limit = health && LIMITS[health.last];
  return limit ? { line: rule.line, column: 1, severity: 'limit', text: t(limit) } : null;
}

/** All that is to be said of the lines of one list, in their order. */
export function listNotes(parsed: ParsedRules, health: HealthTable, language: Language): RuleNote[] {
  const { t, number } = language;
  const problems = parsed.problems.map<RuleNote>(({ line, column, severity, ...problem }) => ({
    line,
    column,
    severity,
    text: problemText(t, problem),
  }));
  const conflicts = findConflicts(parsed.rules).map<RuleNote>(({ kind, line, other }) => ({
    line: line.line,
    column: 1,
    severity: 'conflict',
    text: t(`conflict_${kind}`, t('lineNumber', number(other.line))),
  }));
  const fares = parsed.rules.flatMap(({ source }) => fareOf(health, source, language) ?? []);
  return [...problems, ...conflicts, ...fares].sort((a, b) => a.line - b.line);
}
