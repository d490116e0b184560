import type { HeadFacts } from './head-facts.ts';
import { isOneOf, ramp, type SignalOf, when } from './signal.ts';
import { wordCount } from './text-measure.ts';

const ARTICLE = ' Article BlogPosting ScholarlyArticle MedicalScholarlyArticle Report ';
const PRODUCT = ' Product ProductGroup ProductModel Offer AggregateOffer ';
const COLLECTION = ' CollectionPage ItemList SearchResultsPage OfferCatalog ';
const FORUM = ' DiscussionForumPosting QAPage ';
const PUBLISHED =
  ' article:published_time article:published og:published_time og:pubdate date datepublished pubdate ' +
  'publishdate publish-date parsely-pub-date sailthru.date dc.date dc.date.issued dc.date.created ' +
  'dcterms.date dcterms.created dcterms.issued article_date_original citation_publication_date ';
const AUTHOR = ' author article:author parsely-author sailthru.author byl dc.creator ';
const ASKING =
  /^(?:how|what|why|when|who|which|should|best|top|wie|was|warum|wer|welche|comment|pourquoi|que|qui|cómo|qué|por qué|come|cosa|perché|como|hoe|wat|waarom|jak|dlaczego|как|что|почему|nasıl|neden|كيف|لماذا|the \d+|\d+)(?=\s)|[?？؟]|\b20\d\d\b|\bguide\b|\btips\b/i;
const GUIDE = /\bguide\b|\btips\b|checklist|explained|history/i;
/** Words of titles that offer something. */
const OFFER =
  /services?\b|solutions?\b|\bcompany|agency|near me|software|platform|consult|experts?\b|\blaw\b|attorney|repair|degree|program|course|training|certificat/i;
const FORUM_TITLE = /\bforums?\b|\bcommunity\b|\bthread\b|\bdiskussion\b/i;

const isNewsType = (type: string): boolean => type.endsWith('NewsArticle') || type === 'LiveBlogPosting';
/** True for the types of single pieces: articles of any kind and postings. */
const isPiece = (type: string): boolean => /Article|Posting/.test(type);
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
  {
    name: 'markup-site-only',
    measure: ({ jsonLdTypes }) => when(jsonLdTypes.has('WebSite') && ![...jsonLdTypes].some(isPiece)),
  },
  { name: 'og-article', measure: ({ ogType }) => when(/article|blog|news/.test(ogType)) },
  { name: 'og-website', measure: ({ ogType }) => when(ogType.includes('website')) },
  { name: 'meta-published', measure: ({ metaNames }) => when(isOneOf(PUBLISHED, metaNames)) },
  { name: 'meta-author', measure: ({ metaNames }) => when(isOneOf(AUTHOR, metaNames)) },
  { name: 'title-asks', measure: ({ title }) => when(ASKING.test(title)) },
  { name: 'title-forum', measure: ({ title }) => when(FORUM_TITLE.test(title)) },
  { name: 'title-guides', measure: ({ title }) => when(GUIDE.test(title)) },
  { name: 'title-offers', measure: ({ title }) => when(OFFER.test(title)) },
  { name: 'title-dash', measure: ({ title }) => when(/\s[-–—]\s/.test(title)) },
  { name: 'title-colon', measure: ({ title }) => when(title.includes(':')) },
  { name: 'title-long', measure: ({ title }) => ramp(wordCount(title), 4, 14) },
];
