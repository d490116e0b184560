import type { Story, StoryVoices } from '../core/index.ts';
import { VoiceSearch } from '../core/quotes/voice-search.ts';
import { takeTurns } from './take-turns.ts';

/** What was found in a story is kept for as long as the story is. */
const searches = new WeakMap<Story, VoiceSearch>();

/**
 * Searches a part of a story (see `storyParts`) for who said what. Out: what was found in it and in all parts that were
 * searched before.
 */
export async function findVoices(story: Story, part: number): Promise<StoryVoices> {
  const search = searches.get(story) ?? new VoiceSearch(story);
  searches.set(story, search);
  await takeTurns(search.search(part));
  return search.voices();
}
