// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { searchRoots, selectAll } from './roots.ts';
import { dependsOnPlace, exactSelector, similarSelector } from './selectors.ts';

const PAGE = `
  <header class="site-head"><nav aria-label="Sections"><a href="/a">News</a><a href="/b">Sport</a></nav></header>
  <main>
    <article id="story-4839201" class="css-1q2w3e4 story">
      <h1>Ferry back after a year</h1>
      <p class="lead">The ferry is back.</p>
      <p>It sailed at noon.</p>
      <div class="sc-bdVaJa promo" data-testid="promo-box"><p>Try our newsletter</p></div>
      <p>It was full.</p>
      <div class="sc-bdVaJa related-box"><a href="/c">Harbour</a></div>
      <div class="sc-bdVaJa related-box"><a href="/d">Bridge</a></div>
      <div class="sc-kfzfHe"><p>Sign up today</p></div>
    </article>
    <aside><ul class="most-read"><li>One</li><li>Two</li><li class="is-active">Three</li></ul></aside>
    <aside id="sidebar"><share-bar><button type="button">Share</button></share-bar></aside>
  </main>`;

beforeEach(() => {
  document.body.replaceChildren(...new DOMParser().parseFromString(PAGE, 'text/html').body.childNodes);
});

const all = (css: string) => [...document.querySelectorAll(css)];
const exact = (css: string) => exactSelector(all(css), searchRoots(document));
const similar = (css: string) => similarSelector(all(css)[0] as Element, searchRoots(document));

describe('exactSelector', () => {
  it.each([
    // what the test finds it by, and what stays when the page is written anew
    ['.promo', '.promo'],
    ['#sidebar', '#sidebar'],
    ['share-bar', 'share-bar'],
    ['nav', '[aria-label="Sections"]'],
    ['h1', '.story > h1'],
    ['article', '.story'],
    ['.most-read', '.most-read'],
    ['.related-box', '.related-box'],
    ['.most-read li', '.most-read > li'],
    ['header', '.site-head'],
    ['.lead', '.lead'],
  ])('names %s by %s', (target, expected) => {
    expect(exact(target)).toBe(expected);
  });

  it.each([
    ['.sc-kfzfHe', '.story > div:nth-child(8)'],
    ['.related-box:nth-child(6)', '.story > div:nth-child(6)'],
    ['.is-active', '.most-read > li:nth-child(3)'],
  ])('counts children only where no name tells them apart: %s', (target, expected) => {
    expect(exact(target)).toBe(expected);
    expect(dependsOnPlace(expected)).toBe(true);
  });

  it('names several by one selector each where none says them all', () => {
    expect(exact('.lead, .promo')).toBe('.lead, .promo');
  });

  it('gives up on many that have nothing in common', () => {
    const odd = all('h1, .lead, .promo, .related-box, .most-read, share-bar, nav, header, #sidebar');
    expect(exactSelector(odd, searchRoots(document))).toBeNull();
  });

  it('looks into open shadow trees, and tells their elements from those outside', () => {
    const root = all('share-bar')[0]?.attachShadow({ mode: 'open' }) as ShadowRoot;
    const inner = document.createElement('p');
    inner.className = 'lead';
    const wide = document.createElement('div');
    wide.className = 'wide-offer';
    wide.append(inner);
    root.append(wide);
    const roots = searchRoots(document);
    expect(exactSelector([wide], roots)).toBe('.wide-offer');
    expect(exactSelector([inner], roots)).toBe('.wide-offer > .lead');
    expect(selectAll(roots, '.lead')).toHaveLength(2);
  });

  it('is not led astray by fields of a form', () => {
    const form = document.createElement('form');
    for (const name of ['parentElement', 'getAttribute', 'localName', 'matches', 'contains', 'id']) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
    }
    form.className = 'signup';
    document.body.append(form);
    expect(exact('.signup')).toBe('.signup');
    expect(exact('.signup input[name=id]')).toBe('[name="id"]');
  });
});

describe('similarSelector', () => {
  it.each([
    ['.related-box', '.related-box'],
    ['.most-read li', '.most-read > li'],
    ['nav a', '[aria-label="Sections"] > a'],
  ])('finds what is like %s', (target, expected) => {
    expect(similar(target)).toBe(expected);
  });

  it('says so where nothing is like it', () => {
    expect(similar('.promo')).toBeNull();
  });
});
