// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { asMarkup, bodyLines, HEADLINE, newsPage, PARAGRAPHS, readHtml } from './news-page.fixture.ts';

const told = (name: string): string[] => PARAGRAPHS.map((text) => text.replaceAll('bridge', name));
const TEXT = [...PARAGRAPHS, ...told('tunnel'), ...told('quay')];

const read = (body: string, beside = ''): string[] =>
  bodyLines(
    readHtml(
      newsPage({
        story: '',
        article: `<article class="story"><h1>${HEADLINE}</h1>${body}</article>${beside}`,
      }),
    ),
  );
const lines = (name: string, texts: readonly string[] = TEXT): string =>
  texts.map((text) => `<div class="${name}"><p>${text}</p></div>`).join('');

describe('of a text that a page gives twice, one copy is kept as a whole', () => {
  it('beside a view to print', () => {
    const view = `<div class="print-view"><h1>${HEADLINE}</h1>${lines('pv')}</div>`;
    expect(read(`<div class="story-body">${asMarkup(TEXT)}</div>`, view)).toEqual(TEXT);
  });

  it('beside a view to print of the same make', () => {
    const body = `<div class="story-body">${asMarkup(TEXT)}</div>`;
    expect(read(body, `<div class="copy">${body}</div>`)).toEqual(TEXT);
  });

  it('the transcript, where the page quotes from it', () => {
    const parts = [1, 5, 9, 2].map((n) => TEXT[n] ?? '');
    expect(
      read(`<div class="summary">${asMarkup(parts)}</div><div class="transcript">${lines('cue')}</div>`),
    ).toEqual(TEXT);
  });

  it('the body, where a dialog holds the same', () => {
    const dialog = `<div class="overlay" role="dialog">${lines('line')}</div>`;
    expect(read(`<div class="story-body">${asMarkup(TEXT)}</div>`, dialog)).toEqual(TEXT);
  });
});

it('the data of a page that lost their line breaks are read as paragraphs', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: HEADLINE,
    articleBody: TEXT.join(''),
  });
  const page = newsPage({
    story: '',
    head: `<script type="application/ld+json">${data}</script>`,
    article: `<h1>${HEADLINE}</h1>`,
  });
  expect(bodyLines(readHtml(page))).toEqual(TEXT);
});
