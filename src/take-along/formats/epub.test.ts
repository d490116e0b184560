// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../core/index.ts';
import { fromDataAddress } from '../picture-file.ts';
import { quoteOf, speaker, storyOf } from '../story.fixture.ts';
import { wording } from '../wording.fixture.ts';
import { bookFiles } from './epub.ts';
import { packBook } from './pack-book.ts';

const STAMP = { id: '0b5cf0c3-9a1f-4d0c-8f5e-2f2f7c1a9d11', now: '2026-01-02T03:04:05.678Z' };
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const story: Story = {
  ...storyOf('“We stay,” she said.'),
  alternativeHeadline: 'Ferry saved',
  standfirst: 'A & B',
  leadImage: { picture: { src: DOT, alt: 'dot' }, caption: 'A dot', credit: null },
};
story.blocks.push({
  id: 'b1',
  type: 'figure',
  pictures: [{ src: 'https://a.example/p.jpg', alt: 'far away' }],
  caption: 'Not read',
  credit: null,
});
const attribution = { quotes: [quoteOf(story, 0, '“We stay,”')], speakers: [speaker] };
const dot = fromDataAddress(DOT);
if (!dot) throw new Error('the dot cannot be read');
const files = bookFiles(story, attribution, wording, STAMP, new Map([[DOT, dot]]));
const textOf = (path: string) => String(files.find((file) => file.path === path)?.content);
const documentOf = (path: string) => new DOMParser().parseFromString(textOf(path), 'application/xml');
const texts = (document: Document, tag: string) =>
  [...document.getElementsByTagName(tag)].map((element) => element.textContent);

describe('a book', () => {
  it('is a zip whose first entry is its type, stored as it is, without extra fields', () => {
    const bytes = packBook(files);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
    expect(view.getUint32(0, true)).toBe(0x04034b50);
    expect(view.getUint16(8, true)).toBe(0);
    expect(view.getUint16(28, true)).toBe(0);
    expect(ascii(30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(bytes))).toEqual(files.map(({ path }) => path));
  });

  it('names its package in the container', () => {
    const [root] = documentOf('META-INF/container.xml').getElementsByTagName('rootfile');
    expect(files.map(({ path }) => path)).toContain(root?.getAttribute('full-path'));
  });

  it('has the metadata that EPUB 3 asks for', () => {
    const document = documentOf('OPS/package.opf');
    const id = document.documentElement.getAttribute('unique-identifier');
    expect(document.querySelector(`[id="${id}"]`)?.textContent).toBe(`urn:uuid:${STAMP.id}`);
    expect(texts(document, 'dc:title')).toEqual(['The ferry stays']);
    expect(texts(document, 'dc:language')).toEqual(['en']);
    expect(texts(document, 'dc:creator')).toEqual(['Mia Holm']);
    expect(document.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe(
      '2026-01-02T03:04:05Z',
    );
  });

  it('carries the headline that the page declares beside the one it prints', () => {
    expect(texts(documentOf('OPS/package.opf'), 'meta')).toContain('Ferry saved');
  });

  it('lists every file but its own in the manifest, each once, and one as navigation', () => {
    const items = [...documentOf('OPS/package.opf').getElementsByTagName('item')];
    const listed = items.map((item) => `OPS/${item.getAttribute('href')}`);
    const packed = files.map(({ path }) => path).filter((path) => path.startsWith('OPS/'));
    expect(listed.sort()).toEqual(packed.filter((path) => path !== 'OPS/package.opf').sort());
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(items.filter((item) => item.getAttribute('properties') === 'nav')).toHaveLength(1);
    expect(documentOf('OPS/nav.xhtml').querySelector('nav ol li a')?.getAttribute('href')).toBe(
      'story.xhtml',
    );
  });

  it('refers to nothing that it does not hold', () => {
    const page = documentOf('OPS/story.xhtml');
    const paths = new Set(files.map(({ path }) => path));
    for (const picture of page.querySelectorAll('img'))
      expect(paths).toContain(`OPS/${picture.getAttribute('src')}`);
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull();
  });

  it('leaves out pictures that could not be read, and keeps their words', () => {
    const page = documentOf('OPS/story.xhtml');
    expect(page.querySelectorAll('img')).toHaveLength(1);
    expect(page.querySelector('.alt')?.textContent).toBe('far away');
    expect(texts(page, 'figcaption')).toEqual(['A dot', 'Not read']);
  });

  it('turns its pages the other way where lines run from right to left', () => {
    const rtl = bookFiles({ ...story, dir: 'rtl', lang: 'ar' }, attribution, wording, STAMP, new Map());
    expect(rtl.map(({ content }) => String(content)).join()).toContain('page-progression-direction="rtl"');
  });
});
