import { ramp, type SignalOf, when } from './signal.ts';
import type { StructureFacts } from './structure-facts.ts';
import { wordCount } from './text-measure.ts';

const DAY = /(?:^|\D)\d{1,2}\D{1,12}(?:19|20)\d\d(?!\d)|(?:^|\D)(?:19|20)\d\d\D{1,3}\d{1,2}/;
const SINGLE =
  /\bsingle\b|single-post|post-template|\barticle\b|blog-?post|node-?-?type-(?:article|blog|news|story)/;

/** What the page is built of. */
export const STRUCTURE_SIGNALS: readonly SignalOf<StructureFacts>[] = [
  { name: 'headline-long', measure: ({ headline }) => ramp(wordCount(headline), 2, 9) },
  { name: 'headline-date', measure: ({ nearHeadline }) => when(DAY.test(nearHeadline)) },
  { name: 'teasers', measure: ({ linkedHeadings }) => ramp(linkedHeadings, 3, 25) },
  { name: 'article-element', measure: ({ articles }) => when(articles === 1) },
  { name: 'time-element', measure: ({ times }) => when(times > 0 && times < 4) },
  { name: 'byline', measure: ({ hasByline }) => when(hasByline) },
  { name: 'author-link', measure: ({ authorLinks }) => when(authorLinks) },
  { name: 'share-links', measure: ({ shareLinks }) => when(shareLinks) },
  { name: 'figure', measure: ({ hasFigure }) => when(hasFigure) },
  { name: 'caption', measure: ({ hasCaption }) => when(hasCaption) },
  { name: 'price', measure: ({ hasPrice }) => when(hasPrice) },
  { name: 'rating', measure: ({ hasRating }) => when(hasRating) },
  { name: 'pagination', measure: ({ hasPagination }) => when(hasPagination) },
  { name: 'code', measure: ({ code }) => ramp(code, 1, 4) },
  { name: 'forms', measure: ({ forms }) => ramp(forms, 1, 5) },
  { name: 'body-single', measure: ({ bodyClass }) => when(SINGLE.test(bodyClass)) },
];
