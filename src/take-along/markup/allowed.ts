import { safeLink, safePicture } from '../../core/addresses/safe-address.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Every element that a file of ours may hold: HTML's first, then those of a book's package. */
const ELEMENTS = set(
  'html head body meta title link style article header h1 h2 h3 h4 h5 h6 p a br mark strong em code sub sup s small ' +
    'figure figcaption img ul ol li blockquote cite footer table caption tbody tr th td pre aside section nav dl dt dd ' +
    'time package metadata manifest item spine itemref container rootfiles rootfile dc:identifier dc:title ' +
    'dc:language dc:creator dc:publisher dc:date dc:description dc:source',
);
const ATTRIBUTES = set(
  'xmlns xmlns:epub xmlns:dc epub:type lang xml:lang dir charset http-equiv content name rel href type id class title ' +
    'src cite alt width height scope colspan rowspan datetime version unique-identifier property properties media-type idref ' +
    'page-progression-direction full-path',
);

/** A place in the file itself, or another file of the same book. */
const OWN = /^(?:#[\w-]+|(?:[\w-]+\/)*[\w-]+\.(?:css|xhtml|png|jpg|gif|webp)(?:#[\w-]+)?)$/;

export const isElement = (tag: string): boolean => ELEMENTS.has(tag);

/** Checks that an attribute may be written: its name is listed, and an address in it is safe. */
export function isAttribute(name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name)) return false;
  if (name === 'href' || name === 'cite') return OWN.test(value) || safeLink(value) !== null;
  return name !== 'src' || OWN.test(value) || safePicture(value) !== null;
}
