/** What an element is to the walk, by its tag: bits. */
export const Role = {
  /** Its content is never text of the page. */
  skipped: 1,
  /** Stands on lines of its own in every browser's default style sheet. */
  block: 2,
  picture: 4,
  /** Shows a recording or another page. */
  media: 8,
  heading: 16,
  list: 32,
  item: 64,
} as const;

const TAGS: readonly [roles: number, tags: string][] = [
  [
    Role.skipped,
    'head script style template link meta title base svg canvas select datalist input textarea object param applet ' +
      'map area progress meter source track frameset frame noframes rp',
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
  [Role.picture, 'img amp-img'],
  [Role.media, 'video audio iframe embed amp-video amp-youtube amp-iframe amp-audio'],
];

const ROLES: ReadonlyMap<string, number> = new Map(
  TAGS.flatMap(([roles, tags]) => tags.split(' ').map((tag): [string, number] => [tag, roles])),
);

/** The bits of `Role` of an element; one that the page defines itself is a block. */
export function rolesOf(tag: string): number {
  return ROLES.get(tag) ?? (tag.includes('-') ? Role.block : 0);
}

/** Inline elements that change the look of text, as bits of a style mask. */
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
]);

/** Elements that say what part of a page they are, as bits. */
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
