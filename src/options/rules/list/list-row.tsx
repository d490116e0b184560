import type { RuleListEntry } from '../../../settings/rule-list.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { addressOf } from '../../layout/address.ts';
import { listName } from '../list-names.ts';
import type { StaleRules } from '../stale-rules.ts';

interface Props {
  entry: RuleListEntry;
  /** Its rules that have matched nothing for long, where there are any. */
  stale: StaleRules | undefined;
  onSwitch(isOn: boolean): void;
}

/** One list of rules, with the way to its text. */
export function ListRow({ entry, stale, onSwitch }: Props) {
  const { t, list, number, count } = useLanguage();
  const name = listName(entry, t);
  const facts = [
    t('siteRules', number(entry.rules)),
    ...(entry.refused > 0 ? [t('listRefused', number(entry.refused))] : []),
  ];
  return (
    <li class="rule-list">
      <a class="site-host" href={addressOf('rules', entry.id)}>
        <bdi>{name}</bdi>
      </a>
      <span class="site-facts">
        {list(facts)}
        {stale && (
          <a
            class="list-stale"
            href={addressOf('rules', entry.id, stale.line)}
            aria-label={`${count('listStale', stale.count)}: ${name}`}
          >
            {count('listStale', stale.count)}
          </a>
        )}
      </span>
      <label class="row-switch">
        <span class="visually-hidden">{t('listOnNamed', name)}</span>
        <input
          type="checkbox"
          checked={entry.isOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </label>
    </li>
  );
}
