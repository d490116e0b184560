import { describe, expect, it, vi } from 'vitest';
import { envelope, handleRequests, type RuntimeLike, replyIn, requestBackground } from './messenger.ts';

type Listener = (
  message: unknown,
  sender: { id?: string },
  reply: (answer: unknown) => void,
) => true | undefined;

/** A runtime whose messages come back to its own listeners. */
function loopback(id = 'ours') {
  const listeners: Listener[] = [];
  const sender = { id };
  const deliver = (message: unknown, from: { id?: string } = sender) =>
    new Promise<unknown>((resolve) => {
      const kept = listeners.map((listener) => listener(structuredClone(message), from, resolve));
      if (!kept.includes(true)) resolve(undefined);
    });
  const runtime = {
    id,
    sendMessage: (message: unknown) => deliver(message),
    onMessage: { addListener: (listener: unknown) => listeners.push(listener as Listener) },
  } as unknown as RuntimeLike;
  return { runtime, deliver };
}

const handlers = {
  detected: async () => null,
  'open-options': async () => null,
  'load-typeface': async () => null,
  'load-selection': async () => null,
  'open-story-page': async () => null,
  'load-language': async () => null,
  'load-quotations': async () => null,
  'reader-closed': async () => null,
  staying: async () => null,
  'site-answered': async () => null,
  'add-own-filter': async () => null,
  'remove-own-filter': async () => null,
  'change-appearance': async () => null,
  'shield-reader': async () => null,
  'start-marks': async () => null,
  'start-picker': async () => null,
};

describe('handleRequests', () => {
  it('answers a request and gives the payload to its handler', async () => {
    const { runtime } = loopback();
    const detected = vi.fn(async () => null);
    handleRequests(runtime, 'background', { ...handlers, detected });
    const reply = await requestBackground(runtime, 'detected', { isArticle: true });
    expect(reply).toBeNull();
    expect(detected).toHaveBeenCalledWith({ isArticle: true }, expect.anything());
  });

  it('leaves messages of other extensions unanswered', async () => {
    const { runtime, deliver } = loopback();
    const detected = vi.fn(async () => null);
    handleRequests(runtime, 'background', { ...handlers, detected });
    const message = envelope('background', 'detected', { isArticle: true });
    expect(await deliver(message, { id: 'theirs' })).toBeUndefined();
    expect(detected).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'detected',
    7,
    {},
    { to: 'background' },
    { to: 'background', name: 'toString', payload: {} },
    { to: 'engine', name: 'detected', payload: {} },
  ])('leaves %j unanswered', async (message) => {
    const { runtime, deliver } = loopback();
    handleRequests(runtime, 'background', handlers);
    expect(await deliver(message)).toBeUndefined();
  });

  it('leaves senders unanswered that may not ask', async () => {
    const { runtime } = loopback();
    handleRequests(runtime, 'background', handlers, () => false);
    await expect(requestBackground(runtime, 'open-options', {})).rejects.toThrow('No answer');
  });

  it('rejects the request when the handler fails', async () => {
    const { runtime } = loopback();
    const detected = () => {
      throw new Error('broken');
    };
    handleRequests(runtime, 'background', { ...handlers, detected });
    await expect(requestBackground(runtime, 'detected', { isArticle: true })).rejects.toThrow('broken');
  });
});

describe('open', () => {
  it('gives the reply', () => expect(replyIn({ ok: true, reply: 5 })).toBe(5));
  it('throws where nobody answered', () => expect(() => replyIn(undefined)).toThrow('No answer'));
});
