import { useEffect, useRef } from 'preact/hooks';
import { isTouched } from '../../ui/touch.ts';

interface Watching {
  CloseWatcher?: new () => { onclose: (() => void) | null; destroy(): void };
}

/**
 * Calls back where the reader goes back, by the system's gesture or button, while something is open. Browsers that do not
 * tell of it (see docs/phones.md) go back to the page before.
 */
export function useBack(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const { CloseWatcher } = globalThis as Watching;
    if (!isOpen || !CloseWatcher || !isTouched()) return;
    const watcher = new CloseWatcher();
    watcher.onclose = () => latest.current();
    return () => watcher.destroy();
  }, [isOpen]);
}
