import type { Translation } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';

/** Says above a story that its page was translated, and what of who said what was read in the original. */
export function TranslationNotice({ translation }: { translation: Translation }) {
  const { t } = useLanguage();
  return (
    <aside class="notice" data-kind="translated">
      <p>{t('storyTranslated')}</p>
      <p>{t(translation.original ? 'toldFromOriginal' : 'toldFromTranslation')}</p>
    </aside>
  );
}
