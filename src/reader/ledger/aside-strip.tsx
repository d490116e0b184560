import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { reasonName } from './reasons.ts';
import type { AsideState } from './use-ledger.ts';

/** All that is left of the reader while it shows a removal in the page. */
export function AsideStrip({ aside: { removal, comeBack } }: { aside: AsideState }) {
  const { t } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section
      class="aside-strip"
      aria-label={t('asideLabel')}
      onKeyDown={(event) => {
        // No other key of the reader does anything while nothing of it is seen.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        comeBack();
      }}
    >
      <p>
        {t('asideLabel')} <span class="aside-reason">{reasonName(t, removal.reason)}</span>
      </p>
      <button ref={button} type="button" class="button button-main" onClick={comeBack}>
        {t('asideBack')}
      </button>
    </section>
  );
}
