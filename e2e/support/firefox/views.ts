import { writeFile } from 'node:fs/promises';
import type { Popup, Surface } from '../driver.ts';
import { poll } from '../poll.ts';
import { asyncJson, type BidiSession, fromJson } from './bidi.ts';

/** Code that finds, in the browser's own window, the element that shows a page of the extension. */
const ELEMENTS = {
  popup: `document.querySelector('browser[webextension-view-type=popup]')`,
  sidebar: `document.getElementById('sidebar')?.contentDocument?.querySelector('browser[webextension-view-type=sidebar]')`,
};

/** WebDriver BiDi does not list popups and sidebars: they are reached through the element of the browser's window that shows them. */
export class FirefoxView implements Surface {
  readonly #session: BidiSession;
  readonly #window: string;
  readonly #element: string;

  /** @param window context of the browser's own window */
  constructor(session: BidiSession, window: string, kind: keyof typeof ELEMENTS) {
    this.#session = session;
    this.#window = window;
    this.#element = ELEMENTS[kind];
  }
  /** Runs a function in the browser's own window, with the element; null: it is not there. */
  #inWindow<Result, Argument = undefined>(
    run: (element: FirefoxBrowserElement | null, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const source = `(argument) => (${run})(${this.#element} ?? null, argument)`;
    return this.#session.callSource(this.#window, source, argument);
  }

  /** Runs a function with the page's own globals and rights. */
  async evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const text = await this.#inWindow<string, { source: string; text: string }>(
      (view, { source, text }) =>
        new Promise<string>((resolve, reject) => {
          if (!view) throw new Error('it is not open');
          const name = `view:${Math.random()}`;
          const timer = setTimeout(() => reject(new Error('it does not answer')), 30_000);
          const listener = ({ data }: { data: unknown }) => {
            clearTimeout(timer);
            view.messageManager.removeMessageListener(name, listener);
            const { value, error } = data as { value?: string; error?: string };
            if (error === undefined) resolve(String(value));
            else reject(new Error(error));
          };
          view.messageManager.addMessageListener(name, listener);
          const script = `(async () => {
            try {
              const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
              const run = Cu.evalInSandbox(${JSON.stringify(source)}, sandbox);
              sendAsyncMessage(${JSON.stringify(name)}, { value: await run(${JSON.stringify(text)}) });
            } catch (error) {
              sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
            }
          })()`;
          view.messageManager.loadFrameScript(
            `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
            false,
          );
        }),
      { source: asyncJson(String(run)), text: JSON.stringify(argument ?? null) },
    );
    return fromJson(text);
  }

  /** Checks that its document is there. */
  isThere = () =>
    this.#inWindow(
      (view) => !!view?.browsingContext?.currentWindowGlobal?.documentURI.spec.startsWith('moz-extension:'),
    );

  async screenshot(path: string): Promise<void> {
    // none can be taken while the panel is finding its size
    const png = await poll(() => this.#picture(), 'a picture of it');
    await writeFile(path, Buffer.from(png, 'base64'));
  }

  /** Takes a picture of it, as PNG in base64. */
  #picture(): Promise<string> {
    return this.#inWindow(async (view) => {
      const { width = 0, height = 0 } = view?.getBoundingClientRect() ?? {};
      // Firefox refuses an area with fractions
      const area = new DOMRect(0, 0, Math.floor(width), Math.floor(height));
      const bitmap = await view?.browsingContext?.currentWindowGlobal?.drawSnapshot(area, 1, 'white');
      if (!bitmap) throw new Error('it is not open');
      const xhtml = 'http://www.w3.org/1999/xhtml';
      const canvas = document.createElementNS(xhtml, 'canvas') as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL().split(',')[1] ?? '';
    });
  }

  setColorScheme = (scheme: 'light' | 'dark') => setColorScheme(this.#session, this.#window, scheme);
}

/** The popup of the toolbar button. */
export class FirefoxPopup extends FirefoxView implements Popup {
  readonly #session: BidiSession;
  readonly #window: string;

  /** @param window context of the browser's own window */
  constructor(session: BidiSession, window: string) {
    super(session, window, 'popup');
    this.#session = session;
    this.#window = window;
  }

  /**
   * Checks that its document is there and its panel open. Before, Firefox moves it from a hidden window to the panel, and
   * questions get lost on the way.
   */
  isLoaded = () =>
    this.#session.call(this.#window, () => {
      const popup = document.querySelector<FirefoxBrowserElement>('browser[webextension-view-type=popup]');
      const address = popup?.browsingContext?.currentWindowGlobal?.documentURI.spec;
      const panel = popup?.closest<Element & { state: string }>('panel');
      return panel?.state === 'open' && address?.startsWith('moz-extension:') === true;
    });

  async close(): Promise<void> {
    await this.#session.call(this.#window, () => {
      const popup = document.querySelector('browser[webextension-view-type=popup]');
      (popup?.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
    });
    await poll(
      () =>
        this.#session.call(
          this.#window,
          // one that Firefox has made ready because the pointer is over the button counts as closed
          () => !document.querySelector('panel[panelopen] browser[webextension-view-type=popup]'),
        ),
      'the popup to close',
    );
  }
}

/** Shows all pages as for a reader who prefers light or dark. */
export async function setColorScheme(
  session: BidiSession,
  window: string,
  scheme: 'light' | 'dark',
): Promise<void> {
  await session.call(
    window,
    (isDark) => {
      Services.prefs.setIntPref('ui.systemUsesDarkTheme', isDark ? 1 : 0);
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
    },
    scheme === 'dark',
  );
}
