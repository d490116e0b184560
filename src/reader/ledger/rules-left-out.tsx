import type { RuleOutcome } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { ruleListName, whyLeftOut } from './rule-names.ts';

/** The rules of this site that were not obeyed on this page, and why. */
export function RulesLeftOut({ outcomes }: { outcomes: readonly RuleOutcome[] }) {
  const { t } = useLanguage();
  const leftOut = outcomes.flatMap(({ rule, state }) => {
    const why = whyLeftOut(t, state);
    return why === null ? [] : [{ rule, why }];
  });
  if (leftOut.length === 0) return null;
  return (
    <section class="ledger-rules" aria-labelledby="rules-left-out">
      <h2 id="rules-left-out">{t('rulesLeftOut')}</h2>
      <ul>
        {leftOut.map(({ rule, why }) => (
          <li key={`${rule.list} ${rule.line}`}>
            <p>{why}</p>
            <p class="removal-why">
              <bdi class="rule-line">{rule.text}</bdi> <span>{ruleListName(t, rule)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
