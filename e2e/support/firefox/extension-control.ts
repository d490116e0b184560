import type { ExtensionControl } from '../extension-control.ts';
import type { BidiSession } from './bidi.ts';

/** The browser's own window has the modules that its page of extensions works with. */
export class FirefoxExtensionControl implements ExtensionControl {
  readonly #session: BidiSession;
  readonly #window: string;
  readonly #id: string;

  /** @param window context of the browser's own window */
  constructor(session: BidiSession, window: string, id: string) {
    this.#session = session;
    this.#window = window;
    this.#id = id;
  }

  endBackground(): Promise<void> {
    return this.#session.call(
      this.#window,
      (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground(),
      this.#id,
    );
  }
  async reload(): Promise<void> {
    await this.setEnabled(false);
    await this.setEnabled(true);
  }
  async setEnabled(isEnabled: boolean): Promise<void> {
    await this.#session.call(
      this.#window,
      async ({ id, isEnabled }) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        await (isEnabled ? addon.enable() : addon.disable());
      },
      { id: this.#id, isEnabled },
    );
  }
  async allowPrivate(): Promise<void> {
    await this.#changePermissions('add', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await this.reload();
  }
  setSiteAccess(isGiven: boolean): Promise<void> {
    return this.setSites(['http://*/*', 'https://*/*'], isGiven);
  }
  /** Gives it the right to pages, or takes it back. @param origins patterns of their addresses */
  setSites(origins: string[], isGiven: boolean): Promise<void> {
    return this.#changePermissions(isGiven ? 'add' : 'remove', { permissions: [], origins });
  }
  setShortcut(command: string, keys: string): Promise<void> {
    return this.#session.call(
      this.#window,
      async ({ id, command, keys }) => {
        const { shortcuts } = WebExtensionPolicy.getByID(id)?.extension ?? {};
        await shortcuts?.updateCommand({ name: command, shortcut: keys });
      },
      { id: this.#id, command, keys },
    );
  }

  #changePermissions(
    how: 'add' | 'remove',
    which: { permissions: string[]; origins: string[] },
  ): Promise<void> {
    return this.#session.call(
      this.#window,
      async ({ id, how, which }) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        await ExtensionPermissions[how](id, which, WebExtensionPolicy.getByID(id)?.extension);
      },
      { id: this.#id, how, which },
    );
  }
}
