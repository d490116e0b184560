import { useRef } from 'preact/hooks';
import type { Removal, RuleOutcome } from '../../core/index.ts';
import { useLanguage } from '../i18n/context.ts';
import { useRoving } from '../roving.ts';
import { groupRemovals, reasonName, reasonWhy } from './reasons.ts';
import { RemovalItem } from './removal-item.tsx';
import { RulesLeftOut } from './rules-left-out.tsx';
import type { LedgerDeeds } from './use-ledger.ts';

interface ListProps {
  removals: readonly Removal[];
  putBackIds: ReadonlySet<string>;
  /** Host of the page. */
  site: string;
  onToggle(id: string): void;
  deeds: LedgerDeeds | null;
}

interface Props extends ListProps {
  /** What became of the rules of this site. */
  rules: readonly RuleOutcome[];
}

/** The removals of one reason. */
function RemovalList({ removals, putBackIds, ...shared }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  useRoving(list);
  return (
    <ul ref={list}>
      {removals.map((removal) => (
        <RemovalItem
          key={`${removal.path} ${removal.id}`}
          removal={removal}
          isPutBack={putBackIds.has(removal.id)}
          {...shared}
        />
      ))}
    </ul>
  );
}

/** Everything that is not in the story, by reason. */
export function LedgerView({ rules, ...list }: Props) {
  const { t, count } = useLanguage();
  const { removals, deeds } = list;
  const isEmpty = removals.length === 0;
  return (
    <div class="ledger">
      <h1 class="visually-hidden">{t('viewRemoved')}</h1>
      <div class="ledger-head">
        <p class={isEmpty ? 'view-empty' : 'view-summary'}>
          {isEmpty ? t('removedEmpty') : count('removedSummary', removals.length)}
        </p>
        {deeds && (
          <button type="button" class="button" onClick={deeds.pick}>
            {t('pickStart')}
          </button>
        )}
      </div>
      <RulesLeftOut outcomes={rules} />
      {groupRemovals(removals).map((group) => (
        <section key={group.reason} class="ledger-group" aria-labelledby={`reason-${group.reason}`}>
          <h2 id={`reason-${group.reason}`}>
            {reasonName(t, group.reason)} <span class="count">{group.removals.length}</span>
          </h2>
          <p class="ledger-why">{reasonWhy(t, group.reason)}</p>
          <RemovalList {...list} removals={group.removals} />
        </section>
      ))}
    </div>
  );
}
