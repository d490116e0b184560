import { expect, it, vi } from 'vitest';

/** The background's function, and the addresses that it opens in a new tab. */
async function background() {
  vi.resetModules();
  const opened: string[] = [];
  const runtime = { getURL: (path: string) => `chrome-extension://ours/${path}` };
  const tabs = { create: async ({ url }: { url: string }) => void opened.push(url) };
  vi.doMock('webextension-polyfill', () => ({ default: { runtime, tabs } }));
  return { ...(await import('./first-page.ts')), opened };
}

it('opens one page after installation', async () => {
  const { openFirstPage, opened } = await background();
  await openFirstPage({ reason: 'install' });
  expect(opened).toEqual(['chrome-extension://ours/src/first-page/first-page.html']);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'opens none after %s',
  async (reason) => {
    const { openFirstPage, opened } = await background();
    await openFirstPage({ reason });
    expect(opened).toEqual([]);
  },
);
