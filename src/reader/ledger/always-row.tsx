import type { Removal } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { isOwnRule } from './rule-names.ts';
import type { LedgerActions } from './use-ledger.ts';

interface Props {
  id: string;
  removal: Removal;
  isPutBack: boolean;
  /** Host of the page. */
  site: string;
  onToggle(id: string): void;
  actions: LedgerActions;
}

/** The lasting actions on one removed part: each makes a rule. */
export function AlwaysRow({ id, removal, isPutBack, site, onToggle, actions }: Props) {
  const { t } = useLanguage();
  const { rule, paths = [] } = removal;
  const removeAlways = () => {
    // Who wants it gone for good does not want it here any more.
    if (isPutBack) onToggle(removal.id);
    actions.always(paths, 'remove');
  };
  const isOwn = rule !== undefined && isOwnRule(rule);
  return (
    <div id={id} class="removal-always">
      {isOwn && (
        <button type="button" class="button" onClick={() => actions.deleteRule(rule.text)}>
          {t('ruleDelete')}
        </button>
      )}
      {!isOwn && paths.length > 0 && (
        <>
          <button type="button" class="button" onClick={() => actions.always(paths, 'keep')}>
            {t('alwaysKeep', site)}
          </button>
          <button type="button" class="button" onClick={removeAlways}>
            {t('alwaysRemove')}
          </button>
        </>
      )}
      {!isOwn && paths.length === 0 && <p class="ledger-why">{t('alwaysNone')}</p>}
    </div>
  );
}
