/** The roles that a tag gives an element when the page is read, one bit each. */
export const Role = {
  /** Holds nothing that is text of the page. */
  skipped: 1,
  /** Stands on lines of its own in every browser's default style sheet. */
  block: 2,
  picture: 4,
  /** Shows a recording or another page. */
  media: 8,
  heading: 16,
  list: 32,
  item: 64,
  /** Drawn by the browser in a manner of its own: its text is no line of the page, but has to be accounted for. */
  apart: 128,
} as const;

const TAGS: readonly [roles: number, tags: string][] = [
  [
    Role.skipped,
    'head script style template link meta title base datalist input param area progress meter frameset noframes ' +
      'noembed rp',
  ],
  [
    Role.block,
    'address article aside blockquote body caption center details dialog dir div fieldset figcaption figure footer ' +
      'form header hgroup hr html legend main menu nav noscript optgroup option p pre search section summary table ' +
      'tbody td tfoot th thead tr button label',
  ],
  [Role.block | Role.heading, 'h1 h2 h3 h4 h5 h6'],
  [Role.block | Role.list, 'ul ol dl'],
  [Role.block | Role.item, 'li dt dd'],
  [Role.picture, 'img'],
  [Role.media, 'video audio iframe'],
  // where nothing draws them, browsers show what stands in them
  [Role.picture | Role.apart, 'amp-img'],
  [Role.media | Role.apart, 'embed amp-video amp-youtube amp-iframe amp-audio'],
  [Role.apart, 'svg select textarea object canvas'],
];

const ROLES: ReadonlyMap<string, number> = new Map(
  TAGS.flatMap(([roles, tags]) => tags.split(' ').map((tag): [string, number] => [tag, roles])),
);

/** Returns the bits of `Role` of a tag. Custom elements (with a hyphen in their name) are blocks. */
export function rolesOf(tag: string): number {
  return ROLES.get(tag) ?? (tag.includes('-') ? Role.block : 0);
}

export const HTML = 'http://www.w3.org/1999/xhtml';
export const SVG = 'http://www.w3.org/2000/svg';

/** Elements of an SVG drawing whose text is not drawn. */
const UNDRAWN: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'style', 'script']);

/** Roles that only elements of the HTML namespace have. */
const OF_HTML = Role.skipped | Role.picture | Role.media | Role.apart;

/**
 * Returns the bits of `Role` of an element in its namespace, given those of its name: <style> or <select> in
 * mathematics, or in a namespace that nobody knows, is text like any other.
 * @param roles bits that `rolesOf` gives for the tag
 */
export function rolesIn(roles: number, element: Element, tag: string): number {
  if (!(roles & OF_HTML)) return roles;
  const { namespaceURI } = element;
  if (namespaceURI === SVG) return tag === 'svg' ? Role.apart : UNDRAWN.has(tag) ? Role.skipped : 0;
  return namespaceURI === HTML && tag !== 'svg' ? roles : roles & ~OF_HTML;
}

/** True if a browser draws no text that stands in the element. */
export function isSkipped(element: Element): boolean {
  const { localName, namespaceURI } = element;
  if (namespaceURI === SVG) return UNDRAWN.has(localName);
  const isHidden = (rolesOf(localName) & Role.skipped) !== 0 || localName === 'noscript';
  return namespaceURI === HTML && isHidden;
}

/** Inline elements that change the styling of text, as bits of a style mask. */
export const STYLE_BITS: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['strong', 1],
  ['i', 2],
  ['em', 2],
  ['cite', 2],
  ['code', 4],
  ['kbd', 4],
  ['samp', 4],
  ['sub', 8],
  ['sup', 16],
  ['s', 32],
  ['del', 32],
  ['strike', 32],
]);

/** Elements whose tag says what part of a page they are, as bits. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['article', 1],
  ['main', 2],
  ['section', 4],
  ['header', 8],
  ['footer', 16],
  ['aside', 32],
  ['nav', 64],
  ['form', 128],
]);
