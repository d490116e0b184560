// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { bareApi } from '../messaging/bare-runtime.ts';
import { addScheduler } from './scheduler.fixture.ts';
import { watchPage } from './watch-page.ts';

type Api = ReturnType<typeof bareApi>;

/** An extension that may go while its script in the page stays. */
function extension(stored: () => Promise<Record<string, unknown>> = async () => ({})) {
  const sendMessage = vi.fn(async () => ({ ok: true, reply: null }));
  const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'ours', sendMessage };
  const api = { runtime, storage: { sync: { get: stored } } } as unknown as Api;
  return { api, runtime, sendMessage };
}

/** Makes the page a news article, or what is none. */
function show(kind: 'article' | 'list'): void {
  const paragraph = 'The council voted on Tuesday night to rebuild the old bridge, the mayor said. '.repeat(
    4,
  );
  const isArticle = kind === 'article';
  document.head.innerHTML = isArticle ? '<meta property="og:type" content="article">' : '';
  document.body.innerHTML = isArticle
    ? `<article><h1>Bridge to be rebuilt</h1>${`<p>${paragraph}</p>`.repeat(8)}</article>`
    : '';
}

/** Goes to another address without loading, as pages that are apps do. */
async function goOn(address: string): Promise<void> {
  history.pushState(null, '', address);
  document.title = address;
  await vi.advanceTimersByTimeAsync(1000);
}

addScheduler();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

it('tells of each article of an app, and stops for good when its extension is gone', async () => {
  show('article');
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
  show('article');
  await vi.advanceTimersByTimeAsync(1000);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  answer({ ok: true, reply: null });
});

it('looks once at a page that writes into its address again and again', async () => {
  show('article');
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

it('tells nothing where the address changes and the answer does not', async () => {
  const { api, sendMessage } = extension();
  await watchPage({ document, window, api });
  for (let n = 0; n < 30; n++) await goOn(`/lists/${n}`);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  show('article');
  await goOn('/lists/30#top');
  expect(sendMessage).toHaveBeenCalledTimes(2);
  for (let n = 0; n < 5; n++) await goOn(`/lists/30#part-${n}`);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it.each(['other addresses', 'other answers'])(
  'lets no page wake the background over and over by %s',
  async (by) => {
    show('article');
    const { api, sendMessage } = extension();
    await watchPage({ document, window, api });
    const minutes = async (count: number) => {
      for (let n = 0; n < count * 60; n++) {
        if (by === 'other answers') show(n % 2 === 0 ? 'list' : 'article');
        await goOn(
          by === 'other addresses' ? `/stories/${by}/${sendMessage.mock.calls.length}/${n}` : `/story/${n}`,
        );
      }
    };
    await minutes(1);
    expect(sendMessage.mock.calls.length).toBeLessThanOrEqual(11);
    await minutes(1);
    expect(sendMessage.mock.calls.length).toBeLessThanOrEqual(12);
    // what is the case once it rests is told all the same
    show('list');
    await vi.advanceTimersByTimeAsync(61_000);
    expect(sendMessage.mock.lastCall).toMatchObject([{ name: 'detected', payload: { isArticle: false } }]);
  },
);

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
