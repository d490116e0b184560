import type { Story } from '../core/index.ts';
import { seekQuotations } from '../long-stories/seek-quotations.ts';
import type { IsNewest, StoryStore } from './story-store.ts';
import type { TabBrowser } from './tab-types.ts';

/** Finds who said what in the story that is shown. */
export function createQuoteSearch(browser: TabBrowser, store: StoryStore) {
  let search: ReturnType<typeof seekQuotations> | undefined;
  return {
    /** Loads what the search of a story needs. Where that fails, the search says so. */
    prepare: (story: Story) => void browser.prepareQuotations(story).catch(() => undefined),
    /**
     * Gives up the search of an earlier story. Resolves when the first part of this one has been searched and what was found
     * in it painted.
     */
    start(story: Story, isNewest: IsNewest): Promise<void> {
      search?.stop();
      search = seekQuotations({
        begin: () => browser.findBeginning(story),
        find: (part) => browser.findQuotations(story, part),
        async onFound(attribution) {
          if (!isNewest()) return;
          store.set({ attribution });
          await browser.painted('quotes');
        },
      });
      return search.want([0]);
    },
    searchParts: (parts: readonly number[]) => void search?.want(parts),
  };
}
