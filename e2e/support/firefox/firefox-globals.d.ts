/**
 * Names that code finds inside the browser's own window, as far as the tests use it.
 * Documented at https://firefox-source-docs.mozilla.org.
 */
interface FirefoxMessageManager {
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
}

interface FirefoxBrowserElement extends Element {
  messageManager: FirefoxMessageManager;
  browsingContext: {
    currentWindowGlobal: {
      documentURI: { spec: string };
      drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    } | null;
  } | null;
}

interface FirefoxTextInputProcessor {
  beginInputTransactionForTests(window: Window, callback: () => void): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

/** The parts of Firefox's modules that extensions are managed with. */
interface FirefoxModules {
  'resource://gre/modules/AddonManager.sys.mjs': {
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
    };
  };
  'resource://gre/modules/ExtensionPermissions.sys.mjs': {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, which: { permissions: string[]; origins: string[] }, extension: unknown) => Promise<void>
    >;
  };
}
declare const ChromeUtils: {
  importESModule<Name extends keyof FirefoxModules>(name: Name): FirefoxModules[Name];
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      terminateBackground(): Promise<void>;
      shortcuts: { updateCommand(change: { name: string; shortcut: string }): Promise<void> };
    };
  } | null;
};
declare function openTrustedLinkIn(url: string, where: 'window', options: { private: boolean }): void;

/** A prompt of the browser, with its first button. */
interface FirefoxNotification extends Element {
  button: HTMLElement;
}

interface FirefoxMenu extends Element {
  state: string;
  hidePopup(): void;
}

interface FirefoxMenuItem extends Element {
  doCommand(): void;
}

declare const Cc: Record<string, { createInstance(type: unknown): FirefoxTextInputProcessor }>;
declare const Ci: Record<string, unknown>;
declare const gBrowser: {
  selectedBrowser: { browsingContext: { mediumOverride: string } };
  selectedTab: unknown;
  addTrustedTab(url: string): unknown;
  prepareDiscardBrowser(tab: unknown): Promise<void>;
  discardBrowser(tab: unknown, isForced: boolean): boolean;
  removeTab(tab: unknown): void;
};
declare const SidebarController: { hide(): void };
declare const gBrowserInit: { delayedStartupFinished: boolean };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  io: { offline: boolean };
};
interface Window {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    event: { button: number; clickCount: number },
  ): void;
}
