import { useLanguage } from '../../../reader/parts.ts';
import type { RuleListEntry } from '../../../storage/rules/rule-list.ts';
import { addressOf } from '../../frame/address.ts';
import { listName } from '../list-names.ts';

interface Props {
  entry: RuleListEntry;
  onSwitch(isOn: boolean): void;
}

/** One list of rules, with the way to its text. */
export function ListRow({ entry, onSwitch }: Props) {
  const { t, list, number } = useLanguage();
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
      <span class="site-facts">{list(facts)}</span>
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
