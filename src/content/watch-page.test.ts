// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { bareApi } from '../messaging/bare-runtime.ts';
import { watchPage } from './watch-page.ts';

type Api = ReturnType<typeof bareApi>;

/** An extension that may go while its script in the page stays. */
function extension(stored: () => Promise<Record<string, unknown>> = async () => ({})) {
  const sendMessage = vi.fn(async () => ({ ok: true, reply: null }));
  const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'ours', sendMessage };
  const api = { runtime, storage: { sync: { get: stored } } } as unknown as Api;
  return { api, runtime, sendMessage };
}

/** Goes to another address without loading, as pages that are apps do. */
async function goOn(address: string): Promise<void> {
  history.pushState(null, '', address);
  document.title = address;
  await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells of each page of an app, and stops for good when its extension is gone', async () => {
  const { api, runtime, sendMessage } = extension();
  await watchPage({ document, window, api });
  expect(sendMessage).toHaveBeenCalledTimes(1);
  await goOn('/second');
  expect(sendMessage).toHaveBeenCalledTimes(2);
  delete runtime.id;
  await goOn('/third');
  // even where an extension comes back, another script of it is in charge
  runtime.id = 'ours';
  await goOn('/fourth');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('sees what a page renders while the background is still waking', async () => {
  const { api, sendMessage } = extension();
  let answer = (_reply: { ok: boolean; reply: null }) => {};
  sendMessage.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  watchPage({ document, window, api });
  await vi.advanceTimersByTimeAsync(0);
  const paragraph = 'The council voted on Tuesday night to rebuild the old bridge, the mayor said. '.repeat(
    4,
  );
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = `<article><h1>Bridge to be rebuilt</h1>${`<p>${paragraph}</p>`.repeat(8)}</article>`;
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  answer({ ok: true, reply: null });
});

it('looks once at a page that writes into its address again and again', async () => {
  const { api, sendMessage } = extension();
  await watchPage({ document, window, api });
  for (let n = 0; n < 50; n++) {
    history.pushState(null, '', `/rows/${n}`);
    document.title = String(n);
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('looks all the same where the storage cannot be read or nobody answers', async () => {
  const { api, sendMessage } = extension(async () => {
    throw new Error('corrupt');
  });
  sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  await expect(watchPage({ document, window, api })).resolves.toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it('does not look at pages of a site that the reader excluded', async () => {
  const { api, sendMessage } = extension(async () => ({ disabledSites: [location.hostname] }));
  await watchPage({ document, window, api });
  expect(sendMessage).not.toHaveBeenCalled();
});
