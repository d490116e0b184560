import type { PageFacts } from './page-facts.ts';
import { ramp, type SignalOf, when } from './signal.ts';

const SINGLE =
  /\bsingle\b|single-post|post-template|\barticle\b|blog-?post|node-?-?type-(?:article|blog|news|story)/;

/** Signals from the elements that a page is built of. */
export const PAGE_SIGNALS: readonly SignalOf<PageFacts>[] = [
  { name: 'teasers', measure: ({ linkedHeadings }) => ramp(linkedHeadings, 3, 25) },
  { name: 'article-element', measure: ({ articles }) => when(articles === 1) },
  { name: 'time-element', measure: ({ times }) => when(times > 0 && times < 4) },
  { name: 'figure', measure: ({ figures }) => when(figures) },
  { name: 'caption', measure: ({ captions }) => when(captions) },
  { name: 'code', measure: ({ code }) => ramp(code, 1, 4) },
  { name: 'forms', measure: ({ forms }) => ramp(forms, 1, 5) },
  { name: 'body-single', measure: ({ bodyClass }) => when(SINGLE.test(bodyClass)) },
];
