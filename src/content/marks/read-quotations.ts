import { storyParts } from '../../core/story-model/parts.ts';
import type { MarksState } from '../../messaging/protocol.ts';
import type { QuotationFinder } from '../quotations/offered-finder.ts';
import { readStory } from '../read-story.ts';
import { type MarkedStory, markedStory } from './marked-story.ts';

/**
 * Reads the page's story and finds who said what in it, as the in-page reader does. Out: the quotations; or why there are
 * none.
 */
export async function readQuotations(
  page: Document,
  anyway: boolean,
  loadFinder: () => Promise<QuotationFinder>,
): Promise<MarkedStory | MarksState['status']> {
  const result = await readStory(page, page.location.href, { anyway, from: 0, selected: null });
  if (result.status === 'no-selection') return 'empty';
  if (result.status !== 'story') return result.status;
  const { story } = result;
  const { findQuotations } = await loadFinder();
  let attribution = await findQuotations(story, 0);
  for (let part = 1; part < storyParts(story.blocks).length; part++)
    attribution = await findQuotations(story, part);
  return attribution.quotes.length > 0 ? markedStory(story, attribution) : 'none';
}
