import type { Detection, Story } from '../core/index.ts';
import type { Appearance } from '../settings/appearance.ts';
import type { StoryForPage } from '../storage/story-page.ts';

/** Requests that the background answers, by name. The sender is a content script or a page of ours. */
export interface BackgroundRequests {
  /** A page's detector tells what it sees; sent again whenever the answer changes. */
  detected: { payload: { isArticle: boolean }; reply: null };
  /** Opens the options page in a tab (content scripts cannot). */
  'open-options': { payload: Record<string, never>; reply: null };
  /** Puts the typeface's files within reach of the content scripts of the sender's page. */
  'load-typeface': { payload: Record<string, never>; reply: null };
  /** Puts what takes the selection within reach of the content scripts of the sender's page. */
  'load-selection': { payload: Record<string, never>; reply: null };
  /** Puts what finds quotations within reach of the content scripts of the sender's page. */
  'load-quotations': { payload: Record<string, never>; reply: null };
  /** Puts the data of a language within reach of the content scripts of the sender's page. `code`: "pl". */
  'load-language': { payload: { code: string }; reply: null };
  /**
   * The in-page reader was closed, or the page marks were turned off, and does not come by itself again on this page.
   * `isForced`: the page did not let the reader be.
   */
  'reader-closed': { payload: { isForced: boolean }; reply: null };
  /**
   * Begins or ends that the reader stays from page to page of the site, in the sender's tab; null: only tells the site
   * that it stays with. A page of ours names the tab. Where the browser has to allow the site first, a page is opened that asks for it. Null:
   * there is nothing to begin here, as stories of the site open by themselves, or it is off.
   */
  staying: {
    payload: { change: 'begin' | 'end' | null; tabId: number | null };
    reply: { site: string | null } | null;
  };
  /** The page that asks for a site has its answer; it is closed, and the tab that it was asked for is shown. */
  'site-answered': { payload: { site: string; tabId: number; isAllowed: boolean }; reply: null };
  /** Adds a line to the reader's own filters, and puts rules within reach of the sender's page. */
  'add-own-filter': { payload: { line: string }; reply: null };
  /** Takes a line out of the reader's own filters. */
  'remove-own-filter': { payload: { line: string }; reply: null };
  /** Puts a change over what a site has of its own; null: it has nothing of its own any more. */
  'change-appearance': { payload: { host: string; change: Partial<Appearance> | null }; reply: null };
  /** Hides what lies above the reader in the sender's page, whose dialog bears a key, or shows it again. */
  'shield-reader': { payload: { key: string; isUp: boolean }; reply: null };
  /** Opens a story in a tab of its own. Rejects where it is too long for that. */
  'open-story-page': { payload: StoryForPage; reply: null };
  /** Starts the picker in the sender's page. */
  'start-picker': { payload: Record<string, never>; reply: null };
  /** Highlights the quotations on the sender's page, whether it is an article or not. */
  'start-marks': { payload: Record<string, never>; reply: null };
}

/**
 * Why nothing of a selection can be read: nothing is selected, it lies in a field to write in or in a frame, or holds
 * no sentence.
 */
export type NoSelection = 'empty' | 'field' | 'frame' | 'furniture';

/** The result of reading a page. */
export type ReadResult =
  /** The page is a news article, or the reader asked to read it anyway. */
  | {
      status: 'story';
      story: Story;
      detection: Detection;
      /** The story is longer than one message: what follows is asked for over `STORY_REST`. */
      hasRest?: true;
      /** Some of the page is selected, and can be read by itself. */
      hasSelection?: true;
    }
  /** What is selected cannot be read. */
  | { status: 'no-selection'; missing: NoSelection }
  /** The page does not look like a news article. */
  | { status: 'not-article'; detection: Detection; hasSelection?: true }
  /** There is no text to show. */
  | { status: 'empty' }
  /** The page is still loading, and what is there does not look like a news article yet. */
  | { status: 'loading' };

/** Requests that the engine injected into a page answers. The sender is a page of ours or the background. */
export interface PageRequests {
  /**
   * `from`: where an earlier reading stopped (see `Unread`); 0: at the beginning. `selected`: read only what is selected
   * in the page.
   */
  'read-story': { payload: { anyway: boolean; from: number; selected: boolean }; reply: ReadResult };
}

/** Requests that the in-page reader injected into a page answers. The sender is a page of ours or the background. */
export interface ReaderRequests {
  /**
   * Opens the in-page reader, or closes it where it is open. `at`: id of the story line to scroll to. `selected`: open it
   * with what is selected in the page.
   */
  'toggle-reader': {
    payload: { at: string | null; anyway: boolean; selected: boolean };
    reply: { open: boolean };
  };
  /**
   * Opens it without a press, once the page has settled, where the page holds a story. `least`: the score, 0 to 1, below
   * which it is none (see `Detection`). `evenNothing`: where there is no story, that is said.
   */
  'open-by-self': { payload: { least: number; evenNothing: boolean }; reply: { open: boolean } };
  /** The reader stays from page to page of a site from now on; null: no longer. */
  'stay-changed': { payload: { site: string | null }; reply: null };
}

/** Requests that the script which finds elements in a page by their paths answers. The sender is the popup. */
export interface PathRequests {
  /** A filter about elements of the page; see `Removal.paths`. Null: none can name it. */
  'suggest-filter': { payload: { paths: string[]; action: 'keep' | 'remove' }; reply: string | null };
}

/**
 * Name of the port over which a page of ours has elements shown in a page: it sends their paths, the page whether it
 * shows them, the popup `'back'` when the page is to go back to where it was. The end of the port ends the showing.
 */
export const SHOW_ELEMENTS = 'clearstory.show-places';

/**
 * Name of the port over which the side panel hears of a page for as long as the document lives: 'moved', when it has changed its
 * own address, and 'rendered', when it has gone on building itself after that, or after it was loaded, and rests.
 */
export const FOLLOW_PAGE = 'clearstory.follow-page';
export type PageNews = 'moved' | 'rendered';
/** What the page says first over that port: it hears, and will tell. */
export const IS_FOLLOWED = 'followed';

/** Requests that side panels answer, each in its window. The sender is a page of ours or the background. */
export interface SidePanelRequests {
  /** A press has given the right to the page of a tab. */
  'tab-pressed': { payload: { tabId: number }; reply: null };
}

/**
 * Name of the port over which the popup asks for what follows of the story that it was told last: it posts anything for
 * the next `StoryPiece`, the page answers with it, or with null after the last. The end of the port lets go of them.
 */
export const STORY_REST = 'clearstory.story-rest';

/** The state of the page marks: the highlights of quotations on the page itself. */
export interface MarksState {
  /**
   * 'on': quotations are highlighted. 'off': none are, as asked. 'none': the story has no quotations, or none of them is on
   * the page. 'unable': the browser cannot highlight. Otherwise as `ReadResult` has it, and nothing is highlighted.
   */
  status: 'on' | 'off' | 'none' | 'unable' | 'not-article' | 'empty' | 'loading';
  /** Number of quotations of the story, and of those that were found on the page. */
  quotes: number;
  found: number;
}

/**
 * Requests that the script which highlights quotations on the page answers. The sender is a page of ours or the background.
 */
export interface MarksRequests {
  /** Highlights the quotations of the story on the page, or takes the highlights back. `anyway`: of a page that is no article, too. */
  'toggle-marks': { payload: { anyway: boolean }; reply: MarksState };
  /** Highlights them without a press, once the page has settled, where the page holds a story with quotations. */
  'mark-by-self': { payload: Record<string, never>; reply: MarksState };
  'marks-state': { payload: Record<string, never>; reply: MarksState };
  /**
   * Scrolls the page to words of its story, and sets them off until something else is done; the page marks need not be on. In:
   * the text of the line that they stand in (see `storyLines`), and their offsets in it.
   */
  'go-to-words': { payload: { line: string; start: number; end: number }; reply: { isFound: boolean } };
}

/** Requests that the picker injected into a page answers. The sender is a page of ours or the background. */
export interface PickerRequests {
  /** Starts the picker, or ends it where it is open. */
  'toggle-picker': { payload: Record<string, never>; reply: { open: boolean } };
}
