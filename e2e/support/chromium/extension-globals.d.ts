/** Names that code finds inside the extension's own pages and worker, as far as the tests and commands use it. */
declare const chrome: {
  action: { getTitle(details: { tabId?: number }): Promise<string> };
  /** Exists in the browser's page of extensions alone. */
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess?: boolean;
      hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
    updateExtensionCommand(change: {
      extensionId: string;
      commandName: string;
      keybinding: string;
    }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
  permissions: {
    remove(rights: { origins: string[] }): Promise<boolean>;
    contains(rights: { origins: string[] }): Promise<boolean>;
  };
  management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  windows: { create(options: { url: string; incognito: boolean }): Promise<unknown> };
  storage: {
    sync: { clear(): Promise<void>; get(keys: null): Promise<object>; set(items: object): Promise<void> };
    local: { clear(): Promise<void>; get(keys: null): Promise<object>; set(items: object): Promise<void> };
    session: { get(keys: null): Promise<object> };
  };
  tabs: {
    query(query: {
      active?: true;
      currentWindow?: true;
      lastFocusedWindow?: true;
    }): Promise<{ id?: number; url?: string }[]>;
    discard(tabId: number): Promise<{ id: number; discarded: boolean } | undefined>;
    update(tabId: number, change: { active: boolean }): Promise<unknown>;
    setZoom(tabId: number, factor: number): Promise<void>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};
