import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { textStats } from '../../core/blocks/text-stats.ts';
import type { Removal, RuleOutcome } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { useRoving } from '../roving.ts';
import { groupRemovals, reasonName, reasonWhy } from './reasons.ts';
import { RemovalItem } from './removal-item.tsx';
import { RulesLeftOut } from './rules-left-out.tsx';
import type { LedgerActions } from './use-ledger.ts';

/** Entries that are shown at once. */
const REMOVALS_A_STEP = 400;

interface ListProps {
  removals: readonly Removal[];
  putBackIds: ReadonlySet<string>;
  /** Host of the page. */
  site: string;
  onToggle(id: string): void;
  actions: LedgerActions | null;
}

interface Props extends ListProps {
  /** The results of the rules of this site. */
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

interface RestProps {
  /** The entries that follow. */
  rest: readonly Removal[];
  /** True if entries stand before those that are shown. */
  hasBefore: boolean;
  onStep(direction: 1 | -1): void;
}

/** The last entry of a long ledger: what the entries that follow hold, and how to see them. */
function LedgerRest({ rest, hasBefore, onStep }: RestProps) {
  const { t, count, number } = useLanguage();
  const words = useMemo(() => rest.reduce((sum, { text }) => sum + textStats(text).words, 0), [rest]);
  if (rest.length === 0 && !hasBefore) return null;
  return (
    <section class="ledger-rest">
      {rest.length > 0 && (
        <p>{t('ledgerRest', count('countBlocks', rest.length), count('countWords', words))}</p>
      )}
      <div class="removal-ways">
        {hasBefore && (
          <button type="button" class="button" onClick={() => onStep(-1)}>
            {t('showPrevious', number(REMOVALS_A_STEP))}
          </button>
        )}
        {rest.length > 0 && (
          <button type="button" class="button button-main" onClick={() => onStep(1)}>
            {t('showNext', number(Math.min(REMOVALS_A_STEP, rest.length)))}
          </button>
        )}
      </div>
    </section>
  );
}

/** The view of everything that is not in the story, by reason; no more at a time than can be laid out at once. */
export function LedgerView({ rules, ...list }: Props) {
  const { t, count } = useLanguage();
  const { removals, actions } = list;
  const isEmpty = removals.length === 0;
  const root = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const [hasStepped, setStepped] = useState(false);
  const groups = useMemo(() => groupRemovals(removals), [removals]);
  const inOrder = useMemo(() => groups.flatMap((group) => group.removals), [groups]);
  const page = Math.min(wanted, Math.max(0, Math.ceil(inOrder.length / REMOVALS_A_STEP) - 1));
  const shown = useMemo(
    () => new Set(inOrder.slice(page * REMOVALS_A_STEP, (page + 1) * REMOVALS_A_STEP)),
    [inOrder, page],
  );
  const rest = useMemo(() => inOrder.slice((page + 1) * REMOVALS_A_STEP), [inOrder, page]);
  const onStep = (direction: 1 | -1) => {
    setWanted(page + direction);
    setStepped(true);
  };
  useLayoutEffect(() => {
    if (!hasStepped) return;
    setStepped(false);
    const panel = root.current?.closest('.panel');
    if (panel) panel.scrollTop = 0;
    root.current?.querySelector<HTMLElement>('.removal')?.focus({ preventScroll: true });
  }, [hasStepped]);
  return (
    <div ref={root} class="ledger">
      <h1 class="visually-hidden">{t('viewRemoved')}</h1>
      <div class="ledger-head">
        <p class={isEmpty ? 'view-empty' : 'view-summary'}>
          {isEmpty ? t('removedEmpty') : count('removedSummary', removals.length)}
        </p>
        {actions && (
          <button type="button" class="button" onClick={actions.pick}>
            {t('pickStart')}
          </button>
        )}
      </div>
      <RulesLeftOut outcomes={rules} />
      {groups
        .filter((group) => group.removals.some((it) => shown.has(it)))
        .map((group) => (
          <section key={group.reason} class="ledger-group" aria-labelledby={`reason-${group.reason}`}>
            <h2 id={`reason-${group.reason}`}>
              {reasonName(t, group.reason)} <span class="count">{group.removals.length}</span>
            </h2>
            <p class="ledger-why">{reasonWhy(t, group.reason)}</p>
            <RemovalList {...list} removals={group.removals.filter((it) => shown.has(it))} />
          </section>
        ))}
      <LedgerRest rest={rest} hasBefore={page > 0} onStep={onStep} />
    </div>
  );
}
