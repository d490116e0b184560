// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Story } from '../types.ts';
import { extractStory } from './extract-story.ts';
import { ADDRESS, bodyLines, HEADLINE, newsPage, PARAGRAPHS, paragraphs } from './news-page.fixture.ts';
import { accountedTexts, letters, pageTexts } from './page-text.fixture.ts';
import { SelectedPart, type SelectedRange } from './selected-part.ts';

type End = [node: Node | null | undefined, offset: number];

const range = ([start, from]: End, [end, to]: End): SelectedRange => {
  if (!start || !end) throw new Error('the page lacks an end of the selection');
  return { startContainer: start, startOffset: from, endContainer: end, endOffset: to };
};
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (page: Document, ...selected: SelectedRange[]): Story =>
  extractStory(page, ADDRESS, { selected: new SelectedPart(selected) });
const textOf = (page: Document, n: number) =>
  page.querySelectorAll('.story-body p')[n]?.firstChild as Text | undefined;
const notSelected = (story: Story) =>
  story.removals.filter(({ reason }) => reason === 'not-selected').map(({ text }) => text);

describe('a selection as a story', () => {
  it('cuts its first and its last paragraph, and lists the rest of both', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const from = first.indexOf('voted');
    const to = third.indexOf(', who now drive');
    const story = read(page, range([textOf(page, 0), from], [textOf(page, 2), to]));
    expect(bodyLines(story)).toEqual([first.slice(from), second, third.slice(0, to)]);
    expect(story.isSelection).toBe(true);
    expect(notSelected(story).join('\n')).toContain(first.slice(0, from).trim());
    expect(notSelected(story).join('\n')).toContain(third.slice(to));
  });

  it('keeps the headline, byline and date that the page has', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const story = read(page, range([textOf(page, 1), 0], [textOf(page, 1), 40]));
    expect(story).toMatchObject({ headline: HEADLINE, authors: ['Ada Stone'], standfirst: null });
    expect(story.datePublished).toMatch(/^2026-05-05/);
  });

  it('accounts for every text of the page', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const story = read(page, range([textOf(page, 0), 30], [textOf(page, 2), 50]));
    const whole = letters(accountedTexts(story).join(''));
    const cut = [textOf(page, 0), textOf(page, 2)].map((text) => letters(text?.data ?? ''));
    const missing = pageTexts(page).filter((text) => !cut.includes(text) && !whole.includes(text));
    expect(missing).toEqual([]);
    expect(whole).toContain(letters(PARAGRAPHS[0]?.slice(0, 30) ?? ''));
  });

  it('holds pictures with their captions, those outside of it not', () => {
    const figure = (name: string) =>
      `<figure><img src="/${name}.jpg" width="800" height="500"><figcaption>The ${name} at night.</figcaption></figure>`;
    const page = parse(
      newsPage({ story: `${paragraphs(0, 1)}${figure('bridge')}${paragraphs(1, 3)}${figure('ferry')}` }),
    );
    const story = read(page, range([textOf(page, 0), 0], [textOf(page, 1), 20]));
    expect(story.leadImage).toBeNull();
    expect(JSON.stringify(story.blocks)).toContain('/bridge.jpg');
    expect(JSON.stringify(story.blocks)).toContain('The bridge at night.');
    expect(JSON.stringify(story.blocks)).not.toContain('ferry');
  });

  it('joins several ranges, as of columns', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const whole = (n: number) => range([textOf(page, n), 0], [textOf(page, n), PARAGRAPHS[n]?.length ?? 0]);
    expect(bodyLines(read(page, whole(3), whole(0)))).toEqual([PARAGRAPHS[0], PARAGRAPHS[3]]);
  });

  it('cuts one line twice where two ranges lie in it', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const text = textOf(page, 1);
    const story = read(page, range([text, 0], [text, 9]), range([text, 19], [text, 26]));
    expect(bodyLines(story)).toEqual(['Engineers', 'meeting']);
  });

  it('takes ends that lie between elements', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const body = page.querySelector('.story-body');
    const second = page.querySelectorAll('.story-body p')[1];
    const at = [...(body?.childNodes ?? [])].indexOf(second as ChildNode);
    expect(bodyLines(read(page, range([body, at], [body, at + 1])))).toEqual([PARAGRAPHS[1]]);
  });

  it('reads a shadow tree', () => {
    const page = parse(newsPage({ story: `${paragraphs()}<story-box></story-box>` }));
    const shadow = page.querySelector('story-box')?.attachShadow({ mode: 'open' });
    const inner = page.createElement('p');
    inner.textContent =
      'Inside of the box stands a long sentence of its own about the river and its bridges.';
    shadow?.append(inner);
    const { firstChild } = inner;
    expect(bodyLines(read(page, range([firstChild, 0], [firstChild, 17])))).toEqual(['Inside of the box']);
    const all = read(page, range([page.body, 0], [page.body, page.body.childNodes.length]));
    expect(bodyLines(all).join()).toContain('about the river');
  });

  it('brings back what only stood outside of the story', () => {
    const line = 'A line that no story would have: the tide tables of the harbour for the month of May.';
    const page = parse(
      newsPage({ story: paragraphs() }).replace('<footer', `<div><p id="tide">${line}</p></div><footer`),
    );
    const text = page.querySelector('#tide')?.firstChild;
    expect(bodyLines(read(page, range([text, 0], [text, line.length])))).toEqual([line]);
  });

  it('is empty where it holds furniture alone', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const nav = page.querySelector('.main-nav');
    expect(read(page, range([nav, 0], [nav, nav?.childNodes.length ?? 0])).blocks).toEqual([]);
  });

  it('is empty where its ends are gone', () => {
    const page = parse(newsPage({ story: paragraphs() }));
    const text = textOf(page, 0);
    expect(read(page, range([text, 5], [text, 90_000])).blocks).toEqual([]);
  });
});
