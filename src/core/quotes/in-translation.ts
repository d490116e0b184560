import type { StoryAttribution } from '../types.ts';
import { SURE } from './confidence.ts';

/** Most confidence of what is read in a translation: a name in it may be wrong, so it is never shown as sure. */
const MOST_IN_TRANSLATION = SURE - 0.01;

/** Lowers what was found in a translated story to what can be said of one: nobody said its words, and no name is sure. */
export function readInTranslation(found: StoryAttribution): StoryAttribution {
  return {
    ...found,
    inTranslation: true,
    quotes: found.quotes.map((quote) => ({
      ...quote,
      kind: 'indirect',
      confidence: Math.min(quote.confidence, MOST_IN_TRANSLATION),
    })),
  };
}
