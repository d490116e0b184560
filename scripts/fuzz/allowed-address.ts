const SCHEMES = ['http:', 'https:', 'mailto:'];
const BITMAPS = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'];

/**
 * Checks that an address may stand in a story, in a way of its own: by the result of the parser of addresses, and for
 * data by the type that a browser reads (Fetch standard, "data: URL processor").
 */
export function isAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, href } = new URL(address);
  if (protocol !== 'data:') return SCHEMES.includes(protocol);
  const comma = href.indexOf(',');
  const [type = '', ...rest] = href.slice('data:'.length, comma).split(';');
  const isPlain = rest.length === 0 || rest.join() === 'base64';
  return comma > 0 && isPlain && BITMAPS.includes(type) && !/[\s<>"'#]/.test(href.slice(comma));
}
