import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { ReaderActions } from '../reader-types.ts';
import { KEY_GROUPS, type KeyEntry } from './key-list.ts';

function Entry({ entry }: { entry: KeyEntry }) {
  const { t } = useLanguage();
  return (
    <div>
      <dt>
        {entry.keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{t(entry.does)}</dd>
    </div>
  );
}

/** The list of keys, over everything else until it is closed. */
export function KeysDialog({ actions, onClose }: { actions: ReaderActions; onClose(): void }) {
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
        if (event.key !== 'Escape' && event.key !== '?') return;
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <header>
        <h2 id="keys-title">{t('showKeys')}</h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('closeKeys')}
        </button>
      </header>
      <div class="keys-groups">
        {KEY_GROUPS.map(({ title, entries }) => (
          <section key={title} aria-labelledby={`keys-${title}`}>
            <h3 id={`keys-${title}`}>{t(title)}</h3>
            <dl>
              {entries.map((entry) =>
                entry.needs && !actions[entry.needs] ? null : <Entry key={entry.does} entry={entry} />,
              )}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
