import { useMemo, useRef, useState } from 'preact/hooks';
import { EVERY_ORIGIN, siteOrigin } from '../../settings/settings.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { SectionHead } from '../layout/section-head.tsx';
import type { SectionProps } from '../layout/section-props.ts';
import { Unread } from '../layout/unread.tsx';
import { ListSearch } from '../lists/list-search.tsx';
import { MoreButton, PageCount, usePaging } from '../lists/paging.tsx';
import { EverySite } from './every-site.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteItem } from './site-item.tsx';
import { isAutomatic } from './site-modes.ts';
import { countKinds, findSites, SITE_KINDS, type SiteKind, type SiteRow } from './site-rows.ts';
import { useSiteActions } from './use-site-actions.ts';
import { useHostAccess, useSites } from './use-sites.ts';

/** All sites that anything is known of: what happens on each, its rules and its appearance. */
export function SitesSection({ settings, onChange }: Pick<SectionProps, 'settings' | 'onChange'>) {
  const { t } = useLanguage();
  const { autoSites, markSites } = settings;
  const automatic = useMemo(() => [...autoSites, ...markSites], [autoSites, markSites]);
  const { rows, isUnread, again } = useSites(settings);
  const origins = useMemo(() => [EVERY_ORIGIN, ...automatic.map(siteOrigin)], [automatic]);
  const granted = useHostAccess(origins);
  const actions = useSiteActions();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <SectionHead title={t('optionsSites')}>
        <p class="help">{t('optionsSitesHelp')}</p>
      </SectionHead>
      <SiteForm
        onAdd={async (host, mode) => {
          const wrong = await actions.setMode(host, mode);
          if (!wrong) setOpen(isAutomatic(mode) ? host : null);
          return wrong;
        }}
      />
      <EverySite
        isOn={settings.autoEverywhere}
        isGranted={granted?.has(EVERY_ORIGIN) ?? null}
        onSwitch={(autoEverywhere) => onChange({ autoEverywhere })}
      />
      {isUnread && <Unread onAgain={again} />}
      {rows && rows.length > 0 && (
        <SiteList rows={rows} granted={granted} actions={actions} open={open} onOpen={setOpen} />
      )}
      {rows?.length === 0 && <p class="empty">{t('sitesEmpty')}</p>}
    </>
  );
}

interface SiteListProps {
  rows: readonly SiteRow[];
  /** The patterns of pages that the reader has granted; null until they are known. */
  granted: ReturnType<typeof useHostAccess>;
  actions: ReturnType<typeof useSiteActions>;
  /** Host of the site whose details are open, or null. */
  open: string | null;
  onOpen(host: string | null): void;
}

/** The sites that are searched for, a page of them at a time. */
function SiteList({ rows, granted, actions, open, onOpen }: SiteListProps) {
  const { t } = useLanguage();
  const [kind, setKind] = useState<SiteKind>('all');
  const [typed, setTyped] = useState('');
  const paging = usePaging();
  const search = useRef<HTMLInputElement>(null);
  const found = findSites(rows, kind, typed);
  const narrow = (change: () => void) => {
    change();
    paging.restart();
  };
  return (
    <>
      <ListSearch
        id="site-search"
        field={search}
        typed={typed}
        onType={(text) => narrow(() => setTyped(text))}
      >
        <SiteKinds rows={rows} chosen={kind} onChoose={(chosen) => narrow(() => setKind(chosen))} />
      </ListSearch>
      <PageCount paging={paging} count={found.length} />
      <ul class="site-list" aria-label={t('siteListLabel')}>
        {found.slice(0, paging.most).map((row) => (
          <SiteItem
            key={row.host}
            row={row}
            isGranted={granted?.has(siteOrigin(row.host)) ?? null}
            isOpen={open === row.host}
            onToggle={() => onOpen(open === row.host ? null : row.host)}
            onMode={(mode) => actions.setMode(row.host, mode)}
            onAllow={() => actions.allow(row)}
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
  );
}

interface SiteKindsProps {
  rows: readonly SiteRow[];
  chosen: SiteKind;
  onChoose(kind: SiteKind): void;
}

/** The kinds of sites as buttons, with the number of sites of each. */
function SiteKinds({ rows, chosen, onChoose }: SiteKindsProps) {
  const { t, number } = useLanguage();
  const counts = countKinds(rows);
  return (
    <fieldset class="list-kinds">
      <legend class="visually-hidden">{t('siteKinds')}</legend>
      {SITE_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="kind"
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind)}
        >
          {t(`siteKind_${kind}`)} <span class="kind-count">{number(counts[kind])}</span>
        </button>
      ))}
    </fieldset>
  );
}
