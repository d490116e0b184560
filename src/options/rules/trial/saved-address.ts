const isWeb = (url: string | null | undefined): url is string => !!url && /^https?:\/\/[^/]/i.test(url);

/** The note at the beginning of a saved page with the address that it came from. */
const NOTE = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

/** The address of a saved page, as the page itself names it, or what is given in its place. */
export function savedAddress(html: string, otherwise: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    NOTE.exec(html.slice(0, 5000))?.[1],
  ].find((url) => isWeb(url) && URL.canParse(url));
  return found ?? otherwise;
}
