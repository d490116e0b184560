import type { SiteResponse } from '../../e2e/support/site/fixture-responses.ts';
import {
  type ArticleCorpus,
  type ArticleTruth,
  CORPORA,
  loadArticles,
  servedAt,
} from '../../learn/corpora/articles.ts';
import { sampleByHash } from '../../learn/corpora/sample.ts';

/** A page whose own script makes the browser lay out: what is measured must see that. */
export const CONTROL = 'https://control.bench.test/';
const CONTROL_PAGE = `<!doctype html><title>Control</title><p>Text</p><script src="forces.js"></script>`;
const CONTROL_SCRIPT = `document.body.append('more'); document.body.offsetHeight;`;

/** Stops the page's scripts and everything that it would load; inline styles stay, as in a page with its own. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export interface StoredPage {
  url: string;
  html(): string;
}

const isArticle = ({ pageType }: ArticleTruth): boolean => pageType === 'article';

/** Chooses this many stored pages by hash: half of them articles, as many of each corpus; half of other types. */
export function footprintPages(directory: string, size: number): StoredPage[] {
  const corpora = CORPORA.map((name) => loadArticles(directory, name));
  const choose = (corpus: ArticleCorpus, is: (truth: ArticleTruth) => boolean, count: number) =>
    sampleByHash(corpus.truths.filter(is), count).map((truth) => ({
      url: new URL(servedAt(truth)).href.replace(/^http:/, 'https:').split('#')[0] ?? '',
      html: () => corpus.html(truth.id),
    }));
  const others = corpora.flatMap((corpus) =>
    choose(corpus, (truth) => !isArticle(truth), Math.floor(size / 2)),
  );
  const left = size - others.length;
  const articles = corpora.flatMap((corpus, n) =>
    choose(corpus, isArticle, Math.floor((left + n) / corpora.length)),
  );
  return [...articles, ...others];
}

/** Serves the pages at their own addresses, and nothing else. */
export function servePages(pages: readonly StoredPage[]): (address: string) => SiteResponse {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const html = { 'content-type': 'text/html; charset=utf-8' };
  return (address) => {
    if (address === CONTROL) return { status: 200, headers: html, body: Buffer.from(CONTROL_PAGE) };
    if (address === `${CONTROL}forces.js`) {
      return {
        status: 200,
        headers: { 'content-type': 'text/javascript' },
        body: Buffer.from(CONTROL_SCRIPT),
      };
    }
    const page = byUrl.get(address);
    if (!page) return { status: 204, headers: {}, body: Buffer.alloc(0) };
    const headers = { ...html, 'content-security-policy': POLICY };
    return { status: 200, headers, body: Buffer.from(page.html()) };
  };
}
