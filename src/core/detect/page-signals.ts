import type { PageFacts } from './page-facts.ts';
import { logRamp, ramp, type SignalOf, when } from './signal.ts';

const SINGLE =
  /\bsingle\b|single-post|post-template|\barticle\b|blog-?post|node-?-?type-(?:article|blog|news|story)/;

/** Signals from the elements that a page is built of. */
export const PAGE_SIGNALS: readonly SignalOf<PageFacts>[] = [
  { name: 'elements', measure: ({ elements }) => logRamp(elements, 500, 10_000) },
  { name: 'drawings', measure: ({ drawings }) => logRamp(drawings, 1, 60) },
  { name: 'teasers', measure: ({ linkedHeadings }) => ramp(linkedHeadings, 3, 25) },
  { name: 'article-element', measure: ({ articles }) => when(articles === 1) },
  { name: 'time-element', measure: ({ times }) => when(times > 0 && times < 4) },
  { name: 'times', measure: ({ times }) => logRamp(times, 1, 60) },
  { name: 'figure', measure: ({ figures }) => when(figures) },
  { name: 'caption', measure: ({ captions }) => when(captions) },
  { name: 'code-any', measure: ({ code }) => when(code) },
  { name: 'code', measure: ({ code }) => ramp(code, 1, 4) },
  { name: 'forms', measure: ({ forms }) => ramp(forms, 1, 5) },
  { name: 'class-rating', measure: ({ hasRating }) => when(hasRating) },
  { name: 'class-price', measure: ({ hasPrice }) => when(hasPrice) },
  { name: 'class-author', measure: ({ hasAuthor }) => when(hasAuthor) },
  { name: 'body-single', measure: ({ bodyClass }) => when(SINGLE.test(bodyClass)) },
];
