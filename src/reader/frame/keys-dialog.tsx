import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/translate.ts';

const KEYS: readonly [string[], MessageKey][] = [
  [['n'], 'keyNextQuote'],
  [['p'], 'keyPreviousQuote'],
  [['1', '2', '3'], 'keyViews'],
  [['?'], 'keyHelp'],
  [['Esc'], 'keyClose'],
];

/** The list of keys, over everything else until it is closed. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="keys"
      aria-labelledby="keys-title"
      onClose={onClose}
      onKeyDown={(event) => {
        // What is typed here is not for the views below, and Esc closes this alone.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <h2 id="keys-title">{t('showKeys')}</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button button-main" onClick={() => dialog.current?.close()}>
        {t('closeKeys')}
      </button>
    </dialog>
  );
}
