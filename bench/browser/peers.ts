import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { contentText } from './content-text.ts';
import type { Prediction } from './prediction.ts';

/** An element with the markup that a peer gives out, in a document without a view: nothing in it loads or runs. */
function parsed(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** Readability changes the document that it reads: give it a clone. */
export function runReadability(document: Document): Prediction {
  const article = new Readability(document, { charThreshold: 500 }).parse();
  return {
    text: article?.content ? contentText(parsed(article.content)) : '',
    headline: article?.title ?? null,
    authors: article?.byline ? [article.byline] : [],
    alternativeHeadline: null,
    datePublished: article?.publishedTime ?? null,
  };
}

export function runDefuddle(document: Document, url: string): Prediction {
  const article = new Defuddle(document, { url }).parse();
  return {
    text: contentText(parsed(article.content)),
    headline: article.title || null,
    authors: article.author ? [article.author] : [],
    alternativeHeadline: null,
    datePublished: article.published || null,
  };
}

/** Checks that a page calls itself an article: og:type=article, or a JSON-LD (News)Article. */
export function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type?.trim().toLowerCase() === 'article') return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    /"@type"\s*:\s*(?:\[[^\]]*)?"(?:News|Reportage|Analysis|Opinion|Review)?(?:NewsArticle|Article)"/.test(
      script.textContent ?? '',
    ),
  );
}

export const readerable = (document: Document): boolean => isProbablyReaderable(document);
