import { useState } from 'preact/hooks';
import type { Removal } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { AlwaysRow } from './always-row.tsx';
import { ruleListName } from './rule-names.ts';
import type { LedgerActions } from './use-ledger.ts';

/** UTF-16 units that fit one line; a longer text can be opened. */
const ONE_LINE_CHARS = 80;
/** Most of a text that is laid out before it is opened, in UTF-16 units. */
const MAX_CLOSED_CHARS = 2_000;

interface Props {
  removal: Removal;
  isPutBack: boolean;
  /** Host of the page. */
  site: string;
  onToggle(id: string): void;
  /** Null where the shell reaches neither page nor rules. */
  actions: LedgerActions | null;
}

/** The rule or the signal that decided. */
function DecidedBy({ removal: { rule, decidedBy } }: Pick<Props, 'removal'>) {
  const { t } = useLanguage();
  if (rule) return <span>{t('decidedByRule', rule.text, ruleListName(t, rule))}</span>;
  return decidedBy ? <span>{t('decidedBy', decidedBy)}</span> : null;
}

/** One removed part of the page: its text in one line, what decided, where it stood, and the ways back. */
export function RemovalItem({ removal, isPutBack, site, onToggle, actions }: Props) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [showsAlways, setShowsAlways] = useState(false);
  const text = removal.text.trim() || t('noText');
  const textId = `removal-${removal.id}`;
  const alwaysId = `always-${removal.id}`;
  return (
    <li class="removal" tabIndex={-1} data-put-back={isPutBack}>
      <div class="removal-what">
        <p id={textId} class={isOpen ? 'removal-text' : 'removal-text removal-text-short'}>
          {isOpen ? text : text.slice(0, MAX_CLOSED_CHARS)}
        </p>
        <p class="removal-why">
          <DecidedBy removal={removal} />
          {actions && (
            <button
              type="button"
              class="link-button"
              aria-describedby={textId}
              onClick={(event) => actions.show(removal, event.currentTarget)}
            >
              {t('showInPage')}
            </button>
          )}
          {text.length > ONE_LINE_CHARS && (
            <button
              type="button"
              class="link-button"
              aria-expanded={isOpen}
              aria-controls={textId}
              onClick={() => setIsOpen(!isOpen)}
            >
              {t(isOpen ? 'showLess' : 'showMore')}
            </button>
          )}
        </p>
      </div>
      <div class="removal-ways">
        <button type="button" class="button" aria-describedby={textId} onClick={() => onToggle(removal.id)}>
          {t(isPutBack ? 'takeOut' : 'putBack')}
        </button>
        {actions && (
          <button
            type="button"
            class="button"
            aria-expanded={showsAlways}
            aria-controls={alwaysId}
            aria-describedby={textId}
            onClick={() => setShowsAlways(!showsAlways)}
          >
            {t('always')}
          </button>
        )}
      </div>
      {actions && showsAlways && (
        <AlwaysRow {...{ removal, isPutBack, site, onToggle, actions }} id={alwaysId} />
      )}
    </li>
  );
}
