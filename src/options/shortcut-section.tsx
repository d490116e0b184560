import { useLanguage } from '../reader/index.ts';
import type { Shortcut } from './shortcuts.ts';

interface Props {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts. */
  onOpenSettings(): void;
}

/** Which keys open the reader, and where to change them. */
export function ShortcutSection({ shortcuts, onOpenSettings }: Props) {
  const { t } = useLanguage();
  const isAnyUnset = shortcuts.some(({ keys }) => keys.length === 0);
  return (
    <section class="options-section" aria-labelledby="shortcuts-title">
      <div class="options-about">
        <h2 id="shortcuts-title">{t('optionsShortcuts')}</h2>
        {isAnyUnset && <p class="help">{t('shortcutUnboundHelp')}</p>}
      </div>
      <div>
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
        <button type="button" class="button" onClick={onOpenSettings}>
          {t('shortcutChange')}
        </button>
      </div>
    </section>
  );
}
