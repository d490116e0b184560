import { useLanguage } from '../../ui/i18n/context.ts';

/** A speaker's share of all words quoted, as a bar and as a figure. @param share 0 to 1 */
export function ShareBar({ share, hasWords }: { share: number; hasWords: boolean }) {
  const { t, percent } = useLanguage();
  if (!hasWords) return <span class="share-text">{t('noWordsQuoted')}</span>;
  const text = percent(share);
  return (
    <span class="share" title={t('shareOfWords', text)}>
      <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="share-whole" width="100" height="8" />
        <rect class="share-part" width={Math.max(1, share * 100)} height="8" />
      </svg>
      <span class="share-text" aria-hidden="true">
        {text}
      </span>
      <span class="visually-hidden">{t('shareOfWords', text)}</span>
    </span>
  );
}
