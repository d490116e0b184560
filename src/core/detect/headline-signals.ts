import type { HeadlineFacts } from './headline-facts.ts';
import { ramp, type SignalOf, when } from './signal.ts';
import { wordCount } from './text-measure.ts';

const DAY = /(?:^|\D)\d{1,2}\D{1,12}(?:19|20)\d\d(?!\d)|(?:^|\D)(?:19|20)\d\d\D{1,3}\d{1,2}/;
/** The counts that forums print beside a first post. */
const REPLIES = /repl(?:y|ies)|views|joined|posts:|member|upvote|points/i;

/** Signals from the surroundings of the headline. */
export const HEADLINE_SIGNALS: readonly SignalOf<HeadlineFacts>[] = [
  { name: 'headline-long', measure: ({ headline }) => ramp(wordCount(headline), 2, 9) },
  { name: 'headline-date', measure: ({ text }) => when(DAY.test(text)) },
  { name: 'headline-byline', measure: ({ hasByline }) => when(hasByline) },
  { name: 'headline-author-link', measure: ({ hasAuthorLink }) => when(hasAuthorLink) },
  { name: 'headline-share', measure: ({ hasShareLink }) => when(hasShareLink) },
  { name: 'headline-replies', measure: ({ text }) => when(REPLIES.test(text)) },
  { name: 'headline-price', measure: ({ hasPrice }) => when(hasPrice) },
];
