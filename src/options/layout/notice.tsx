import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';

/** Milliseconds for which a confirmation stays that offers nothing. */
const SAID_FOR_MS = 5000;

/** A change that was made, and how to take it back where that can be. */
export interface Notice {
  text: string;
  undo: (() => Promise<unknown>) | null;
}

/** Says what was done. With `undo` the line stays, and offers it, until something else is done. */
export type Say = (text: string, undo?: () => Promise<unknown>) => void;

/** The way in which sections say what they did. */
export const SayContext = createContext<Say>(() => undefined);

export const useSay = (): Say => useContext(SayContext);

/** Gives how to do what the storage may refuse: a refusal is said, and does not reject. */
export function useAttempt(): (act: () => Promise<void>) => Promise<void> {
  const { t } = useLanguage();
  const say = useSay();
  return (act) => act().catch(() => say(t('saveFailed')));
}

/** The one line that says what was done. */
export function useNotice(): [notice: Notice | null, say: Say, dismiss: () => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice || notice.undo) return;
    const timer = setTimeout(() => setNotice(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  const say = useMemo<Say>(() => (text, undo) => setNotice({ text, undo: undo ?? null }), []);
  return [notice, say, () => setNotice(null)];
}

interface Props {
  notice: Notice | null;
  say: Say;
  onDismiss(): void;
}

/** Shows the line, for eyes and screen readers alike. */
export function NoticeLine({ notice, say, onDismiss }: Props) {
  const { t } = useLanguage();
  const isBusy = useRef(false);
  const undo = async () => {
    if (!notice?.undo || isBusy.current) return;
    isBusy.current = true;
    try {
      await notice.undo();
      say(t('undone'));
    } catch {
      say(t('saveFailed'), notice.undo);
    }
    isBusy.current = false;
  };
  return (
    <div class="said" data-shown={notice !== null}>
      <p role="status">{notice?.text ?? ''}</p>
      {notice?.undo && (
        <>
          <button type="button" class="said-button" onClick={undo}>
            {t('undo')}
          </button>
          <button type="button" class="said-button" aria-label={t('dismiss')} onClick={onDismiss}>
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5L5 15" />
            </svg>
          </button>
        </>
      )}
    </div>
  );
}
