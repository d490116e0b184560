import type { TraceEvent } from './trace.ts';

/** The work of our scripts on a page's main thread, by that thread's own clock: others on the machine do not count. */
export interface Slices {
  /** Milliseconds in all, and in the task of the browser that holds most of it. */
  sum: number;
  longest: number;
  /** Milliseconds from the start of our script to its message to the background, by the clock on the wall. */
  told: number;
}

/** Microseconds below which a run of promises is none of ours: the browser looks for some after each task. */
const LEAST_RUN = 50;
const TOLD = /SendOpenMessageChannel/;

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.fileName ?? '';
const endOf = ({ ts = 0, dur = 0 }: TraceEvent): number => ts + dur;

/** True for what runs scripts of an origin. Pages are loaded without scripts of their own, so runs of promises are ours. */
function isRun(event: TraceEvent, origin: string): boolean {
  const { name, tdur = 0 } = event;
  if (name === 'EvaluateScript' || name === 'FunctionCall') return urlOf(event).startsWith(origin);
  return name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && tdur >= LEAST_RUN;
}

/** Adds up what scripts of `origin` did while a page was loaded, from a trace without a profiler. */
export function slicesOf(events: readonly TraceEvent[], origin: string): Slices {
  const start = events.filter((event) => event.name === 'EvaluateScript' && isRun(event, origin)).at(-1);
  if (!start) return { sum: 0, longest: 0, told: Number.NaN };
  const own = events
    .filter(({ pid, tid, dur }) => pid === start.pid && tid === start.tid && dur !== undefined)
    .sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0) || endOf(b) - endOf(a));
  const tasks = new Map<TraceEvent | undefined, number>();
  let [sum, end, task]: [number, number, TraceEvent | undefined] = [0, 0, undefined];
  for (const event of own) {
    if (event.name === 'RunTask') task = event;
    if ((event.ts ?? 0) < end || !isRun(event, origin)) continue;
    end = endOf(event);
    const time = (event.tdur ?? 0) / 1000;
    sum += time;
    tasks.set(task, (tasks.get(task) ?? 0) + time);
  }
  const told = own.find(({ name }) => TOLD.test(name))?.ts ?? Number.NaN;
  return { sum, longest: Math.max(0, ...tasks.values()), told: (told - (start.ts ?? 0)) / 1000 };
}
