import type { RuleState } from '../../../core/types.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import type { MessageKey } from '../../../ui/i18n/translate.ts';
import type { Trial, TrialPage } from './try-rules.ts';

/** Lines that stay the same around those that change. */
const LINES_AROUND = 1;

const STATES: Record<RuleState, MessageKey> = {
  applied: 'trialApplied',
  'no-match': 'trialNoMatch',
  'no-effect': 'trialNoEffect',
  'too-slow': 'ruleState_too_slow',
  'removes-too-much': 'ruleState_removes_too_much',
  disagrees: 'ruleState_disagrees',
  failed: 'ruleState_failed',
};

interface Props {
  trial: Trial;
  page: TrialPage;
  onLine(line: number): void;
}

/** The story before and after, and what became of each rule. */
export function TrialResult({ trial, page, onLine }: Props) {
  const { t, number } = useLanguage();
  const count = (kind: string) => trial.lines.filter((line) => line.kind === kind).length;
  const [same, removed, added] = [count('same'), count('removed'), count('added')];
  const isShown = (at: number) =>
    trial.lines
      .slice(Math.max(0, at - LINES_AROUND), at + LINES_AROUND + 1)
      .some(({ kind }) => kind !== 'same');
  return (
    <div class="trial-result">
      <p class="trial-page">
        <bdi>{page.name}</bdi> <span class="help">{page.url}</span>
      </p>
      <p class="trial-counts" role="status">
        {t('trialCounts', number(same + removed), number(same + added), number(removed), number(added))}
      </p>
      {removed + added === 0 ? (
        <p class="help">{t('trialSame')}</p>
      ) : (
        <ol class="compared" aria-label={t('trialLines')}>
          {trial.lines.map(({ kind, text }, at) =>
            isShown(at) ? (
              <li key={at} data-kind={kind}>
                {kind === 'same' ? text : kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
              </li>
            ) : null,
          )}
        </ol>
      )}
      {trial.outcomes.length > 0 && (
        <ul class="outcomes" aria-label={t('trialOutcomes')}>
          {trial.outcomes.map(({ rule, state, matches }) => (
            <li key={rule.line} data-state={state}>
              <button type="button" class="link-button" onClick={() => onLine(rule.line)}>
                {t('lineNumber', number(rule.line))}
              </button>{' '}
              {t(STATES[state], number(matches))}
            </li>
          ))}
        </ul>
      )}
      {trial.elsewhere > 0 && <p class="help">{t('trialElsewhere', number(trial.elsewhere))}</p>}
    </div>
  );
}
