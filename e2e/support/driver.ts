import type { ExtensionControl } from './extension-control.ts';

/** A document of the browser that a test looks into: a page, the popup, the in-page reader, the options page. */
export interface Surface {
  /** Runs a function inside. It and its argument are sent as text: it can name nothing of the test's. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Takes a picture (PNG) of what is visible of it. */
  screenshot(path: string): Promise<void>;
  /** Shows it as for a reader who prefers light or dark. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
}

export interface Popup extends Surface {
  close(): Promise<void>;
}

/** A key with its modifiers, as `KeyboardEvent.key` has them: ['Alt', 'Shift', 'u'] or ['Escape']. */
export type Chord = string[];

/** A place in the window: pixels from the left and from the top. */
type Place = readonly [x: number, y: number];

export interface Tab extends Surface {
  /** Goes to an address and waits until the page has loaded; 'started': only until its document is there. */
  goto(url: string, until?: 'loaded' | 'started'): Promise<void>;
  /** Presses the toolbar button, as a reader does, and gives the popup that opens. */
  pressButton(): Promise<Popup>;
  /** Presses the toolbar button where it has no popup. */
  pressBareButton(): Promise<void>;
  /** Touches the screen at a place of the window, in pixels; with a second place, draws the finger there. */
  touch(from: Place, to?: Place): Promise<void>;
  /** Presses the real key that opens the popup, and gives it. */
  popupByKey(...chord: Chord): Promise<Popup>;
  /** Presses a real key: the browser's own commands hear it, too. */
  pressKey(...chord: Chord): Promise<void>;
  /** The in-page reader, or null where it is not open. */
  reader(): Promise<Surface | null>;
  /** The side panel of its window, or null where it is not open. */
  sidePanel(): Promise<Surface | null>;
  closeSidePanel(): Promise<void>;
  /** The picker over the page, or null where it is not open. */
  picker(): Promise<Surface | null>;
  /** The card of the page marks, or null where they are off. */
  markCard(): Promise<Surface | null>;
  /**
   * Opens the context menu of the page, or of what is selected in it, at a place of the window, and chooses the nth of our
   * entries in it, from 1.
   */
  chooseFromMenu(x: number, y: number, nth: number, of?: 'page' | 'selection' | 'link'): Promise<void>;
  /** Moves the real pointer to a place of the window, in pixels; and presses there, or turns the wheel by a number of pixels. */
  point(x: number, y: number, then?: 'press' | { wheel: number }): Promise<void>;
  /** Shows it, and the in-page reader over it, as on paper; or on the screen again. */
  setPrinted(isPrinted: boolean): Promise<void>;
  /** The title of the toolbar button while this tab is shown. */
  buttonTitle(): Promise<string>;
  /** Bytes that the scripts in its page hold, ours among them, once all that can go is gone; null: the browser does not say. */
  usedHeap(): Promise<number | null>;
  /** Brings it to the front. */
  show(): Promise<void>;
  /** Throws its page out of memory, as browsers do with tabs that nobody looks at; then shows it, and it loads anew. */
  discard(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Opens a tab at an address and shows it. */
  open(url: string, until?: 'loaded' | 'started'): Promise<Tab>;
  /** Waits for a tab that was opened by something else, and gives it. @param url how its address begins */
  opened(url: string): Promise<Tab>;
  /** Opens a window with one tab at an address and shows it. */
  openWindow(url: string, kind: 'usual' | 'private'): Promise<Tab>;
  /** The ways to change the extension from outside. */
  readonly extension: ExtensionControl;
  /** Cuts the browser off from the network, or connects it again. */
  setOffline(isOffline: boolean): Promise<void>;
  /** Address of a page of the extension, by its path in the package. */
  extensionUrl(path: string): string;
  /** Folder into which the browser saves what it downloads. */
  readonly downloads: string;
  /** Reads the clipboard: plain text, and formatted text where there is any. */
  clipboard(): Promise<{ text: string; html: string }>;
  /** Gives the extension the right to pages of a site, or takes it back, as readers do in the browser's own settings. */
  allowSite(origin: string, isAllowed: boolean): Promise<void>;
  /** Allows what the browser's own prompt asks for. @param answered resolves once the browser has taken the answer */
  allowInPrompt(answered: Promise<unknown>): Promise<void>;
  /** Addresses of the tabs that are open. */
  addresses(): Promise<string[]>;
  /** Installs the extension where it was launched without. */
  install(): Promise<void>;
  /** Closes the popup where a test has left it open. */
  closePopup(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Program of the browser. */
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Port on loopback of the site that is the browser's only way to the network. */
  proxyPort: number;
  /** Folder into which the browser saves what it downloads. */
  downloads: string;
  /** True if the extension is there from the start. */
  isInstalled: boolean;
  /** Whether it is used as on a phone: by touch, on a small screen. */
  isPhone: boolean;
}

/** Path of the page that the extension opens once, after installation. */
export const FIRST_PAGE = 'src/first-page/first-page.html';

/** The screen of a small phone, in pixels of the page, and how its browser calls itself. */
export const PHONE = {
  width: 360,
  height: 740,
  userAgent: {
    chromium:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36 EdgA/150.0.0.0',
    firefox: 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
  },
};
