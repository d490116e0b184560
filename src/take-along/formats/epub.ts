import type { Story, StoryAttribution } from '../../core/index.ts';
import { canonicalTag } from '../language-tag.ts';
import { h, type MarkupElement } from '../markup/element.ts';
import { serialize } from '../markup/serialize.ts';
import { storyMarkup } from '../markup/story-markup.ts';
import { EXTENSIONS, type PictureFile } from '../picture-file.ts';
import { storyHead } from '../story-head.ts';
import type { Wording } from '../wording.ts';
import { STYLE } from './style.ts';

/** A file of a book, by its path. */
export interface BookFile {
  path: string;
  content: string | Uint8Array;
}

export interface BookStamp {
  /** The book's name: a UUID. */
  id: string;
  /** The time at which the book is made, ISO 8601. */
  now: string;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';
const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';
const CONTAINER = 'urn:oasis:names:tc:opendocument:xmlns:container';

const xml = (root: MarkupElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${serialize(root, 'xml')}\n`;
const xhtml = (root: MarkupElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${serialize(root, 'xml')}\n`;

/** An XHTML page; `lang` twice, because XML and HTML each have an attribute of their own. */
function page(title: string, lang: string, dir: string, body: MarkupElement): MarkupElement {
  return h(
    'html',
    { xmlns: XHTML, 'xmlns:epub': OPS, lang, 'xml:lang': lang, dir },
    h(
      'head',
      {},
      h('title', {}, title),
      h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    h('body', {}, body),
  );
}

/** `lang` needs its XML twin wherever it stands. */
function withXmlLang(markup: MarkupElement): MarkupElement {
  const { lang } = markup.attributes;
  return {
    ...markup,
    attributes: lang === undefined ? markup.attributes : { ...markup.attributes, 'xml:lang': lang },
    children: markup.children.map((child) => (typeof child === 'string' ? child : withXmlLang(child))),
  };
}

interface PackedPicture {
  id: string;
  href: string;
  file: PictureFile;
}

function packageDocument(
  story: Story,
  wording: Wording,
  stamp: BookStamp,
  pictures: readonly PackedPicture[],
): MarkupElement {
  const { headline, alternativeHeadline, standfirst, paper, isoDate, address } = storyHead(story, wording);
  const item = (id: string, href: string, type: string, properties?: string) =>
    h('item', { id, href, 'media-type': type, properties });
  return h(
    'package',
    { xmlns: OPF, version: '3.0', 'unique-identifier': 'id' },
    h(
      'metadata',
      { 'xmlns:dc': DC },
      h('dc:identifier', { id: 'id' }, `urn:uuid:${stamp.id}`),
      h('dc:title', {}, headline),
      alternativeHeadline && h('meta', { property: 'dcterms:alternative' }, alternativeHeadline),
      h('dc:language', {}, canonicalTag(story.lang) ?? 'und'),
      story.authors.filter((author) => author.trim()).map((author) => h('dc:creator', {}, author)),
      paper && h('dc:publisher', {}, paper),
      isoDate && h('dc:date', {}, isoDate),
      standfirst && h('dc:description', {}, standfirst),
      address && h('dc:source', {}, address),
      h('meta', { property: 'dcterms:modified' }, stamp.now.replace(/\.\d+Z$/, 'Z')),
    ),
    h(
      'manifest',
      {},
      item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
      item('story', 'story.xhtml', 'application/xhtml+xml'),
      item('style', 'style.css', 'text/css'),
      pictures.map(({ id, href, file }) => item(id, href, file.mediaType)),
    ),
    h(
      'spine',
      { 'page-progression-direction': story.dir === 'rtl' ? 'rtl' : null },
      h('itemref', { idref: 'story' }),
    ),
  );
}

function navigation(headline: string, wording: Wording, lang: string, dir: string): MarkupElement {
  const nav = h(
    'nav',
    { 'epub:type': 'toc', id: 'toc' },
    h('h1', {}, headline),
    h('ol', {}, h('li', {}, h('a', { href: 'story.xhtml' }, headline))),
  );
  return page(headline, lang || wording.lang, dir, nav);
}

/**
 * The files of an EPUB 3 book that holds a story, in the order in which they are packed: `mimetype` first, which must
 * be stored as it is (https://www.w3.org/TR/epub-33/#sec-zip-container-mime).
 * @param pictures what could be read, by address; other pictures are left out, their words stay
 */
export function bookFiles(
  story: Story,
  attribution: StoryAttribution,
  wording: Wording,
  stamp: BookStamp,
  pictures: ReadonlyMap<string, PictureFile>,
): BookFile[] {
  const { headline } = storyHead(story, wording);
  const lang = canonicalTag(story.lang) ?? '';
  const packed = new Map<string, PackedPicture>();
  for (const [src, file] of pictures) {
    const n = packed.size + 1;
    packed.set(src, { id: `picture-${n}`, href: `pictures/${n}.${EXTENSIONS[file.mediaType]}`, file });
  }
  const used = new Set<PackedPicture>();
  const article = storyMarkup(story, attribution, wording, ({ src }) => {
    const picture = packed.get(src);
    if (!picture) return null;
    used.add(picture);
    return picture.href;
  });
  const container = h(
    'container',
    { version: '1.0', xmlns: CONTAINER },
    h(
      'rootfiles',
      {},
      h('rootfile', { 'full-path': 'OPS/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  );
  return [
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: xml(container) },
    { path: 'OPS/package.opf', content: xml(packageDocument(story, wording, stamp, [...used])) },
    { path: 'OPS/nav.xhtml', content: xhtml(navigation(headline, wording, lang, story.dir)) },
    { path: 'OPS/story.xhtml', content: xhtml(page(headline, lang, story.dir, withXmlLang(article))) },
    { path: 'OPS/style.css', content: STYLE },
    ...[...used].map(({ href, file }) => ({ path: `OPS/${href}`, content: file.bytes })),
  ];
}
