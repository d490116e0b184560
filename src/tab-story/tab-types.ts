import type { Story, StoryAttribution } from '../core/index.ts';
import type { StoryPiece } from '../long-stories/story-pieces.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import type { ReaderResult } from '../reader/index.ts';

/** The tab whose story is read. */
export interface ReadTab {
  id: number;
  url: string | undefined;
  isLoading: boolean;
  /** True in a private window. */
  isPrivate: boolean;
}

/** The calls of the browser that reading a tab needs. */
export interface TabBrowser {
  /** Finds the tab that is read: the one in front. Null where there is none. */
  activeTab(): Promise<ReadTab | null>;
  /**
   * Extracts the story in the tab. Rejects on pages that are closed to extensions.
   * @param from where an earlier reading stopped; 0: at the beginning
   * @param selected true: only what is selected in the page
   */
  readStory(tabId: number, anyway: boolean, from: number, selected: boolean): Promise<ReadResult>;
  /** Fetches the rest of the story that was read last. Rejects where the page is gone. */
  restOfStory(tabId: number): Promise<StoryPiece[]>;
  /** Loads what the search of a story needs. */
  prepareQuotations(story: Story): Promise<void>;
  /** Finds who said what in the beginning of a long story; null: it is not long. */
  findBeginning(story: Story): Promise<StoryAttribution | null>;
  /** Finds who said what in a part of a story, and adds the parts that were searched before. */
  findQuotations(story: Story, part: number): Promise<StoryAttribution>;
  /** Resolves when what was rendered last has been painted. @param what name of it in the browser's timeline */
  painted(what: 'story' | 'quotes'): Promise<void>;
  /** Checks that a tab which does not let us in would not do so after a press either. Missing: there was a press. */
  isShut?(tabId: number): boolean;
  /** Calls back once when the tab has loaded. Returns how to stop. */
  onceLoaded(tabId: number, callback: () => void): () => void;
}

export interface TabState {
  result: ReaderResult;
  /** Null while quotations are being found. */
  attribution: StoryAttribution | null;
  /** The tab that was read, and whether it was read although it does not look like an article. */
  tabId: number | null;
  anyway: boolean;
  /** True if only what is selected in the page was read. */
  selected: boolean;
}
