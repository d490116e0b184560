// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookFiles } from '../formats/epub.ts';
import { storyHtml } from '../formats/html.ts';
import { anyStory, hostileText } from '../story.fixture.ts';
import { wording } from '../wording.fixture.ts';
import { h } from './element.ts';
import { serialize } from './serialize.ts';

const STAMP = { id: '00000000-0000-4000-8000-000000000000', now: '2026-01-02T03:04:05Z' };
const PARTS = new Set(
  'html head body meta title link style article header h1 h2 h3 h6 p a br mark strong em code sub sup s small figure figcaption img ul ol li blockquote footer table caption tbody tr th td pre aside section dl dt dd time'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'xmlns xmlns:epub lang xml:lang dir charset http-equiv content name rel href type id class title src alt width height scope colspan rowspan datetime'.split(
    ' ',
  ),
);

/** Holds a document to what we write: no element and attribute but ours, no address that runs anything. */
function expectHarmless(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    expect(PARTS).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(ATTRIBUTES).toContain(name);
      if (name === 'href' || name === 'src')
        expect(value).toMatch(
          /^(https?:|mailto:|data:image\/(png|jpeg|gif|webp|avif)(;base64)?,|#q\d+$|style\.css$)/,
        );
    }
  }
}

describe('whatever a page holds', () => {
  it('HTML of it holds nothing but our elements', () => {
    fc.assert(
      fc.property(anyStory, ({ story, attribution }) => {
        const html = storyHtml(story, attribution, wording);
        expectHarmless(new DOMParser().parseFromString(html, 'text/html'));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('every XML file of its book is well formed, and harmless', () => {
    fc.assert(
      fc.property(anyStory, ({ story, attribution }) => {
        for (const { path, content } of bookFiles(story, attribution, wording, STAMP, new Map())) {
          if (!/\.(xml|opf|xhtml)$/.test(path)) continue;
          const parsed = new DOMParser().parseFromString(String(content), 'application/xhtml+xml');
          expect(parsed.querySelector('parsererror'), `${path}: ${content}`).toBeNull();
          if (path.endsWith('story.xhtml')) expectHarmless(parsed);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

it('text and values come back as they were given, in HTML as in XML', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const [syntax, type] of [
        ['html', 'text/html'],
        ['xml', 'application/xml'],
      ] as const) {
        const root = h('article', { title: text }, h('pre', {}, text));
        const parsed = new DOMParser().parseFromString(serialize(root, syntax), type);
        const clean = text
          .replace(/\r\n?/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
        expect(parsed.querySelector('pre')?.textContent).toBe(clean);
        expect(parsed.querySelector('article')?.getAttribute('title')).toBe(clean);
      }
    }),
  );
});
