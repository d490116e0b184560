// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeAnyStory } from '../quotes/every-language.ts';
import { extractStory } from './extract-story.ts';
import { ADDRESS, bodyLines, newsPage, PARAGRAPHS, paragraphs, readHtml } from './news-page.fixture.ts';

const parse = (source: string, type: DOMParserSupportedType): Document =>
  new DOMParser().parseFromString(source, type);

describe('of any document a story is made without throwing', () => {
  const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><h1>T</h1>${paragraphs()}</body></html>`;
  it.each<[string, () => Document]>([
    ['empty', () => document.implementation.createHTMLDocument('')],
    ['without a root', () => document.implementation.createDocument(null, null)],
    ['XML', () => parse('<feed><entry><title>A</title></entry></feed>', 'text/xml')],
    ['broken XML', () => parse('<feed><entry>', 'text/xml')],
    ['XHTML', () => parse(xhtml, 'application/xhtml+xml')],
    [
      'a drawing',
      () => parse('<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>', 'image/svg+xml'),
    ],
    ['a frameset', () => parse('<html><frameset><frame src="a.html"></frameset></html>', 'text/html')],
    [
      'without a body',
      () => {
        const page = parse(newsPage({ story: paragraphs() }), 'text/html');
        page.body.remove();
        return page;
      },
    ],
    ['deep', () => parse(`<body>${'<div>'.repeat(2_000)}deep${'</div>'.repeat(2_000)}`, 'text/html')],
    ['of the wrong kind', () => ({}) as Document],
  ])('%s', (_, make) => {
    const story = extractStory(make(), ADDRESS);
    expect(story).toMatchObject({ url: ADDRESS, blocks: expect.any(Array), removals: expect.any(Array) });
    expect(structuredClone(story)).toEqual(story);
  });

  it('XHTML is read like HTML', () => {
    expect(bodyLines(extractStory(parse(xhtml, 'application/xhtml+xml'), ADDRESS))).toEqual(PARAGRAPHS);
  });

  const tag = fc.constantFrom(
    'p',
    'div',
    'article',
    'h1',
    'h2',
    'ul',
    'li',
    'table',
    'td',
    'a',
    'img',
    'form',
    'blockquote',
    'figure',
    'figcaption',
    'time',
    'noscript',
    'svg',
    'template',
    'iframe',
    'x-card',
    'br',
  );
  const attribute = fc.tuple(
    fc.constantFrom('class', 'id', 'href', 'src', 'srcset', 'datetime', 'style', 'name', 'width'),
    fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        'ad',
        'related',
        'body',
        'firstChild',
        'javascript:alert(1)',
        'http://[',
        '%',
        '9'.repeat(40),
      ),
    ),
  );
  const { markup } = fc.letrec<{ markup: string }>((tie) => ({
    markup: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(...PARAGRAPHS, 'Read more: ', '\u0000', '\ud800', '<'),
      fc
        .tuple(tag, fc.array(attribute, { maxLength: 2 }), fc.array(tie('markup'), { maxLength: 4 }))
        .map(
          ([name, attributes, inner]) =>
            `<${name} ${attributes.map(([key, value]) => `${key}="${value.replaceAll('"', '')}"`).join(' ')}>${inner.join('')}</${name}>`,
        ),
    ),
  }));

  it('however it is nested, and the document stays as it was', () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
        const page = parse(`<body>${parts.join('')}`, 'text/html');
        const before = page.documentElement.outerHTML;
        const story = extractStory(page, ADDRESS);
        expect(structuredClone(story)).toEqual(story);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a story is read although', () => {
  it.each([
    [
      'a form hides its own properties',
      `<form>${['firstChild', 'nextSibling', 'localName', 'nodeType', 'getAttribute', 'hasAttributes', 'attributes', 'parentNode', 'children', 'className', 'id'].map((name) => `<input name="${name}">`).join('')}${paragraphs(0, 2)}</form>${paragraphs(2)}`,
    ],
    [
      'pictures hide the properties of the document',
      `${['body', 'documentElement', 'querySelector', 'querySelectorAll', 'title', 'forms', 'implementation', 'getElementsByTagName', 'defaultView', 'head'].map((name) => `<img name="${name}">`).join('')}${paragraphs()}`,
    ],
  ])('%s', (_, story) => {
    expect(bodyLines(readHtml(newsPage({ story })))).toEqual(PARAGRAPHS);
  });

  it('the page overrides the document', () => {
    const page = parse(newsPage({ story: paragraphs() }), 'text/html');
    for (const name of ['head', 'title', 'querySelectorAll']) {
      Object.defineProperty(page, name, {
        configurable: true,
        get: () => {
          throw new Error('not for you');
        },
      });
    }
    expect(bodyLines(extractStory(page, ADDRESS))).toEqual(PARAGRAPHS);
  });
});

describe('names that look alike are one speaker', () => {
  const said = (name: string, n: number) =>
    `<p>“The pillar number ${n} is older than all of us,” said ${name}, who has kept the bridge for ${n + 9} years.</p>`;
  const speakers = (names: readonly string[], lang: string) => {
    const page = parse(newsPage({ lang, story: paragraphs() + names.map(said).join('') }), 'text/html');
    return attributeAnyStory(extractStory(page, ADDRESS)).speakers.flatMap(({ name }) => name ?? []);
  };
  const UNSEEN = [
    ...[0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x180f, 0x200b, 0x200c, 0x200d],
    ...[
      0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206a, 0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f,
    ],
    ...[
      0xfeff, 0xffa0, 0xfff9, 0xfffb, 0x13430, 0x1343f, 0x1bca0, 0x1d173, 0xe0000, 0xe0041, 0xe0100, 0xe01ef,
    ],
  ].map((code) => String.fromCodePoint(code));

  it.each([
    ['within', UNSEEN.map((it) => `Il${it}se Var${it}ga`)],
    ['around', UNSEEN.map((it) => `${it}Ilse${it} ${it}Varga${it}`)],
    [
      'in place of the space',
      ['\u115f', '\u1160', '\u2800', '\u3164', '\uffa0'].map((it) => `Ilse${it}Varga`),
    ],
  ])('with what is not seen %s', (_, names) => {
    expect(speakers(['Ilse Varga', ...names], 'en')).toEqual(['Ilse Varga']);
  });
});

it('a document is never changed, not even for a moment', async () => {
  const page = parse(
    newsPage({
      story: `${paragraphs()}<img src="/a.jpg" data-src="/b.jpg"><table><tr><td>1</td></tr></table>`,
    }),
    'text/html',
  );
  const before = new XMLSerializer().serializeToString(page);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(page, { attributes: true, childList: true, characterData: true, subtree: true });
  extractStory(page, ADDRESS);
  changes.push(...observer.takeRecords());
  observer.disconnect();
  expect(changes).toEqual([]);
  expect(new XMLSerializer().serializeToString(page)).toBe(before);
});
