// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractStory } from '../extract/extract-story.ts';
import { ADDRESS, bodyLines, newsPage, PARAGRAPHS, paragraphs } from '../extract/news-page.fixture.ts';
import { isTranslated } from './translation.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const page = () => parse(newsPage({ story: paragraphs(), lang: 'de' }));

const GERMAN = (text: string) => `Auf Deutsch: ${text}`;

/** Translates as Chromium does: each text goes into two elements `font`, sentence by sentence. */
function asChromium(document: Document): Document {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const font = () => {
      const element = document.createElement('font');
      element.setAttribute('style', 'vertical-align: inherit;');
      return element;
    };
    const outer = font();
    const sentences = GERMAN(text.data).split(/(?<=\. )/);
    for (const sentence of sentences) {
      const inner = font();
      inner.textContent = sentence;
      outer.append(inner);
    }
    text.replaceWith(outer);
  }
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = 'en';
  return document;
}

describe('a page that Chromium has translated', () => {
  it('is known, and each paragraph stays one line', () => {
    const document = asChromium(page());
    expect(isTranslated(document, null)).toBe(true);
    const story = extractStory(document, ADDRESS);
    expect(story.translation).toEqual({ original: null });
    expect(bodyLines(story)).toEqual(PARAGRAPHS.map(GERMAN));
    expect(story.lang).toBe('en');
  });

  it('is read as it is shown although its data hold the original', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Harbour bridge to be rebuilt',
      articleBody: [...PARAGRAPHS, ...PARAGRAPHS.map((text) => `More: ${text}`)].join('\n\n'),
    });
    const head = `<script type="application/ld+json">${data}</script>`;
    const document = asChromium(parse(newsPage({ story: paragraphs(0, 2), head, lang: 'de' })));
    expect(bodyLines(extractStory(document, ADDRESS))).toEqual(PARAGRAPHS.slice(0, 2).map(GERMAN));
  });

  it('is not one that merely bears the name', () => {
    const document = page();
    document.documentElement.classList.add('translated-ltr');
    expect(isTranslated(document, null)).toBe(false);
  });
});

describe('a page that Firefox has translated', () => {
  const written = { lang: 'de', title: 'Die Brücke' };
  const translated = () => {
    const document = page();
    document.documentElement.lang = 'en';
    document.title = 'The bridge';
    return document;
  };

  it('is known by its language and title, which were others before', () => {
    expect(isTranslated(translated(), written)).toBe(true);
    expect(extractStory(translated(), ADDRESS, { written }).translation).toEqual({ original: null });
  });

  it.each([
    ['nobody looked before', null],
    ['it named no language', { ...written, lang: '' }],
    ['only the country changed', { ...written, lang: 'en-GB' }],
    ['its title is what it was', { ...written, title: 'The bridge' }],
  ])('is not known where %s', (_why, before) => {
    expect(isTranslated(translated(), before)).toBe(false);
  });
});

it('knows a page that Edge has translated by the marks on its elements', () => {
  const document = page();
  document.querySelector('p')?.setAttribute('_msttexthash', '12345');
  expect(isTranslated(document, null)).toBe(true);
});
