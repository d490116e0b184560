/**
 * What code finds inside the browser's own window, as far as the tests use it.
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

declare const Cc: Record<string, { createInstance(type: unknown): FirefoxTextInputProcessor }>;
declare const Ci: Record<string, unknown>;
declare const gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
interface FirefoxHostRights {
  permissions: string[];
  origins: string[];
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
declare const ChromeUtils: {
  importESModule(address: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, rights: FirefoxHostRights, extension: unknown) => Promise<void>
    >;
  };
};
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
interface Window {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    event: { button: number; clickCount: number },
  ): void;
}
