import { useRef } from 'preact/hooks';
import type { Removal } from '../../core/index.ts';
import { useLanguage } from '../i18n/context.ts';
import { useRoving } from '../roving.ts';
import { groupRemovals, reasonName, reasonWhy } from './reasons.ts';
import { RemovalItem } from './removal-item.tsx';

interface Props {
  removals: readonly Removal[];
  putBackIds: ReadonlySet<string>;
  onToggle(id: string): void;
}

/** The removals of one reason. */
function RemovalList({ removals, putBackIds, onToggle }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useRoving(list);
  return (
    <ul ref={list}>
      {removals.map((removal) => (
        <RemovalItem
          key={removal.id}
          removal={removal}
          isPutBack={putBackIds.has(removal.id)}
          onToggle={onToggle}
        />
      ))}
    </ul>
  );
}

/** Everything that is not in the story, by reason. */
export function LedgerView({ removals, putBackIds, onToggle }: Props) {
  const { t, count } = useLanguage();
  const title = <h1 class="visually-hidden">{t('viewRemoved')}</h1>;
  if (removals.length === 0)
    return (
      <>
        {title}
        <p class="view-empty">{t('removedEmpty')}</p>
      </>
    );
  return (
    <div class="ledger">
      {title}
      <p class="view-summary">{count('removedSummary', removals.length)}</p>
      {groupRemovals(removals).map((group) => (
        <section key={group.reason} class="ledger-group" aria-labelledby={`reason-${group.reason}`}>
          <h2 id={`reason-${group.reason}`}>
            {reasonName(t, group.reason)} <span class="count">{group.removals.length}</span>
          </h2>
          <p class="ledger-why">{reasonWhy(t, group.reason)}</p>
          <RemovalList removals={group.removals} putBackIds={putBackIds} onToggle={onToggle} />
        </section>
      ))}
    </div>
  );
}
