import { createQuoteSearch } from './quote-search.ts';
import { createTabReader } from './read-tab.ts';
import { isSameStory, readOn, rereadStory } from './show-story.ts';
import { createStoryStore } from './story-store.ts';
import type { TabBrowser } from './tab-types.ts';

export type TabModel = ReturnType<typeof createTabModel>;

/**
 * Leads a page of ours from a tab to its highlighted story, without drawing anything: reads the tab, shows the story, then finds
 * who said what. A page that is still loading, or that gave no answer, is read again once the tab has loaded.
 */
export function createTabModel(browser: TabBrowser) {
  const store = createStoryStore();
  const quotes = createQuoteSearch(browser, store);
  const parts = { browser, store, quotes };
  const readTab = createTabReader(parts);
  const readAgain = (selected: boolean) =>
    readTab({ anyway: store.state().anyway, selected, isPatient: false });
  return {
    follow: store.follow,
    /** Reads the tab; a page that is still loading is waited for. */
    start: () => readTab({ anyway: false, selected: false, isPatient: true }),
    /** Reads the tab although it does not look like an article. */
    readAnyway: () => readTab({ anyway: true, selected: false, isPatient: false }),
    /** Reads the tab as it is now. */
    tryAgain: () => readAgain(store.state().selected),
    /** Reads only what is selected in the tab. */
    readSelection: () => readAgain(true),
    /** Reads the whole story in place of what is selected. */
    readWhole: () => readAgain(false),
    /** Reads the tab anew in the place of the story that is shown. Rejects where the page does not answer. */
    reread: () => rereadStory(parts),
    /** Does the same, and leaves what is shown alone where it is still the same story. */
    renew: () => rereadStory(parts, isSameStory),
    readOn: () => readOn(parts),
    /** Searches parts of the story for who said what. */
    searchParts: quotes.searchParts,
    /** Says that the page did not answer. */
    fail: () => store.set({ result: { status: 'failed' }, attribution: null }),
  };
}
