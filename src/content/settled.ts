/** Milliseconds after which a page that still loads is taken as it is. */
const MAX_WAIT_MS = 6000;
/** Quiet time after which a page counts as settled, in ms. */
const QUIET_MS = 300;

/** Resolves when a page has loaded and has stopped building itself, at the latest after six seconds. */
export function whenSettled(window: Window): Promise<void> {
  const { document } = window;
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = () => {
      done.abort();
      window.clearTimeout(quiet);
      window.clearTimeout(end);
      changes.disconnect();
      resolve();
    };
    let quiet = 0;
    const wait = () => {
      window.clearTimeout(quiet);
      if (document.readyState === 'complete') quiet = window.setTimeout(finish, QUIET_MS);
    };
    const changes = new MutationObserver(wait);
    const end = window.setTimeout(finish, MAX_WAIT_MS);
    changes.observe(document.documentElement, { childList: true, subtree: true });
    window.addEventListener('load', wait, { signal: done.signal });
    wait();
  });
}
