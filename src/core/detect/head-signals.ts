import type { HeadFacts } from './head-facts.ts';
import { isOneOf, ramp, type SignalOf, when, wordList } from './signal.ts';
import { wordCount } from './text-measure.ts';

const ARTICLE = wordList('Article BlogPosting ScholarlyArticle MedicalScholarlyArticle Report');
const PRODUCT = wordList('Product ProductGroup ProductModel Offer AggregateOffer');
const COLLECTION = wordList('CollectionPage ItemList SearchResultsPage OfferCatalog');
const FORUM = wordList('DiscussionForumPosting QAPage');
const PUBLISHED = wordList(
  `article:published_time article:published og:published_time og:pubdate date datepublished pubdate publishdate
  publish-date parsely-pub-date sailthru.date dc.date dc.date.issued dc.date.created dcterms.date dcterms.created
  dcterms.issued article_date_original citation_publication_date`,
);
const AUTHOR = wordList('author article:author parsely-author sailthru.author byl dc.creator');
const ASKING =
  /^(?:how|what|why|when|who|which|should|best|top|wie|was|warum|wer|welche|comment|pourquoi|que|qui|cómo|qué|por qué|come|cosa|perché|como|hoe|wat|waarom|jak|dlaczego|как|что|почему|nasıl|neden|كيف|لماذا|the \d+|\d+)(?=\s)|[?？؟]|\b20\d\d\b|\bguide\b|\btips\b/i;
const FORUM_TITLE = /\bforums?\b|\bcommunity\b|\bthread\b|\bdiskussion\b/i;

const isNewsType = (type: string): boolean => type.endsWith('NewsArticle') || type === 'LiveBlogPosting';
const isNews = ({ jsonLdTypes }: HeadFacts): boolean => [...jsonLdTypes].some(isNewsType);

/** Signals from the declarations in the head: JSON-LD types, Open Graph, meta tags, title. */
export const HEAD_SIGNALS: readonly SignalOf<HeadFacts>[] = [
  { name: 'markup-news', measure: (head) => when(isNews(head)) },
  { name: 'markup-article', measure: ({ jsonLdTypes }) => when(isOneOf(ARTICLE, jsonLdTypes)) },
  {
    name: 'markup-product',
    measure: ({ jsonLdTypes, ogType }) => when(isOneOf(PRODUCT, jsonLdTypes) || ogType.startsWith('product')),
  },
  { name: 'markup-collection', measure: ({ jsonLdTypes }) => when(isOneOf(COLLECTION, jsonLdTypes)) },
  { name: 'markup-forum', measure: ({ jsonLdTypes }) => when(isOneOf(FORUM, jsonLdTypes)) },
  {
    name: 'markup-page-only',
    measure: (head) =>
      when(head.jsonLdTypes.has('WebPage') && !isNews(head) && !isOneOf(ARTICLE, head.jsonLdTypes)),
  },
  { name: 'og-article', measure: ({ ogType }) => when(/article|blog|news/.test(ogType)) },
  { name: 'og-website', measure: ({ ogType }) => when(ogType.includes('website')) },
  { name: 'meta-published', measure: ({ metaNames }) => when(isOneOf(PUBLISHED, metaNames)) },
  { name: 'meta-author', measure: ({ metaNames }) => when(isOneOf(AUTHOR, metaNames)) },
  { name: 'title-asks', measure: ({ title }) => when(ASKING.test(title)) },
  { name: 'title-forum', measure: ({ title }) => when(FORUM_TITLE.test(title)) },
  { name: 'title-long', measure: ({ title }) => ramp(wordCount(title), 4, 14) },
];
