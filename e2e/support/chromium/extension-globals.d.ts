/** What code finds inside the extension's worker, as far as the tests use it. */
declare const chrome: {
  action: { getTitle(details: { tabId?: number }): Promise<string> };
  tabs: { query(query: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]> };
};
