/** So often a page is set right; one that goes on is left alone, without the reader. */
const MOST = 8;

interface Guarded {
  /** Our element in the page. */
  host: HTMLElement;
  /** What covers the page. */
  dialog: HTMLDialogElement;
  /** Gives the host its looks. */
  dress(): void;
  /** Called when the reader cannot stay. */
  giveUp(): void;
}

/**
 * Keeps the reader as it was made while it is open: what a page writes on our element is taken off again, what it opens
 * above it (a dialog, a popover, an element over the whole screen) goes beneath it again, a pointer that it locks is let
 * go. A page that takes our element away, moves it or will not stop gets its way: the reader closes. Returns how to end
 * the guard.
 * @param page the document, its own properties out of the way
 */
export function guard(page: Document, { host, dialog, dress, giveUp }: Guarded): () => void {
  const ended = new AbortController();
  const root = page.documentElement;
  let times = 0;
  const setRight = (repair: () => void) => {
    times += 1;
    if (times > MOST) giveUp();
    else repair();
  };

  const changes = new MutationObserver((records) => {
    if (host.parentNode !== page.documentElement || !dialog.open) giveUp();
    else if (records.some(({ target }) => target === host)) {
      setRight(() => {
        for (const { name } of [...host.attributes]) host.removeAttribute(name);
        dress();
        changes.takeRecords();
      });
    }
  });
  changes.observe(host, { attributes: true });
  changes.observe(root, { childList: true });
  if (root.parentNode) changes.observe(root.parentNode, { childList: true });

  const raise = () =>
    setRight(() => {
      dialog.close();
      dialog.showModal();
    });
  const onToggle = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    // our own layers lie above the reader while a place in the page is shown
    if (newState === 'open' && target instanceof Element && !target.localName.startsWith('clearstory-'))
      raise();
  };
  const { signal } = ended;
  page.addEventListener('toggle', onToggle, { signal, capture: true });
  page.addEventListener('fullscreenchange', () => page.fullscreenElement && raise(), {
    signal,
    capture: true,
  });
  page.addEventListener(
    'pointerlockchange',
    () => page.pointerLockElement && setRight(() => page.exitPointerLock()),
    { signal, capture: true },
  );
  return () => {
    changes.disconnect();
    ended.abort();
  };
}
