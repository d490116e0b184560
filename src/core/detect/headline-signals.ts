import type { HeadlineFacts } from './headline-facts.ts';
import { ramp, type Signals, when } from './signal.ts';
import { wordCount } from './text-measure.ts';

const DAY = /(?:^|\D)\d{1,2}\D{1,12}(?:19|20)\d\d(?!\d)|(?:^|\D)(?:19|20)\d\d\D{1,3}\d{1,2}/;
/** The counts that forums print beside a first post. */
const REPLIES = /repl(?:y|ies)|views|joined|posts:|member|upvote|points/i;

/** Signals from the surroundings of the headline. */
export const headlineSignals = (facts: HeadlineFacts): Signals => ({
  'headline-long': ramp(wordCount(facts.headline), 2, 9),
  'headline-date': when(DAY.test(facts.text)),
  'headline-byline': when(facts.hasByline),
  'headline-author-link': when(facts.hasAuthorLink),
  'headline-share': when(facts.hasShareLink),
  'headline-replies': when(REPLIES.test(facts.text)),
  'headline-price': when(facts.hasPrice),
});
