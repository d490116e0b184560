/**
 * Remembers what has the focus in a page, open shadow trees included.
 * @returns how to give it back; the page does not scroll
 */
export function rememberFocus(document: Document): () => void {
  let focused = document.activeElement;
  for (let inner = focused?.shadowRoot?.activeElement; inner; inner = inner.shadowRoot?.activeElement)
    focused = inner;
  return () => {
    if (focused?.isConnected && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
  };
}
