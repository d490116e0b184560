import type { FunctionComponent } from 'preact';
import type { LineSpan, Story, StoryAttribution } from '../core/index.ts';
import type { Appearance } from '../settings/appearance.ts';
import type { PageSettings } from '../settings/settings.ts';
import type { Speech } from '../settings/speech.ts';
import type { Translate } from '../ui/i18n/translate.ts';

/** Kinds of pages that browsers keep closed to extensions. */
export type ClosedPage = 'browser' | 'store' | 'source' | 'pdf' | 'file';

/** Why there is nothing to read in a selection: nothing is selected, it is in a field or a frame, or holds no sentence. */
type MissingSelection = 'empty' | 'field' | 'frame' | 'furniture';

/** The content that the reader shows. The engine's results are of this type as they are. */
export type ReaderResult =
  /** The story is being extracted. */
  | { status: 'reading' }
  | {
      status: 'story';
      story: Story;
      /** The state of the rest of a long story: on its way, or lost; missing: all of it is here. */
      rest?: 'coming' | 'lost' | undefined;
      /** Some of the page is selected, and can be read by itself. */
      hasSelection?: true;
    }
  | { status: 'not-article'; hasSelection?: true }
  /** What the reader selected cannot be read: why. */
  | { status: 'no-selection'; missing: MissingSelection }
  | { status: 'empty' }
  | { status: 'closed'; page: ClosedPage }
  /** The tab is still loading; the shell tries again by itself. */
  | { status: 'loading' }
  | { status: 'failed' }
  /** The browser lets us into this page after a press of the button or a key. */
  | { status: 'press-needed' }
  /** The extension was updated or switched off while the reader was open. */
  | { status: 'gone' };

/** The settings that the reader shows and changes. */
export type ReaderSettings = Appearance & Speech & Pick<PageSettings, 'onlyHere' | 'copyAs'>;

/** Paths of elements from the root of the page (see `Removal`). */
export type ElementPaths = readonly string[];

/** Words of a line of a story (see `LineSpan`), or all of the line. */
export type StoryPlace = Pick<LineSpan, 'line'> & Partial<LineSpan>;

/** The actions on the page that was read, and on the rules for its site. */
export interface PageTools {
  /**
   * Shows elements in the page itself, scrolled to and outlined; the reader steps aside until it is asked back.
   * @param onReturn called once when it is back, also where the shell asked it back
   * @returns how to ask it back; null: the page shows nothing there, and the reader has stayed
   */
  show(paths: ElementPaths, onReturn: () => void): Promise<(() => void) | null>;
  /** A filter of this site that keeps these elements, or removes such things; null: none can name it. */
  suggest(paths: ElementPaths, action: 'keep' | 'remove'): Promise<string | null>;
  /** Adds a line to the reader's own filters and reads the story anew. Rejects where it cannot be stored. */
  addFilter(line: string): Promise<void>;
  /** Takes a line out of the reader's own filters and reads the story anew. */
  removeFilter(line: string): Promise<void>;
  /** Lets the reader point at what stories of this site should leave out. */
  pick(): void;
  /** Highlights the quotations on the page itself, and lets the reader go to it. */
  mark(): void | Promise<void>;
  /** Checks that quotations are highlighted on the page. Missing where the page is covered. */
  hasMarks?(): Promise<boolean>;
  /**
   * Scrolls the page to words of a story, and sets them off. Missing where the page is covered.
   * @returns whether they were found there
   */
  goTo?(story: Story, place: StoryPlace): Promise<boolean>;
}

/** The site from page to page of which the reader stays, and how to change that. */
export interface Stay {
  /** The site (a host without "www."), or null. */
  site: string | null;
  change(isOn: boolean): void;
  /** The button for it (`stay/stay-button.tsx`): shells load it when they know the rest, as no story waits for it. */
  Button: FunctionComponent<{ stay: Stay }>;
}

/** The actions that the shell offers. A control whose action is missing is not shown. */
export interface ReaderActions {
  /** Shows who said what beside the page, in a panel that stays. */
  openBeside?(): void;
  /** Opens the story over the page. @param at id of the line at the top of the view, or null */
  openLarge?(at: string | null): void;
  close?(): void;
  /** Address of the page beneath, to which one comes back even where nothing of ours runs any more. */
  pageUrl?: string;
  /** Keeps the reading position. @param line id of the line at the top; null at the beginning and at the end */
  keepPosition?(line: string | null): void;
  /** Opens the story in a tab of its own; missing in private windows. Rejects where that is not possible. */
  openAsPage?(story: { story: Story; attribution: StoryAttribution }): Promise<void>;
  openOptions(): void;
  /** The keys that do what the toolbar button does, as they are set: "Alt+Shift+L". */
  buttonKeys?: string;
  /** Called when another view is shown. */
  noteView?(view: View): void;
  changeSettings(patch: Partial<ReaderSettings>): void;
  /** Extracts the page although it does not look like an article. */
  readAnyway?(): void;
  /** Reads the page once more. */
  tryAgain?(): void;
  /** Reads only what is selected in the page; missing where nothing is. */
  readSelection?(): void;
  /** Reads the whole story in place of what is selected. */
  readWhole?(): void;
  /** Reads on where the reading of a very long page stopped (see `Story.unread`). */
  readOn?(): Promise<void>;
  /** Searches parts of a story for who said what; what is found comes with the attribution. */
  searchParts?(parts: readonly number[]): void;
  page?: PageTools;
  stay?: Stay;
}

export interface ReaderProps {
  result: ReaderResult;
  /** Null while the quotes are being found. */
  attribution: StoryAttribution | null;
  settings: ReaderSettings;
  surface: 'popup' | 'page' | 'side-panel';
  actions: ReaderActions;
  t: Translate;
  /** The view to begin with; missing: the story. */
  firstView?: View;
  /** Id of the line to begin at. */
  initialLine?: string | null;
  /** True if that is the line where the story was left last time. */
  isContinued?: boolean;
  /** True if pictures are asked for as a stranger would; see `PictureLeaves`. */
  asStranger?: boolean;
  /** True if the browser refused to keep the last change of the settings. */
  isUnsaved?: boolean;
}

export type View = 'story' | 'speakers' | 'removed';
export const VIEWS: readonly View[] = ['story', 'speakers', 'removed'];
