import type { BrowserContext, Frame, Page } from '@playwright/test';
import {
  type Chord,
  type Driver,
  type LaunchOptions,
  PHONE,
  type Popup,
  type Surface,
  type Tab,
} from '../driver.ts';
import { poll } from '../poll.ts';
import { type Display, startDisplay } from './display.ts';
import { ChromiumExtensionControl } from './extension-control.ts';
import { closeFirstPage, extensionId, launchChromium } from './launch.ts';
import { type AnySession, browserSession, popupAfter, pressBareButton, pressButton } from './press-button.ts';

function surface(frame: Page | Frame, page: Page): Surface {
  return {
    // Playwright's own types for arguments are narrower than what it can send
    evaluate: (run, argument) => frame.evaluate(run as never, argument as never),
    // hiding the caret would leave marks in the page's own elements
    screenshot: async (path) => void (await page.screenshot({ path, caret: 'initial' })),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
  };
}

/** Finds the frame into which we draw over a page, by what is in it: it lies in the closed shadow root of an element. */
async function frameIn(page: Page, name: string): Promise<Frame | null> {
  const isOpen = await page.evaluate((name) => document.querySelector(name) !== null, name);
  if (!isOpen) return null;
  const blank = page.frames().filter((frame) => frame !== page.mainFrame() && frame.url() === 'about:blank');
  for (const frame of blank) {
    const host = await frame
      .frameElement()
      .then((element) => element.evaluate((it) => (it.getRootNode() as ShadowRoot).host?.localName))
      // the page has taken it away
      .catch(() => null);
    if (host === name) return frame;
  }
  return null;
}

/** Presses "Allow" in the browser's own prompt, which begins at "Deny" and may be slow to come. */
async function answerPrompt(display: Display, answered: Promise<unknown>): Promise<void> {
  let isOpen = true;
  const closed = answered.then(() => {
    isOpen = false;
  });
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let tries = 0; isOpen && tries < 4; tries++) {
    await Promise.race([closed, wait(1500)]);
    if (!isOpen) return;
    await display.press(['Tab']);
    await wait(200);
    await display.press(['Enter']);
  }
}

/** Modifiers without which no key is a command of the browser. */
const COMMANDING = new Set(['Alt', 'Control', 'Meta']);

class ChromiumTab implements Tab {
  readonly #driver: ChromiumDriver;
  #page: Page;

  constructor(driver: ChromiumDriver, page: Page) {
    this.#driver = driver;
    this.#page = page;
  }
  get #surface(): Surface {
    return surface(this.#page, this.#page);
  }
  evaluate: Surface['evaluate'] = (run, argument) => this.#surface.evaluate(run, argument);
  screenshot: Surface['screenshot'] = (path) => this.#surface.screenshot(path);
  setColorScheme: Surface['setColorScheme'] = (scheme) => this.#surface.setColorScheme(scheme);

  async goto(url: string, until: 'loaded' | 'started' = 'loaded'): Promise<void> {
    await this.#page.goto(url, { waitUntil: until === 'loaded' ? 'load' : 'commit' });
  }
  async pressButton(): Promise<Popup> {
    const popup = await pressButton(this.#driver.context, this.#page, this.#driver.id);
    return { ...surface(popup, popup), close: () => popup.close() };
  }
  pressBareButton = () => pressBareButton(this.#driver.context, this.#page, this.#driver.id);
  async touch(from: readonly [number, number], to?: readonly [number, number]): Promise<void> {
    if (!to) return this.#page.touchscreen.tap(...from);
    const session = await this.#driver.context.newCDPSession(this.#page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
    await send('touchStart', from);
    await send('touchMove', [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    await send('touchMove', to);
    await send('touchEnd');
    await session.detach();
  }
  async popupByKey(...chord: Chord): Promise<Popup> {
    const { context, id } = this.#driver;
    const popup = await popupAfter(context, id, () => this.pressKey(...chord));
    return { ...surface(popup, popup), close: () => popup.close() };
  }
  async pressKey(...chord: string[]): Promise<void> {
    await this.show();
    // a virtual screen loses a key now and then, so it is used where the browser's own commands have to hear it
    if (chord.some((key) => COMMANDING.has(key))) await this.#driver.display.press(chord);
    else await this.#page.keyboard.press(chord.join('+'));
  }
  async sidePanel(): Promise<Surface | null> {
    const page = this.#driver.sidePanelPage();
    return page ? surface(page, page) : null;
  }
  async closeSidePanel(): Promise<void> {
    await this.#driver.sidePanelPage()?.close();
  }
  async reader(): Promise<Surface | null> {
    const frame = await frameIn(this.#page, 'clearstory-reader');
    return frame && surface(frame, this.#page);
  }
  async picker(): Promise<Surface | null> {
    const frame = await frameIn(this.#page, 'clearstory-picker');
    return frame && surface(frame, this.#page);
  }
  async markCard(): Promise<Surface | null> {
    const frame = await frameIn(this.#page, 'clearstory-marks');
    return frame && surface(frame, this.#page);
  }
  async chooseFromMenu(x: number, y: number, nth: number, of = 'page'): Promise<void> {
    await this.show();
    const { display } = this.#driver;
    const before = await display.windows();
    const menusAre = (count: number, what: string) =>
      poll(async () => (await display.windows()) === before + count, what);
    const press = async (key: string, times: number) => {
      for (let n = 0; n < times; n++) await display.press([key]);
    };
    await this.#page.mouse.click(x, y, { button: 'right' });
    await menusAre(1, 'the context menu');
    // ours is the last entry but those of developers, two of a page; it opens with its first entry chosen
    await press('ArrowUp', of === 'page' ? 3 : 2);
    await press('ArrowRight', 1);
    await menusAre(2, 'our entries of the context menu');
    await press('ArrowDown', nth - 1);
    await press('Enter', 1);
    await menusAre(0, 'the context menu to close');
  }
  async point(x: number, y: number, then?: 'press' | { wheel: number }): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(x, y);
    if (then === 'press') await mouse.click(x, y);
    else if (then) await mouse.wheel(0, then.wheel);
  }
  async setPrinted(isPrinted: boolean): Promise<void> {
    await this.#page.emulateMedia({ media: isPrinted ? 'print' : null });
  }
  async usedHeap(): Promise<number> {
    const session = await this.#driver.context.newCDPSession(this.#page);
    await session.send('HeapProfiler.enable');
    // twice: what is let go of at the end of one collection goes with the next
    for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }
  async buttonTitle(): Promise<string> {
    await this.show();
    const worker = await this.#driver.background();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
    });
  }
  async discard(): Promise<void> {
    const url = this.#page.url();
    // a tab that is looked at is never thrown out
    const other = await this.#driver.context.newPage();
    await other.bringToFront();
    const worker = await this.#driver.background();
    const discarded = await worker.evaluate(async (it) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find((tab) => tab.url === it)?.id;
      return id === undefined ? undefined : chrome.tabs.discard(id);
    }, url);
    if (!discarded?.discarded) throw new Error('the tab was not discarded');
    // the tab goes on with a page that Playwright takes for a new one
    const next = this.#driver.context.waitForEvent('page', { timeout: 30_000 });
    await worker.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded.id);
    this.#page = await next;
    await other.close();
  }
  show = () => this.#page.bringToFront();
  close = () => this.#page.close();
}

class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  readonly context: BrowserContext;
  readonly display: Display;
  readonly downloads: string;
  readonly extension: ChromiumExtensionControl;
  readonly #folder: string;
  id = '';

  constructor(context: BrowserContext, display: Display, { extension, downloads }: LaunchOptions) {
    this.context = context;
    this.display = display;
    this.downloads = downloads;
    this.#folder = extension;
    this.extension = new ChromiumExtensionControl(context, () => this.id);
  }

  async open(url: string, until: 'loaded' | 'started' = 'loaded'): Promise<Tab> {
    const tab = new ChromiumTab(this, await this.context.newPage());
    await tab.goto(url, until);
    return tab;
  }
  async opened(url: string): Promise<Tab> {
    const find = async () => this.context.pages().find((page) => page.url().startsWith(url));
    return new ChromiumTab(this, await poll(find, `a tab at ${url}`));
  }
  async openWindow(url: string, kind: 'usual' | 'private'): Promise<Tab> {
    const opened = this.context.waitForEvent('page');
    if (kind === 'usual') {
      const session = await browserSession(this.context);
      await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
      await session.detach();
    } else {
      const worker = await this.background();
      await worker.evaluate((it) => chrome.windows.create({ url: it, incognito: true }), 'about:blank');
    }
    const tab = new ChromiumTab(this, await opened);
    await tab.goto(url);
    return tab;
  }
  setOffline = (isOffline: boolean) => this.context.setOffline(isOffline);
  /** The extension's service worker, which runs for as long as it is needed. */
  background = () => poll(async () => this.context.serviceWorkers()[0], 'the background');
  extensionUrl = (path: string) => `chrome-extension://${this.id}/${path}`;
  async clipboard(): Promise<{ text: string; html: string }> {
    // to grant one permission is to refuse all others: it is granted for this look alone
    await this.context.grantPermissions(['clipboard-read']);
    const page = await this.context.newPage();
    try {
      await page.goto(this.extensionUrl('src/options/options.html'));
      return await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) =>
          item?.types.includes(type) ? (await item.getType(type)).text() : '';
        return { text: await read('text/plain'), html: await read('text/html') };
      });
    } finally {
      await page.close();
      await this.context.clearPermissions();
    }
  }
  async allowSite(origin: string, isAllowed: boolean): Promise<void> {
    const page = await this.context.newPage();
    try {
      await page.goto(this.extensionUrl('src/options/options.html'));
      await page.bringToFront();
      const session = await this.context.newCDPSession(page);
      const call = isAllowed ? 'request' : 'remove';
      const done = session.send('Runtime.evaluate', {
        expression: `chrome.permissions.${call}({ origins: [${JSON.stringify(origin)}] })`,
        userGesture: true,
        awaitPromise: true,
      });
      if (isAllowed) await answerPrompt(this.display, done);
      await done;
    } finally {
      await page.close();
    }
  }
  allowInPrompt = (answered: Promise<unknown>) => answerPrompt(this.display, answered);
  /** The page of the side panel that is open, if any: Playwright takes it for one of the browser's tabs. */
  sidePanelPage = () =>
    this.context.pages().find((page) => page.url() === this.extensionUrl('src/side-panel/side-panel.html'));
  addresses = async () => this.context.pages().map((page) => page.url());
  async install(): Promise<void> {
    const session = (await browserSession(this.context)) as AnySession;
    const { id } = (await session.send('Extensions.loadUnpacked', { path: this.#folder })) as {
      id: string;
    };
    this.id = id;
    await closeFirstPage(this.context, this.#folder);
  }
  async closePopup(): Promise<void> {
    const popups = this.context
      .pages()
      .filter((page) => page.url() === this.extensionUrl('src/popup/popup.html'));
    for (const popup of popups) await popup.close();
  }
  async close(): Promise<void> {
    await this.context.close();
    this.display.close();
  }
}

/** A phone's screen, which is touched. */
const TOUCHED = {
  viewport: { width: PHONE.width, height: PHONE.height },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  userAgent: PHONE.userAgent.chromium,
};

/** Starts Chromium on a screen of its own. */
export async function launchChromiumDriver(options: LaunchOptions): Promise<Driver> {
  const display = await startDisplay();
  const context = await launchChromium({
    executablePath: options.executablePath,
    extension: options.isInstalled ? options.extension : null,
    headless: false,
    args: [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>'],
    env: { DISPLAY: display.name },
    ...(options.isPhone ? { screen: TOUCHED } : {}),
  });
  const session = await browserSession(context);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  const driver = new ChromiumDriver(context, display, options);
  if (options.isInstalled) driver.id = await extensionId(context);
  return driver;
}
