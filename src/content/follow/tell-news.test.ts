// @vitest-environment jsdom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { FOLLOW_PAGE } from '../../messaging/protocol.ts';
import { tellNews } from './tell-news.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens a port as a side panel does. */
function follow() {
  const connecting: ((port: Runtime.Port) => void)[] = [];
  const leaving: (() => void)[] = [];
  const onConnect = { addListener: (listener: (port: Runtime.Port) => void) => connecting.push(listener) };
  tellNews({ id: 'ours', onConnect }, window);
  const postMessage = vi.fn();
  const onDisconnect = { addListener: (listener: () => void) => leaving.push(listener) };
  const port = { name: FOLLOW_PAGE, sender: { id: 'ours' }, postMessage, onDisconnect };
  for (const connect of connecting) connect(port as unknown as Runtime.Port);
  return {
    told: (news: string) => postMessage.mock.calls.filter(([it]) => it === news).length,
    last: () => postMessage.mock.lastCall?.[0],
    leave() {
      for (const listener of leaving) listener();
    },
  };
}

it('has a page that changes its address all the time read now and then', async () => {
  const { told, last, leave } = follow();
  for (let n = 0; n < 120; n++) {
    history.pushState(null, '', `/${n}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(told('moved')).toBe(120);
  expect(told('rendered')).toBeLessThanOrEqual(20 + 60_000 / 3_000);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(last()).toBe('rendered');
  leave();
});
