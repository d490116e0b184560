import { useEffect } from 'preact/hooks';

/** Keeps the screen on while something is read aloud, where the browser lets us. */
export function useWakeLock(isOn: boolean, { document, navigator }: Window): void {
  useEffect(() => {
    if (!isOn || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const release = () => void lock?.release().catch(() => undefined);
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (isOver) release();
      } catch {
        // A low battery or a page's policy speaks against it: the screen goes dark as it does elsewhere.
      }
    };
    ask();
    // The browser lets go of it when the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      release();
    };
  }, [isOn]);
}
