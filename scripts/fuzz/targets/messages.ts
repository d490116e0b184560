import fc from 'fast-check';
import { handleRequests, type RuntimeLike, replyIn } from '../../../src/messaging/messenger.ts';
import { hold, target } from '../target.ts';

const NAMES = ['detected', 'open-options', 'read-story', 'toString', '__proto__', 'constructor', ''];
const message = fc.oneof(
  fc.anything({ withNullPrototype: true, withMap: true }),
  fc.record(
    {
      to: fc.oneof(fc.constantFrom('engine', 'background', 'reader'), fc.anything()),
      name: fc.oneof(fc.constantFrom(...NAMES), fc.anything()),
      payload: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);
const sender = fc.oneof(
  fc.constant({ id: 'ours' }),
  fc.record({ id: fc.oneof(fc.string(), fc.constant(undefined)) }),
);

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/** Messages: only a well-formed request of our own extension reaches a handler. */
export const messages = target(
  'messages',
  fc.tuple(message, sender, fc.anything()),
  ([message, sender, answer]) => {
    const listeners: Listener[] = [];
    const runtime = {
      id: 'ours',
      onMessage: { addListener: (it: unknown) => listeners.push(it as Listener) },
    };
    let isAsked = false;
    const mayAsk = () => {
      isAsked = true;
      return false;
    };
    handleRequests(
      runtime as unknown as RuntimeLike,
      'engine',
      { 'read-story': () => ({ status: 'loading' as const }) },
      mayAsk,
    );
    for (const listener of listeners)
      hold(listener(message, sender, () => undefined) === undefined, 'it is left alone');
    const { to, name } = (message ?? {}) as Record<string, unknown>;
    const isRequest = sender.id === 'ours' && to === 'engine' && name === 'read-story';
    hold(isAsked === isRequest, 'it is asked of our own requests alone whether they may');
    try {
      replyIn(answer);
    } catch (error) {
      hold(error instanceof Error, 'what is no answer is an error');
    }
  },
);
