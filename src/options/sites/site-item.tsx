import { OWN_FILTERS, siteListId } from '../../settings/rule-list.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { addressOf } from '../layout/address.ts';
import { isAutomatic, SITE_MODES, type SiteMode } from './site-modes.ts';
import type { SiteRow } from './site-rows.ts';

interface Props {
  row: SiteRow;
  /** True if the browser lets us open the site without a press; null where it has not said so yet. */
  isGranted: boolean | null;
  isOpen: boolean;
  onToggle(): void;
  /** Called from the press itself, as `onAllow` is: asking for a right needs it. */
  onMode(mode: SiteMode): void;
  onAllow(): void;
  onSwitchRules(isOn: boolean): void;
  onDropAppearance(): void;
  onForget(): void;
}

/** One site: its name and what is known of it in a line, and below it what can be done. */
export function SiteItem({ row, isGranted, isOpen, onToggle, ...actions }: Props) {
  const { t, list, number } = useLanguage();
  const { host, mode, offBy, hasAppearance, lists, rules, filters } = row;
  const isDormant = isAutomatic(mode) && (isGranted === false || offBy !== null);
  const facts = [
    ...(lists.length > 0 ? [t('siteRules', number(rules))] : []),
    ...(filters > 0 ? [t('siteFilters', number(filters))] : []),
    ...(hasAppearance ? [t('siteHasLook')] : []),
  ];
  const id = `site-${host}`;
  const state = offBy !== null ? t('siteOffBy', offBy) : isDormant ? t('siteDormant') : t(`siteMode_${mode}`);
  return (
    <li class="site" data-mode={mode}>
      <button
        type="button"
        class="site-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <bdi class="site-host">{host}</bdi>
        <span class="site-facts">{list(facts)}</span>
        <span class="site-state" data-quiet={mode === 'button' && offBy === null}>
          {state}
        </span>
      </button>
      {isOpen && <SiteDetails id={id} row={row} isDormant={isDormant && offBy === null} {...actions} />}
    </li>
  );
}

type DetailsProps = Omit<Props, 'isGranted' | 'isOpen' | 'onToggle'> & { id: string; isDormant: boolean };

function SiteDetails({ id, row, isDormant, onMode, onAllow, ...actions }: DetailsProps) {
  const { t } = useLanguage();
  const { host, mode, offBy, hasAppearance, lists, filters } = row;
  return (
    <section id={id} class="site-details" aria-label={host}>
      <fieldset class="site-modes">
        <legend>{t('siteModeLabel')}</legend>
        {SITE_MODES.map((it) => (
          <label key={it} class="choice-item">
            <input type="radio" name={`mode-${host}`} checked={it === mode} onChange={() => onMode(it)} />
            {t(`siteMode_${it}`)}
          </label>
        ))}
      </fieldset>
      {offBy !== null && <p class="help">{t('siteOffByHelp', offBy)}</p>}
      {isDormant && (
        <p class="site-dormant">
          {t('siteDormantHelp', host)}{' '}
          <button type="button" class="button" onClick={onAllow}>
            {t('siteAllow')}
          </button>
        </p>
      )}
      {lists.length > 0 && (
        <label class="switch">
          <span>{t('siteRulesOn')}</span>
          <input
            type="checkbox"
            checked={lists.every(({ isOn }) => isOn)}
            onChange={(event) => actions.onSwitchRules(event.currentTarget.checked)}
          />
        </label>
      )}
      <div class="buttons">
        {lists.map(({ id: list, name }) => (
          <a key={list} class="button" href={addressOf('rules', list)}>
            {t('siteEditRules', name)}
          </a>
        ))}
        {lists.length === 0 && (
          <a class="button" href={addressOf('rules', siteListId(host))}>
            {t('siteWriteRules')}
          </a>
        )}
        {filters > 0 && (
          <a class="button" href={addressOf('rules', OWN_FILTERS)}>
            {t('siteEditFilters')}
          </a>
        )}
        {hasAppearance && (
          <button type="button" class="button" onClick={actions.onDropAppearance}>
            {t('siteLookRemove', host)}
          </button>
        )}
        <button type="button" class="button" onClick={actions.onForget}>
          {t('siteForget', host)}
        </button>
      </div>
    </section>
  );
}
