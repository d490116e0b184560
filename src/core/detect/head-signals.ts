import type { HeadFacts } from './head-facts.ts';
import { ramp, type SignalOf, when } from './signal.ts';
import { wordCount } from './text-measure.ts';

const NEWS = /(?:NewsArticle|LiveBlogPosting)$/;
const ARTICLE = /^(?:Article|BlogPosting|ScholarlyArticle|MedicalScholarlyArticle|Report)$/;
const PRODUCT = /^(?:Product|ProductGroup|ProductModel|Offer|AggregateOffer)$/;
const COLLECTION = /^(?:CollectionPage|ItemList|SearchResultsPage|OfferCatalog)$/;
const FORUM = /^(?:DiscussionForumPosting|QAPage)$/;
const PUBLISHED =
  /^(?:(?:article|og):published(?:_time)?|date|datepublished|pubdate|publish-?date|parsely-pub-date|sailthru\.date|dc(?:terms)?\.(?:date|created|issued).*|article_date_original|citation_publication_date)$/;
const AUTHOR = /^(?:author|article:author|parsely-author|sailthru\.author|byl|dc\.creator)$/;
const ASKING =
  /^(?:how|what|why|when|who|which|should|best|top|wie|was|warum|wer|welche|comment|pourquoi|que|qui|cómo|qué|por qué|come|cosa|perché|como|hoe|wat|waarom|jak|dlaczego|как|что|почему|nasıl|neden|كيف|لماذا|the \d+|\d+)(?=\s)|[?？؟]|\b20\d\d\b|\bguide\b|\btips\b/i;
const FORUM_TITLE = /\bforums?\b|\bcommunity\b|\bthread\b|\bdiskussion\b|форум|掲示板|论坛/i;

const typeCount = ({ jsonLdTypes }: HeadFacts, pattern: RegExp): number => {
  let count = 0;
  for (const [type, times] of jsonLdTypes) if (pattern.test(type)) count += times;
  return count;
};
const hasMeta = ({ meta }: HeadFacts, pattern: RegExp): boolean => {
  for (const name of meta.keys()) if (pattern.test(name)) return true;
  return false;
};
const ogType = ({ meta }: HeadFacts): string => meta.get('og:type') ?? '';

/** What the head of the page declares: JSON-LD types, Open Graph, meta tags, title. */
export const HEAD_SIGNALS: readonly SignalOf<HeadFacts>[] = [
  { name: 'markup-news', measure: (head) => when(typeCount(head, NEWS)) },
  { name: 'markup-article', measure: (head) => when(typeCount(head, ARTICLE)) },
  {
    name: 'markup-product',
    measure: (head) => when(typeCount(head, PRODUCT) || ogType(head).startsWith('product')),
  },
  { name: 'markup-collection', measure: (head) => when(typeCount(head, COLLECTION)) },
  { name: 'markup-forum', measure: (head) => when(typeCount(head, FORUM)) },
  {
    name: 'markup-page-only',
    measure: (head) =>
      when(head.jsonLdTypes.has('WebPage') && !typeCount(head, NEWS) && !typeCount(head, ARTICLE)),
  },
  { name: 'og-article', measure: (head) => when(/article|blog|news/i.test(ogType(head))) },
  { name: 'og-website', measure: (head) => when(/website/i.test(ogType(head))) },
  { name: 'meta-published', measure: (head) => when(hasMeta(head, PUBLISHED)) },
  { name: 'meta-author', measure: (head) => when(hasMeta(head, AUTHOR)) },
  { name: 'title-asks', measure: (head) => when(ASKING.test(head.title)) },
  { name: 'title-forum', measure: (head) => when(FORUM_TITLE.test(head.title)) },
  { name: 'title-long', measure: (head) => ramp(wordCount(head.title), 4, 14) },
];
