import { useState } from 'preact/hooks';
import type { Rule } from '../../../core/rules/types.ts';
import type { RuleLine } from '../../../core/types.ts';
import { healthOf, isStale, STALE_AFTER } from '../../../storage/rules/rule-health.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { addressOf } from '../../layout/address.ts';
import { useSay } from '../../layout/notice.tsx';
import { useServices } from '../../layout/services.ts';
import { findConflicts } from '../conflicts.ts';
import { blankList, listName } from '../list-names.ts';
import { loadRules } from '../load-rules.ts';
import { yieldToBrowser } from '../yield-to-browser.ts';

/** More findings are not listed. */
const MAX_FINDINGS = 200;

interface Finding {
  line: RuleLine;
  text: string;
}

/** Milliseconds of work after which the browser may draw and answer. */
const WORK_MS = 40;

/** Looks through all lists for rules that do not go together, and for such that have matched nothing for long. */
export function RuleCheck() {
  const { t, number } = useLanguage();
  const { rules, readHealth } = useServices();
  const say = useSay();
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const nameOf = ({ list, line }: RuleLine) => `${listName(blankList(list), t)}:${number(line)}`;

  const look = async () => {
    const [{ parseRules }, health] = await Promise.all([loadRules(), readHealth()]);
    const all: Rule[] = [];
    let since = performance.now();
    for (const list of await rules.all()) {
      if (!list.isOn) continue;
      for (const rule of parseRules(list).rules) all.push(rule);
      if (performance.now() - since < WORK_MS) continue;
      await yieldToBrowser();
      since = performance.now();
    }
    const conflicts = findConflicts(all).map(({ kind, line, other }) => ({
      line,
      text: t(`conflict_${kind}`, nameOf(other)),
    }));
    const stale = all
      .filter(({ source }) => isStale(healthOf(health, source)))
      .map(({ source }) => ({ line: source, text: t('ruleStale', number(STALE_AFTER)) }));
    setFindings([...conflicts, ...stale]);
  };
  const start = () => {
    setBusy(true);
    look()
      .catch(() => say(t('checkFailed')))
      .finally(() => setBusy(false));
  };
  return (
    <section class="rule-check" aria-labelledby="check-title">
      <h3 id="check-title">{t('checkTitle')}</h3>
      <p class="help">{t('checkHelp')}</p>
      <button type="button" class="button" disabled={isBusy} onClick={start}>
        {t('checkStart')}
      </button>
      <p role="status">{findings && t('checkFound', number(findings.length))}</p>
      {findings && findings.length > 0 && (
        <ul class="findings">
          {findings.slice(0, MAX_FINDINGS).map(({ line, text }) => (
            <li key={`${line.list} ${line.line} ${text}`}>
              <a href={addressOf('rules', line.list, line.line)}>{nameOf(line)}</a>
              <code dir="ltr">{line.text}</code>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
