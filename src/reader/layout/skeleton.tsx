import { useLanguage } from '../../ui/i18n/context.ts';

/** The shape of a story while it is being extracted. Nothing moves. */
export function Skeleton() {
  const { t } = useLanguage();
  return (
    <>
      <h1 class="visually-hidden">{t('statusReading')}</h1>
      <div class="skeleton" aria-hidden="true">
        <span class="skeleton-kicker" />
        <span class="skeleton-headline" />
        <span class="skeleton-headline" />
        <span class="skeleton-meta" />
        <span />
        <span />
        <span />
        <span />
      </div>
    </>
  );
}
