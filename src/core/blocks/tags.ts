const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own in every browser's default style sheet. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup ' +
    'option p pre search section summary table tbody td tfoot th thead tr ul button label',
);

/** Elements whose content is never text of the page. */
export const SKIPPED_TAGS = set(
  'head script style template link meta title base svg canvas select datalist input textarea object param ' +
    'applet map area progress meter source track frameset frame noframes rp',
);

/** Elements that show a recording or another page. */
export const MEDIA_TAGS = set('video audio iframe embed amp-video amp-youtube amp-iframe amp-audio');

export const PICTURE_TAGS = set('img amp-img');

export const HEADING_TAGS = set('h1 h2 h3 h4 h5 h6');

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
