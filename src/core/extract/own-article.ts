/** Most headlines of stories one below the other; a page with more is a section front. */
const MAX_STORIES = 30;
const MAX_LEVELS = 40;
/** Least characters of text that make an article. */
const MIN_TEXT = 300;
/** Least share of the longest article's characters that another full article has, 0 to 1. */
const MIN_TEXT_SHARE = 0.3;
/** Selector of elements that state the address of the part they stand in. */
const ADDRESSED = '[itemprop=url],[itemprop=mainEntityOfPage],[rel=bookmark],[rel=canonical]';

interface Article {
  element: Element;
  headline: Element;
}

/**
 * Finds the one article that the page's address means, where several stand one below the other, as endless
 * scrolling leaves them: the metadata of the page are true of the first alone. Returns a document with only
 * that article: the one that the address names or, where it names none, the one that fills most of the view
 * (layout is read only then, and only where the page is laid out). Null: it is the first or the only one.
 * @param url address of the page
 */
export function ownArticle(document: Document, url: string): Document | null {
  const articles = articlesOf(document);
  // the posts of a live blog are articles below the headline of them all
  if (articles.length < 2 || !articles[0]?.element.getElementsByTagName('h1').length) return null;
  const named = articles.filter((article) => isNamedBy(article, url));
  const own = named.length ? named[0] : inView(articles, document.defaultView?.innerHeight ?? 0);
  return !own || own === articles[0] || named.length > 1 ? null : alone(own, document);
}

function articlesOf(document: Document): Article[] {
  const headlines = document.getElementsByTagName('h1').length > 1 ? 'h1' : 'article h1, article h2';
  if (headlines !== 'h1' && document.getElementsByTagName('article').length < 2) return [];
  const found = new Map<Element, Article>();
  const all = document.querySelectorAll(headlines);
  if (all.length < 2 || all.length > MAX_STORIES) return [];
  for (let i = 0; i < all.length; i++) {
    const headline = all[i] as Element;
    const element =
      headlines === 'h1' ? widest(headline, all[i - 1], all[i + 1]) : headline.closest('article');
    if (element && !element.parentElement?.closest('article') && !found.has(element))
      found.set(element, { element, headline });
  }
  if (found.size < 2) return [];
  const lengths = [...found.keys()].map(({ textContent }) => textContent?.length ?? 0);
  const least = Math.max(MIN_TEXT, MIN_TEXT_SHARE * Math.max(...lengths));
  return [...found.values()].filter((_, i) => (lengths[i] ?? 0) >= least);
}

/**
 * Returns the outermost element around a headline that holds neither the headline before it nor the one after
 * it.
 */
function widest(headline: Element, before: Element | undefined, after: Element | undefined): Element {
  let element = headline;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const up = element.parentElement;
    if (!up || (before && up.contains(before)) || (after && up.contains(after))) break;
    element = up;
  }
  return element;
}

function isNamedBy({ element, headline }: Article, url: string): boolean {
  const path = pathOf(url, url);
  if (path.length < 2) return false;
  const link = headline.closest('a') ?? headline.querySelector('a');
  for (const at of [element, element.firstElementChild, link, ...element.querySelectorAll(ADDRESSED)]) {
    for (const { value } of at?.attributes ?? [])
      if (value.includes('/') && value.length < 2000 && pathOf(value, url) === path) return true;
  }
  return false;
}

function pathOf(address: string, base: string): string {
  try {
    const { host, pathname } = new URL(address, base);
    return pathname.length > 1 ? host + pathname.replace(/\/$/, '') : '';
  } catch {
    return '';
  }
}

function inView(articles: readonly Article[], height: number): Article | undefined {
  const shown = articles.map(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.min(bottom, height) - Math.max(top, 0);
  });
  const most = Math.max(...shown);
  return most > 0 ? articles[shown.indexOf(most)] : undefined;
}

/** Makes a document of one article. It loads and runs nothing, as it is shown nowhere. */
function alone({ element, headline }: Article, document: Document): Document {
  const copy = document.implementation.createHTMLDocument(headline.textContent ?? '');
  for (const name of ['lang', 'dir']) {
    const value = document.documentElement.getAttribute(name);
    if (value) copy.documentElement.setAttribute(name, value);
  }
  for (const shared of document.querySelectorAll('script[type*="ld+json" i], meta[property="og:site_name"]'))
    copy.head.append(copy.importNode(shared, true));
  copy.body.append(copy.importNode(element, true));
  return copy;
}
