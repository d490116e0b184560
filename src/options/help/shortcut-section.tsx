import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { SectionHead } from '../layout/section-head.tsx';
import { type Shortcuts, useServices } from '../layout/services.ts';
import type { Shortcut } from './shortcuts.ts';

/** The commands' keys, read again when one comes back from the browser's own page where they are changed. */
function useShortcuts(service: Shortcuts | null): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const update = () => {
      service?.read().then(setShortcuts, () => undefined);
    };
    update();
    window.addEventListener('focus', update);
    return () => window.removeEventListener('focus', update);
  }, [service]);
  return shortcuts;
}

/** The section of the keys that open the reader, and of the way to change them. */
export function ShortcutSection() {
  const { t } = useLanguage();
  const { shortcuts: service } = useServices();
  const shortcuts = useShortcuts(service);
  const isAnyTaken = shortcuts.some(({ isTaken }) => isTaken);
  return (
    <>
      <SectionHead title={t('optionsShortcuts')}>
        {isAnyTaken && <p class="help">{t('shortcutUnboundHelp')}</p>}
      </SectionHead>
      <dl class="shortcuts">
        {shortcuts.map(({ name, label, keys }) => (
          <div key={name}>
            <dt>{'key' in label ? t(label.key) : label.text}</dt>
            <dd>
              {keys.length === 0 ? (
                <em>{t('shortcutNone')}</em>
              ) : (
                keys.map((key) => <kbd key={key}>{key}</kbd>)
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={service?.change}>
        {t('shortcutChange')}
      </button>
    </>
  );
}
