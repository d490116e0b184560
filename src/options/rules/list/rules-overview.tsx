import { useState } from 'preact/hooks';
import { OWN_FILTERS, type RuleListEntry } from '../../../settings/rule-list.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { addressOf } from '../../layout/address.ts';
import { useAttempt } from '../../layout/notice.tsx';
import { SectionHead } from '../../layout/section-head.tsx';
import { useServices } from '../../layout/services.ts';
import { Unread } from '../../layout/unread.tsx';
import { ListSearch } from '../../lists/list-search.tsx';
import { MoreButton, PageCount, usePaging } from '../../lists/paging.tsx';
import { blankList, listName } from '../list-names.ts';
import { useRuleEntries } from '../use-rule-entries.ts';
import { ExportButtons } from './export-buttons.tsx';
import { ListRow } from './list-row.tsx';
import { NewListForm } from './new-list-form.tsx';
import { RuleCheck } from './rule-check.tsx';
import { useStaleRules } from './use-stale-rules.ts';

/** The reader's own filters first: they are there even while they are empty. */
function inOrder(entries: readonly RuleListEntry[]): RuleListEntry[] {
  const own = entries.find(({ id }) => id === OWN_FILTERS) ?? {
    ...blankList(OWN_FILTERS),
    rules: 0,
    refused: 0,
    size: 0,
  };
  return [own, ...entries.filter(({ id }) => id !== OWN_FILTERS)];
}

/** All lists of rules, and the ways to more of them. */
export function RulesOverview() {
  const { t } = useLanguage();
  const { rules } = useServices();
  const attempt = useAttempt();
  const { entries, isUnread, again } = useRuleEntries(rules);
  const stale = useStaleRules(entries);
  const [typed, setTyped] = useState('');
  const paging = usePaging();
  const wanted = typed.trim().toLowerCase();
  const all = inOrder(entries ?? []);
  const found = all.filter((entry) => listName(entry, t).toLowerCase().includes(wanted));
  return (
    <>
      <SectionHead title={t('optionsRules')}>
        <p class="help">{t('optionsRulesHelp')}</p>
      </SectionHead>
      <div class="rules-ways">
        <NewListForm />
        <div class="buttons">
          <a class="button" href={addressOf('rules', 'import')}>
            {t('importOpen')}
          </a>
          <ExportButtons entries={entries ?? []} />
        </div>
      </div>
      {isUnread && <Unread onAgain={again} />}
      {entries && (
        <>
          <ListSearch
            id="list-search"
            typed={typed}
            onType={(text) => {
              setTyped(text);
              paging.restart();
            }}
          />
          <PageCount paging={paging} count={found.length} />
          <ul class="site-list" aria-label={t('optionsRules')}>
            {found.slice(0, paging.most).map((entry) => (
              <ListRow
                key={entry.id}
                entry={entry}
                stale={stale.get(entry.id)}
                onSwitch={(isOn) => attempt(() => rules.switch(entry.id, isOn))}
              />
            ))}
          </ul>
          <MoreButton paging={paging} count={found.length} />
          <RuleCheck />
        </>
      )}
    </>
  );
}
