import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Chord,
  type Driver,
  FIRST_PAGE,
  type LaunchOptions,
  PHONE,
  type Popup,
  type Surface,
  type Tab,
} from '../driver.ts';
import { poll } from '../poll.ts';
import type { BidiSession } from './bidi.ts';
import { FirefoxExtensionControl } from './extension-control.ts';
import { pressKey } from './keys.ts';
import { type FirefoxProcess, launchFirefox } from './launch.ts';
import { FirefoxPopup, FirefoxView, setColorScheme } from './views.ts';

interface ContextTree {
  context: string;
  url: string;
  children?: ContextTree[];
}

/** Host of the extension's own pages, which Firefox draws by lot unless it is told. */
const ORIGIN = '11111111-2222-4333-8444-555555555555';

class FirefoxTab implements Tab {
  readonly #driver: FirefoxDriver;
  readonly #context: string;
  readonly #window: string;

  /** @param window context of the browser's own window that it is in */
  constructor(driver: FirefoxDriver, context: string, window: string) {
    this.#driver = driver;
    this.#context = context;
    this.#window = window;
  }
  get #session(): BidiSession {
    return this.#driver.process.session;
  }

  async goto(url: string, until: 'loaded' | 'started' = 'loaded'): Promise<void> {
    const isWeb = /^https?:/.test(url);
    const wait = isWeb && until === 'loaded' ? 'complete' : 'none';
    await this.#session.send('browsingContext.navigate', { context: this.#context, url, wait });
    if (wait === 'complete') return;
    const isThere = async () => (await this.#tree()).url.startsWith(url);
    await poll(isThere, `${url} to open`);
    if (until === 'started') return;
    await poll(() => this.evaluate(() => document.readyState === 'complete'), `${url} to load`);
  }
  evaluate: Surface['evaluate'] = (run, argument) => this.#session.call(this.#context, run, argument);
  screenshot = (path: string) => this.#screenshot(this.#context, path);
  setColorScheme = (scheme: 'light' | 'dark') => setColorScheme(this.#session, this.#window, scheme);

  async pressButton(): Promise<Popup> {
    await this.show();
    await this.#driver.clickButton(this.#window);
    return this.#popup();
  }
  async pressBareButton(): Promise<void> {
    await this.show();
    await this.#driver.clickButton(this.#window);
  }
  async touch(from: readonly [number, number], to?: readonly [number, number]): Promise<void> {
    const at = ([x, y]: readonly [number, number]) => ({ x: Math.round(x), y: Math.round(y) });
    const moves = to ? [{ type: 'pointerMove', ...at(to), duration: 80 }] : [];
    const actions = [
      { type: 'pointerMove', ...at(from) },
      { type: 'pointerDown', button: 0 },
      ...moves,
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
    await this.#session.send('input.performActions', { context: this.#context, actions: [pointer] });
  }
  async popupByKey(...chord: Chord): Promise<Popup> {
    await this.pressKey(...chord);
    return this.#popup();
  }
  async #popup(): Promise<Popup> {
    const popup = new FirefoxPopup(this.#session, this.#window);
    await poll(popup.isLoaded, 'the popup');
    await poll(() => popup.evaluate(() => document.readyState === 'complete'), 'the popup to load');
    return popup;
  }
  async pressKey(...chord: string[]): Promise<void> {
    await this.show();
    await pressKey(this.#session, this.#window, chord);
  }
  async sidePanel(): Promise<Surface | null> {
    const panel = new FirefoxView(this.#session, this.#window, 'sidebar');
    return (await panel.isThere()) ? panel : null;
  }
  async closeSidePanel(): Promise<void> {
    await this.#session.call(this.#window, () => SidebarController.hide());
    await poll(async () => (await this.sidePanel()) === null, 'the sidebar to close');
  }
  reader = () => this.#frameIn('clearstory-reader');
  picker = () => this.#frameIn('clearstory-picker');
  markCard = () => this.#frameIn('clearstory-marks');
  /** Finds the frame into which we draw over a page: its element stands after those of the page. */
  async #frameIn(name: string): Promise<Surface | null> {
    const isOpen = await this.evaluate((name) => document.querySelector(name) !== null, name);
    const frame = (await this.#tree()).children?.findLast(({ url }) => url === 'about:blank');
    if (!isOpen || !frame) return null;
    return {
      evaluate: (run, argument) => this.#session.call(frame.context, run, argument),
      screenshot: this.screenshot,
      setColorScheme: this.setColorScheme,
    };
  }
  async chooseFromMenu(x: number, y: number, nth: number): Promise<void> {
    await this.show();
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    const pointer = { type: 'pointer', id: 'mouse', actions };
    await this.#session.send('input.performActions', { context: this.#context, actions: [pointer] });
    const choose = () =>
      this.#session.call(
        this.#window,
        (nth) => {
          const menu = document.getElementById('contentAreaContextMenu') as FirefoxMenu | null;
          const ours = menu?.querySelector('menu[label="Clearstory"]');
          const entry = ours?.querySelectorAll<FirefoxMenuItem>('menuitem')[nth - 1];
          if (menu?.state !== 'open' || !entry) return false;
          entry.doCommand();
          menu.hidePopup();
          return true;
        },
        nth,
      );
    await poll(choose, 'the entry of the context menu');
  }
  async point(x: number, y: number, then?: 'press' | { wheel: number }): Promise<void> {
    const [left, top] = [Math.round(x), Math.round(y)];
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const move = { type: 'pointerMove', x: left, y: top };
    const pointer = { type: 'pointer', id: 'mouse', actions: [move, ...(then === 'press' ? press : [])] };
    await this.#session.send('input.performActions', { context: this.#context, actions: [pointer] });
    if (typeof then !== 'object') return;
    const scroll = { type: 'scroll', x: left, y: top, deltaX: 0, deltaY: then.wheel };
    const wheel = { type: 'wheel', id: 'wheel', actions: [scroll] };
    await this.#session.send('input.performActions', { context: this.#context, actions: [wheel] });
  }
  async setPrinted(isPrinted: boolean): Promise<void> {
    await this.show();
    await this.#session.call(
      this.#window,
      (medium) => {
        gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
      },
      isPrinted ? 'print' : '',
    );
  }
  /** Firefox tells the size of a heap to nobody. */
  usedHeap = async () => null;
  async buttonTitle(): Promise<string> {
    await this.show();
    return this.#driver.buttonTitle(this.#window);
  }
  async show(): Promise<void> {
    await this.#session.send('browsingContext.activate', { context: this.#context });
  }
  async discard(): Promise<void> {
    await this.show();
    await this.#session.call(this.#window, async () => {
      const [tab, other] = [gBrowser.selectedTab, gBrowser.addTrustedTab('about:blank')];
      gBrowser.selectedTab = other;
      await gBrowser.prepareDiscardBrowser(tab);
      if (!gBrowser.discardBrowser(tab, true)) throw new Error('the tab was not discarded');
      gBrowser.selectedTab = tab;
      gBrowser.removeTab(other);
    });
    await poll(() => this.#tree(), 'the tab to be back');
  }
  async close(): Promise<void> {
    await this.#session.send('browsingContext.close', { context: this.#context });
  }
  async #tree(): Promise<ContextTree> {
    const { contexts } = await this.#session.send<{ contexts: ContextTree[] }>('browsingContext.getTree', {
      root: this.#context,
    });
    if (!contexts[0]) throw new Error('the tab is closed');
    return contexts[0];
  }
  async #screenshot(context: string, path: string): Promise<void> {
    const { data } = await this.#session.send<{ data: string }>('browsingContext.captureScreenshot', {
      context,
    });
    await writeFile(path, Buffer.from(data, 'base64'));
  }
}

class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  readonly process: FirefoxProcess;
  /** Context of the browser's own window. */
  readonly window: string;
  readonly downloads: string;
  readonly extension: FirefoxExtensionControl;
  readonly #folder: string;
  readonly #isPhone: boolean;
  /** Id of the toolbar button's element. */
  #button = '';

  constructor(process: FirefoxProcess, window: string, { extension, downloads, isPhone }: LaunchOptions) {
    this.process = process;
    this.window = window;
    this.downloads = downloads;
    this.#folder = extension;
    this.#isPhone = isPhone;
    this.extension = new FirefoxExtensionControl(process.session, window, addonId(extension));
  }

  async open(url: string, until: 'loaded' | 'started' = 'loaded'): Promise<Tab> {
    const { context } = await this.process.session.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    if (this.#isPhone) {
      const viewport = { width: PHONE.width, height: PHONE.height };
      await this.process.session.send('browsingContext.setViewport', { context, viewport });
    }
    const tab = new FirefoxTab(this, context, this.window);
    await tab.goto(url, until);
    return tab;
  }
  async opened(url: string): Promise<Tab> {
    const find = async () => (await this.#contexts('content')).find((it) => it.url.startsWith(url))?.context;
    return new FirefoxTab(this, await poll(find, `a tab at ${url}`), this.window);
  }
  async openWindow(url: string, kind: 'usual' | 'private'): Promise<Tab> {
    const [tabs, windows] = [await this.#contexts('content'), await this.#contexts('chrome')];
    // With its address: a navigation that begins while a window loads its first page may never be answered.
    await this.#inWindow(
      ([address, isPrivate]) => openTrustedLinkIn(address, 'window', { private: isPrivate }),
      [url, kind === 'private'] as const,
    );
    const added = (scope: 'content' | 'chrome', before: ContextTree[]) =>
      poll(async () => {
        const known = new Set(before.map(({ context }) => context));
        return (await this.#contexts(scope)).find(({ context }) => !known.has(context))?.context;
      }, 'the window');
    const browserWindow = await added('chrome', windows);
    const isStarted = () =>
      this.process.session.call(browserWindow, () => gBrowserInit.delayedStartupFinished);
    await poll(isStarted, 'the window to be ready');
    const tab = new FirefoxTab(this, await added('content', tabs), browserWindow);
    const isLoaded = () =>
      tab.evaluate((it) => location.href === it && document.readyState === 'complete', url);
    await poll(isLoaded, 'the page in the new window');
    return tab;
  }
  setOffline(isOffline: boolean): Promise<void> {
    return this.#inWindow((it) => {
      Services.io.offline = it;
    }, isOffline);
  }
  async #contexts(scope: 'content' | 'chrome'): Promise<ContextTree[]> {
    const { contexts } = await this.process.session.send<{ contexts: ContextTree[] }>(
      'browsingContext.getTree',
      {
        'moz:scope': scope,
        maxDepth: 0,
      },
    );
    return scope === 'content' ? contexts : contexts.filter(({ url }) => url.endsWith('/browser.xhtml'));
  }
  extensionUrl = (path: string) => `moz-extension://${ORIGIN}/${path}`;
  clipboard(): Promise<{ text: string; html: string }> {
    return this.#inWindow(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      return { text: await read('text/plain'), html: await read('text/html') };
    }, undefined);
  }
  async addresses(): Promise<string[]> {
    const { contexts } = await this.process.session.send<{ contexts: ContextTree[] }>(
      'browsingContext.getTree',
    );
    return contexts.map(({ url }) => url);
  }

  async install(): Promise<void> {
    const { extension } = await this.process.session.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: this.#folder },
    });
    await this.#closeFirstPage();
    this.#button = `${extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    // new buttons start inside a menu: a reader pins them
    await this.#inWindow((id) => CustomizableUI.addWidgetToArea(id, 'nav-bar'), this.#button);
  }
  /** Closes the page that the extension opens when it has been installed, as a reader would before going on. */
  async #closeFirstPage(): Promise<void> {
    const url = this.extensionUrl(FIRST_PAGE);
    const page = await poll(
      async () => (await this.#contexts('content')).find((it) => it.url === url),
      'the page that is opened after installation',
    );
    await this.process.session.send('browsingContext.close', { context: page.context });
  }
  /** Clicks the toolbar button. */
  clickButton(browserWindow: string): Promise<void> {
    return this.process.session.call(
      browserWindow,
      (id) => {
        const button = document
          .getElementById(id)
          ?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
        if (!button) throw new Error('the toolbar button is not there');
        const { left, top, width, height } = button.getBoundingClientRect();
        const at = [left + width / 2, top + height / 2] as const;
        for (const type of ['mousedown', 'mouseup'])
          window.synthesizeMouseEvent(type, ...at, { button: 0, clickCount: 1 });
      },
      this.#button,
    );
  }
  buttonTitle(browserWindow: string): Promise<string> {
    return this.process.session.call(
      browserWindow,
      (id) => {
        const button = document.getElementById(id)?.querySelector('.unified-extensions-item-action-button');
        return button?.getAttribute('tooltiptext') ?? '';
      },
      this.#button,
    );
  }
  #inWindow<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    return this.process.session.call<Result, Argument>(this.window, run, argument);
  }
  allowSite = (origin: string, isAllowed: boolean) => this.extension.setSites([origin], isAllowed);
  async allowInPrompt(answered: Promise<unknown>): Promise<void> {
    let isOpen = true;
    answered.then(() => {
      isOpen = false;
    });
    const press = async () => {
      await this.#inWindow(() => {
        const prompt = document.querySelector<FirefoxNotification>('#addon-webext-permissions-notification');
        if (prompt?.closest('panel')?.hasAttribute('panelopen')) prompt.button.click();
      }, undefined);
      return !isOpen;
    };
    await poll(press, 'the prompt to be answered');
  }
  closePopup = () => new FirefoxPopup(this.process.session, this.window).close();
  close = () => this.process.close();
}

/** A screen that is touched, with nothing else to point with, and a phone's name. */
const TOUCHED = {
  'dom.w3c_touch_events.enabled': 1,
  'general.useragent.override': PHONE.userAgent.firefox,
  'ui.allPointerCapabilities': 1,
  'ui.primaryPointerCapabilities': 1,
};

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts Firefox without a window. */
export async function launchFirefoxDriver(options: LaunchOptions): Promise<Driver> {
  const proxy = { 'network.proxy.type': 1, 'network.proxy.no_proxies_on': '' };
  const process = await launchFirefox(options.executablePath, {
    ...proxy,
    ...(options.isPhone ? TOUCHED : {}),
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    // voices that speak nothing and tell of it as real ones do
    'media.webspeech.synth.test': true,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId(options.extension)]: ORIGIN }),
  });
  const { contexts } = await process.session.send<{ contexts: ContextTree[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  const driver = new FirefoxDriver(process, window.context, options);
  if (options.isInstalled) await driver.install();
  return driver;
}
