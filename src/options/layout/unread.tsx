import { useLanguage } from '../../ui/i18n/context.ts';

/** Stands where rules would that the storage did not give: says so, and reads them again. */
export function Unread({ onAgain }: { onAgain(): void }) {
  const { t } = useLanguage();
  return (
    <div class="unread">
      <p class="problem" role="alert">
        {t('checkFailed')}
      </p>
      <button type="button" class="button button-main" onClick={onAgain}>
        {t('tryAgain')}
      </button>
    </div>
  );
}
