import { useLanguage } from '../../ui/i18n/context.ts';
import type { ReaderActions } from '../reader-types.ts';

/** Says above a story that it is a part of one, with the way to all of it. */
export function SelectionNotice({ readWhole }: Pick<ReaderActions, 'readWhole'>) {
  const { t } = useLanguage();
  return (
    <aside class="notice" data-kind="selection">
      <p>{t('selectionNotice')}</p>
      {readWhole && (
        <button type="button" class="button" onClick={readWhole}>
          {t('readWholeStory')}
        </button>
      )}
    </aside>
  );
}
