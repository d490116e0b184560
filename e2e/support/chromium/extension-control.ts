import type { BrowserContext } from '@playwright/test';
import type { ExtensionControl } from '../extension-control.ts';
import { poll } from '../poll.ts';
import { browserSession } from './press-button.ts';

/** The browser's own page of extensions has an interface for all that its user can do there. */
export class ChromiumExtensionControl implements ExtensionControl {
  readonly #context: BrowserContext;
  readonly #id: () => string;

  constructor(context: BrowserContext, id: () => string) {
    this.#context = context;
    this.#id = id;
  }

  async endBackground(): Promise<void> {
    const session = await browserSession(this.#context);
    const workers = async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(this.#id()));
    };
    const ended = (await workers()).map(({ targetId }) => targetId);
    // what goes on in pages may start another one at once, and one that is just starting does not hear that it is to end
    const isOver = async () => {
      const left = (await workers()).filter(({ targetId }) => ended.includes(targetId));
      for (const { targetId } of left) await session.send('Target.closeTarget', { targetId });
      return left.length === 0;
    };
    await poll(isOver, 'the background to end');
    await session.detach();
  }
  async reload(): Promise<void> {
    await this.setEnabled(false);
    await this.setEnabled(true);
  }
  async setEnabled(isEnabled: boolean): Promise<void> {
    await this.#inExtensionsPage((id, is) => chrome.management.setEnabled(id, is), isEnabled);
    await this.#isEnabled(isEnabled);
  }
  async allowPrivate(): Promise<void> {
    await this.#inExtensionsPage(async (extensionId) => {
      // the browser starts it anew, which it refuses to extensions from a folder where nobody develops
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    });
    await this.#isEnabled(true);
  }
  async setSiteAccess(isGiven: boolean): Promise<void> {
    await this.#inExtensionsPage(
      (extensionId, is) =>
        chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: is ? 'ON_ALL_SITES' : 'ON_CLICK',
        }),
      isGiven,
    );
    // to the browser "on all sites" is all that could be asked for, too, which nobody has given
    if (isGiven) await this.#takeBack('*://*/*');
  }
  async #takeBack(origin: string): Promise<void> {
    const page = await this.#context.newPage();
    try {
      await page.goto(`chrome-extension://${this.#id()}/src/options/options.html`);
      // what the browser gives may arrive a moment after it says that it is given
      const isGone = () =>
        page.evaluate(async (each) => {
          await chrome.permissions.remove({ origins: [each] });
          await new Promise((done) => setTimeout(done, 100));
          return !(await chrome.permissions.contains({ origins: [each] }));
        }, origin);
      await poll(isGone, `the right to ${origin} to be gone`);
    } finally {
      await page.close();
    }
  }
  async setShortcut(command: string, keys: string): Promise<void> {
    await this.#inExtensionsPage(
      (extensionId, [commandName, keybinding]) =>
        chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding }),
      [command, keys] as const,
    );
  }

  async #isEnabled(is: boolean): Promise<void> {
    const state = () =>
      this.#inExtensionsPage(async (id) => (await chrome.developerPrivate.getExtensionInfo(id)).state);
    await poll(
      async () => ((await state()) === 'ENABLED') === is,
      `the extension to be ${is ? 'on' : 'off'}`,
    );
  }
  async #inExtensionsPage<Result, Argument = undefined>(
    run: (id: string, argument: Argument) => Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const page = await this.#context.newPage();
    try {
      await page.goto('chrome://extensions');
      const source = `(${run})(${JSON.stringify(this.#id())}, ${JSON.stringify(argument)})`;
      return (await page.evaluate(source)) as Result;
    } finally {
      await page.close();
    }
  }
}
