/** Checks that a host is a site's, or lies below it. */
const isOnSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/**
 * Has links that lead to where the reader stays open in the page's own tab; all others open in one of their own.
 * @param within what the reader is rendered in
 * @param site tells the site that it stays with when a link is pressed; null: none
 * @returns how to stop
 */
export function followInPlace(within: HTMLElement, site: () => string | null | undefined): () => void {
  const onPress = ({ target }: Event) => {
    const link = (target as Element | null)?.closest<HTMLAnchorElement>('a[data-host]');
    const stayed = site();
    if (link) link.target = stayed && isOnSite(link.dataset.host ?? '', stayed) ? '_top' : '_blank';
  };
  within.addEventListener('click', onPress, { capture: true });
  return () => within.removeEventListener('click', onPress, { capture: true });
}
