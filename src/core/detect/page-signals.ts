import type { PageFacts } from './page-facts.ts';
import { logRamp, ramp, type Signals, when } from './signal.ts';

const SINGLE =
  /\bsingle\b|single-post|post-template|\barticle\b|blog-?post|node-?-?type-(?:article|blog|news|story)/;

/** Signals from the elements that a page is built of. */
export const pageSignals = (page: PageFacts): Signals => ({
  elements: logRamp(page.elements, 500, 10_000),
  drawings: logRamp(page.drawings, 1, 60),
  'article-element': when(page.articles === 1),
  'time-element': when(page.times > 0 && page.times < 4),
  times: logRamp(page.times, 1, 60),
  figure: when(page.figures),
  caption: when(page.captions),
  'code-any': when(page.code),
  code: ramp(page.code, 1, 4),
  forms: ramp(page.forms, 1, 5),
  'body-single': when(SINGLE.test(page.bodyClass)),
});
