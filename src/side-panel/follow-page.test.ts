import { beforeEach, expect, it, vi } from 'vitest';
import { FOLLOW_PAGE, IS_FOLLOWED } from '../messaging/protocol.ts';
import { followPage } from './follow-page.ts';

const { ports, connect } = vi.hoisted(() => {
  /** Makes an event of a port; `tell` calls who listens. */
  const event = () => {
    const listeners: ((message?: unknown) => void)[] = [];
    return {
      addListener: (listener: (message?: unknown) => void) => listeners.push(listener),
      tell(message?: unknown) {
        for (const listen of listeners) listen(message);
      },
    };
  };
  const open = () => ({ onMessage: event(), onDisconnect: event(), disconnect: vi.fn() });
  const ports: ReturnType<typeof open>[] = [];
  const connect = vi.fn(() => {
    const port = open();
    ports.push(port);
    return port;
  });
  return { ports, connect };
});
vi.mock('webextension-polyfill', () => ({ default: { tabs: { connect } } }));
vi.mock('../injection/inject.ts', () => ({ inject: async () => undefined }));

const followers = () => ({ onNews: vi.fn(), onGone: vi.fn() });
/** Gives the port that was opened last. */
const opened = () =>
  vi.waitFor(() => {
    const port = ports.at(-1);
    if (!port) throw new Error('No port yet');
    return port;
  });
beforeEach(() => void ports.splice(0));

it('tells of the page from when it has answered until it has gone', async () => {
  const told = followers();
  const following = followPage(7, told);
  const page = await opened();
  expect(connect).toHaveBeenCalledWith(7, { name: FOLLOW_PAGE, frameId: 0 });
  page.onMessage.tell(IS_FOLLOWED);
  const stop = await following;
  page.onMessage.tell('moved');
  expect(told.onNews.mock.calls).toEqual([['moved']]);
  page.onDisconnect.tell();
  expect(told.onGone).toHaveBeenCalledTimes(1);
  stop();
  expect(page.disconnect).toHaveBeenCalledTimes(1);
});

it('has nobody leave a page that never answered', async () => {
  const told = followers();
  const following = followPage(7, told);
  (await opened()).onDisconnect.tell();
  await expect(following).rejects.toThrow('cannot be followed');
  expect(told.onGone).not.toHaveBeenCalled();
});
