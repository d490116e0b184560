import WebSocket from 'ws';

interface RemoteValue {
  value?: unknown;
}
type ScriptResult =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** A connection of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface BidiSession {
  /** Sends a command. Throws what the browser answers as an error. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** Calls a function in a browsing context; its argument and result travel as JSON. */
  call<Result, Argument = undefined>(
    context: string,
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Does the same with the source of a function. */
  callSource<Result>(context: string, source: string, argument?: unknown): Promise<Result>;
}

/** Opens a connection to the address that the browser gave. */
export async function connect(address: string): Promise<BidiSession> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') asker?.reject(new Error(`${message.error}: ${message.message}`));
    else asker?.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const send: BidiSession['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const callSource: BidiSession['callSource'] = async (context, source, argument) => {
    const answer = await send<ScriptResult>('script.callFunction', {
      functionDeclaration: asyncJson(source),
      arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return fromJson(answer.result.value);
  };
  return { send, callSource, call: (context, run, argument) => callSource(context, String(run), argument) };
}

/** Source of a function that takes its argument and gives its result as JSON text. */
export function asyncJson(source: string): string {
  return `async (text) => JSON.stringify({ value: await (${source})(JSON.parse(text) ?? undefined) })`;
}

/** Reads what such a function gave. */
export function fromJson<Result>(text: unknown): Result {
  return JSON.parse(String(text)).value;
}
