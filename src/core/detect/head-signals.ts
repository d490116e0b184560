import type { HeadFacts } from './head-facts.ts';
import { holdsOneOf, isOneOf, ramp, type Signals, when } from './signal.ts';
import { wordCount } from './text-measure.ts';

const ARTICLE = ' Article BlogPosting ScholarlyArticle MedicalScholarlyArticle Report ';
const PRODUCT = ' Product ProductGroup ProductModel Offer AggregateOffer ';
const COLLECTION = ' CollectionPage ItemList SearchResultsPage OfferCatalog ';
const FORUM = ' DiscussionForumPosting QAPage ';
const ASKING =
  /^(?:how|what|why|when|who|which|should|best|top|wie|was|warum|wer|welche|comment|pourquoi|que|qui|cómo|qué|por qué|come|cosa|perché|como|hoe|wat|waarom|jak|dlaczego|как|что|почему|nasıl|neden|كيف|لماذا|the \d+|\d+)(?=\s)|[?？؟]|\b20\d\d\b|\bguide\b|\btips\b/;
const GUIDE = /\bguide\b|\btips\b|checklist|explained|history/;
/** Words of titles that offer something. */
const OFFER =
  /services?\b|solutions?\b|\bcompany|agency|near me|software|platform|consult|experts?\b|\blaw\b|attorney|repair|degree|program|course|training|certificat/;
const FORUM_TITLE = /\bforums?\b|\bcommunity\b|\bthread\b|\bdiskussion\b/;

const isNewsType = (type: string): boolean => type.endsWith('NewsArticle') || type === 'LiveBlogPosting';

/** Signals from the declarations in the head: JSON-LD types, Open Graph, meta tags, title. */
export function headSignals({ types, ogType, hasDate, hasAuthor, title }: HeadFacts): Signals {
  const isNews = types.some(isNewsType);
  const isArticle = isOneOf(ARTICLE, types);
  // single pieces: articles of any kind and postings
  const isPiece = holdsOneOf(types.join(), 'Article Posting');
  return {
    'markup-news': when(isNews),
    'markup-article': when(isArticle),
    'markup-product': when(isOneOf(PRODUCT, types) || ogType.startsWith('product')),
    'markup-collection': when(isOneOf(COLLECTION, types)),
    'markup-forum': when(isOneOf(FORUM, types)),
    'markup-page-only': when(types.includes('WebPage') && !isNews && !isArticle),
    'markup-site-only': when(types.includes('WebSite') && !isPiece),
    'og-article': when(holdsOneOf(ogType, 'article blog news')),
    'og-website': when(ogType.includes('website')),
    'meta-published': when(hasDate),
    'meta-author': when(hasAuthor),
    'title-asks': when(ASKING.test(title)),
    'title-forum': when(FORUM_TITLE.test(title)),
    'title-guides': when(GUIDE.test(title)),
    'title-offers': when(OFFER.test(title)),
    'title-dash': when(/\s[-–—]\s/.test(title)),
    'title-colon': when(title.includes(':')),
    'title-long': ramp(wordCount(title), 4, 14),
  };
}
