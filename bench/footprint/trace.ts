/** An event of the browser's trace (https://chromedevtools.github.io/devtools-protocol, Tracing), as far as it is read here. */
export interface TraceEvent {
  name: string;
  /** The process and the thread that it happened in, and when it began there, in microseconds. */
  pid?: number;
  tid?: number;
  ts?: number;
  /** Microseconds that it took, where it took any; `tdur`, of its thread's time. */
  dur?: number;
  tdur?: number;
  args?: {
    beginData?: { stackTrace?: { url: string }[] };
    data?: { url?: string; stackTrace?: { url: string }[] };
    fileName?: string;
  };
}

/** The names of the events that stand for layout and style work. */
const WORK = new Set(['Layout', 'UpdateLayoutTree', 'RecalculateStyles']);

/** Counts the layouts and styles that the browser had to compute in the middle of scripts whose address begins so. */
export function forcedWork(events: readonly TraceEvent[], origin: string): number {
  return events.filter(({ name, args }) => {
    const stack = args?.beginData?.stackTrace ?? args?.data?.stackTrace ?? [];
    return WORK.has(name) && stack.some(({ url }) => url.startsWith(origin));
  }).length;
}

/** Milliseconds of compiling scripts whose address begins so. */
export function compileTime(events: readonly TraceEvent[], origin: string): number {
  const ours = events.filter(({ name, args }) => {
    const url = args?.fileName ?? args?.data?.url ?? '';
    return name === 'v8.compile' && url.startsWith(origin);
  });
  return ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}
