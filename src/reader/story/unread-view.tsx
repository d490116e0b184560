import { useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { useUnread } from './story-context.ts';

/** The place where our reading of a very long page stopped: what follows, and the way on. */
export function UnreadView() {
  const { t, count } = useLanguage();
  const unread = useUnread();
  const [isBusy, setBusy] = useState(false);
  const readOn = async () => {
    if (!unread?.readOn || isBusy) return;
    setBusy(true);
    await unread.readOn();
    setBusy(false);
  };
  return (
    <aside class="notice" data-kind="unread">
      <strong class="notice-label">{t('noticeUnread')}</strong>
      {unread && <p>{t('storyUnread', count('countWords', unread.words))}</p>}
      {unread?.readOn && (
        <button type="button" class="button button-main" aria-disabled={isBusy} onClick={readOn}>
          {t(isBusy ? 'readingOn' : 'readOn')}
        </button>
      )}
    </aside>
  );
}
