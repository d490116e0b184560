import type { Runtime } from 'webextension-polyfill';
import type {
  BackgroundRequests,
  MarksRequests,
  PageRequests,
  PathRequests,
  PickerRequests,
  ReaderRequests,
  SidePanelRequests,
} from './protocol.ts';

/** The requests that each receiver answers. */
interface Receivers {
  background: BackgroundRequests;
  engine: PageRequests;
  reader: ReaderRequests;
  place: PathRequests;
  marks: MarksRequests;
  picker: PickerRequests;
  'side-panel': SidePanelRequests;
}
export type Receiver = keyof Receivers;
export type RequestName<R extends Receiver> = keyof Receivers[R] & string;
type Part<R extends Receiver, N extends RequestName<R>, P extends 'payload' | 'reply'> =
  Receivers[R][N] extends Record<P, infer T> ? T : never;
export type PayloadOf<R extends Receiver, N extends RequestName<R>> = Part<R, N, 'payload'>;
export type ReplyOf<R extends Receiver, N extends RequestName<R>> = Part<R, N, 'reply'>;

export interface Envelope<R extends Receiver = Receiver, N extends RequestName<R> = RequestName<R>> {
  to: R;
  name: N;
  payload: PayloadOf<R, N>;
}
type Answer<T> = { ok: true; reply: T } | { ok: false; error: string };

export type Handlers<R extends Receiver> = {
  [N in RequestName<R>]: (
    payload: PayloadOf<R, N>,
    sender: Runtime.MessageSender,
  ) => ReplyOf<R, N> | Promise<ReplyOf<R, N>>;
};

/** The parts of the extension API that messaging needs: those of the polyfill and of a bare content script. */
export interface RuntimeLike {
  id: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: Pick<Runtime.Static['onMessage'], 'addListener'>;
}

/** Puts a request into the form that `handleRequests` understands. */
export function envelope<R extends Receiver, N extends RequestName<R>>(
  to: R,
  name: N,
  payload: PayloadOf<R, N>,
): Envelope<R, N> {
  return { to, name, payload };
}

/**
 * Takes a reply out of its answer.
 * @throws Error where nobody answered or the handler failed.
 */
export function replyIn<T>(answer: unknown): T {
  const known = answer as Answer<T> | undefined;
  if (!known) throw new Error('No answer');
  if (!known.ok) throw new Error(known.error);
  return known.reply;
}

/** Asks the background. Rejects where it does not answer, or where the extension has been reloaded meanwhile. */
export async function requestBackground<N extends RequestName<'background'>>(
  runtime: RuntimeLike,
  name: N,
  payload: PayloadOf<'background', N>,
): Promise<ReplyOf<'background', N>> {
  return replyIn(await runtime.sendMessage(envelope('background', name, payload)));
}

function isEnvelopeTo(message: unknown, to: Receiver): message is { name: string; payload: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  const { to: receiver, name } = message as Record<string, unknown>;
  return receiver === to && typeof name === 'string';
}

/**
 * Answers the requests to one receiver. Messages of other extensions, to other receivers, with unknown names, or from
 * senders that `mayAsk` refuses are left alone. An error in a handler rejects the request; it never goes unanswered.
 */
export function handleRequests<R extends Receiver>(
  runtime: RuntimeLike,
  to: R,
  handlers: Handlers<R>,
  mayAsk: (name: RequestName<R>, payload: unknown, sender: Runtime.MessageSender) => boolean = () => true,
): void {
  const byName = new Map<string, (payload: never, sender: Runtime.MessageSender) => unknown>(
    Object.entries(handlers),
  );
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    if (sender.id !== runtime.id || !isEnvelopeTo(message, to)) return undefined;
    const handler = byName.get(message.name);
    if (!handler || !mayAsk(message.name as RequestName<R>, message.payload, sender)) return undefined;
    Promise.resolve()
      .then(() => handler(message.payload as never, sender))
      .then(
        (value) => reply({ ok: true, reply: value }),
        (error: unknown) => reply({ ok: false, error: String(error) }),
      );
    return true;
  };
  // The types know no listener that answers some messages and leaves the others alone; both browsers do.
  runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
