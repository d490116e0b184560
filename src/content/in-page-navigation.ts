/**
 * Calls back after the page has changed its own address without loading a document. Where the browser has no Navigation
 * API (Firefox before 147), a change of the title or of the history gives it away.
 */
export function onInPageNavigation(window: Window, callback: () => void, signal: AbortSignal): void {
  const { document, location } = window;
  let address = location.href;
  const look = () => {
    if (location.href === address) return;
    address = location.href;
    callback();
  };
  const { navigation } = window as Window & { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  const titles = new MutationObserver(look);
  titles.observe(document.head ?? document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => titles.disconnect());
}
