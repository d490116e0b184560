/** What code finds inside the extension's own pages and worker, as far as the tests and commands use it. */
declare const chrome: {
  action: { getTitle(details: { tabId?: number }): Promise<string> };
  storage: {
    sync: { clear(): Promise<void>; get(keys: null): Promise<object>; set(items: object): Promise<void> };
    local: { clear(): Promise<void>; get(keys: null): Promise<object> };
  };
  tabs: {
    query(query: {
      active: true;
      currentWindow?: true;
      lastFocusedWindow?: true;
    }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};
