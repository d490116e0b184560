import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { SectionHead } from '../layout/section-head.tsx';
import { Unread } from '../layout/unread.tsx';
import { ListSearch } from '../lists/list-search.tsx';
import { MoreButton, PageCount, usePaging } from '../lists/paging.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteItem } from './site-item.tsx';
import { countKinds, findSites, SITE_KINDS, type SiteKind } from './site-rows.ts';
import { useSiteActions } from './use-site-actions.ts';
import { useHostAccess, useSites } from './use-sites.ts';

/** All sites that anything is known of: what happens on each, its rules and its appearance. */
export function SitesSection({ settings }: { settings: Settings }) {
  const { t, number } = useLanguage();
  const { rows, isUnread, again } = useSites(settings);
  const granted = useHostAccess(settings.autoSites);
  const actions = useSiteActions();
  const [kind, setKind] = useState<SiteKind>('all');
  const [typed, setTyped] = useState('');
  const paging = usePaging();
  const [open, setOpen] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const counts = countKinds(rows ?? []);
  const found = findSites(rows ?? [], kind, typed);
  return (
    <>
      <SectionHead title={t('optionsSites')}>
        <p class="help">{t('optionsSitesHelp')}</p>
      </SectionHead>
      <SiteForm
        onAdd={async (host, mode) => {
          const wrong = await actions.setMode(host, mode);
          if (!wrong) setOpen(mode === 'auto' ? host : null);
          return wrong;
        }}
      />
      {isUnread && <Unread onAgain={again} />}
      {rows && rows.length > 0 && (
        <>
          <ListSearch
            id="site-search"
            field={search}
            typed={typed}
            onType={(text) => {
              setTyped(text);
              paging.restart();
            }}
          >
            <fieldset class="list-kinds">
              <legend class="visually-hidden">{t('siteKinds')}</legend>
              {SITE_KINDS.map((it) => (
                <button
                  key={it}
                  type="button"
                  class="kind"
                  aria-pressed={it === kind}
                  onClick={() => {
                    setKind(it);
                    paging.restart();
                  }}
                >
                  {t(`siteKind_${it}`)} <span class="kind-count">{number(counts[it])}</span>
                </button>
              ))}
            </fieldset>
          </ListSearch>
          <PageCount paging={paging} count={found.length} />
          <ul class="site-list" aria-label={t('siteListLabel')}>
            {found.slice(0, paging.most).map((row) => (
              <SiteItem
                key={row.host}
                row={row}
                isGranted={granted?.has(row.host) ?? null}
                isOpen={open === row.host}
                onToggle={() => setOpen(open === row.host ? null : row.host)}
                onMode={(mode) => actions.setMode(row.host, mode)}
                onAllow={() => actions.allow(row.host)}
                onSwitchRules={(isOn) => actions.switchRules(row, isOn)}
                onDropAppearance={() => actions.dropAppearance(row.host)}
                onForget={() => {
                  // The buttons go away with the site.
                  search.current?.focus();
                  actions.forget(row);
                }}
              />
            ))}
          </ul>
          <MoreButton paging={paging} count={found.length} />
        </>
      )}
      {rows?.length === 0 && <p class="empty">{t('sitesEmpty')}</p>}
    </>
  );
}
