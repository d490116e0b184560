import { describe, expect, it } from 'vitest';
import { scriptTime } from './profile.ts';
import { slicesOf } from './slices.ts';
import { compileTime, forcedWork, type TraceEvent } from './trace.ts';

const OURS = 'chrome-extension://ours/';
const by = (...urls: string[]) => ({ stackTrace: urls.map((url) => ({ url })) });

describe('forcedWork', () => {
  it('counts layout and style work that our script is on the stack of', () => {
    const events: TraceEvent[] = [
      { name: 'Layout', args: { beginData: by('', `${OURS}detector.js`) } },
      { name: 'UpdateLayoutTree', args: { beginData: by(`${OURS}detector.js`) } },
      { name: 'Layout', args: { beginData: by('https://page.example/app.js') } },
      { name: 'Layout', args: { beginData: {} } },
      { name: 'FunctionCall', args: { data: by(`${OURS}detector.js`) } },
    ];
    expect(forcedWork(events, OURS)).toBe(2);
    expect(forcedWork(events, 'https://page.example/')).toBe(1);
  });
});

describe('compileTime', () => {
  it('adds up what compiling our scripts took', () => {
    const events: TraceEvent[] = [
      { name: 'v8.compile', dur: 1500, args: { fileName: `${OURS}detector.js` } },
      { name: 'v8.compile', dur: 500, args: { data: { url: `${OURS}detector.js` } } },
      { name: 'v8.compile', dur: 9000, args: { fileName: 'https://page.example/app.js' } },
    ];
    expect(compileTime(events, OURS)).toBe(2);
  });
});

describe('scriptTime', () => {
  it('counts what our functions call, and nothing else', () => {
    const node = (id: number, url: string, children: number[] = []) => ({ id, callFrame: { url }, children });
    const nodes = [
      node(1, '', [2, 4]),
      node(2, `${OURS}detector.js`, [3]),
      node(3, ''),
      node(4, 'https://page.example/'),
    ];
    // the delta before a sample belongs to the sample before it
    const profile = { nodes, samples: [2, 3, 4, 1], timeDeltas: [100, 1000, 2000, 4000] };
    expect(scriptTime(profile, OURS)).toBe(3);
  });
});

describe('slicesOf', () => {
  const at = (name: string, ts: number, dur: number, url = '', tid = 1): TraceEvent => ({
    name,
    ts,
    dur,
    tdur: dur / 2,
    pid: 1,
    tid,
    args: { data: { url } },
  });
  const detector = `${OURS}detector.js`;
  const checkpoint = 'BlinkScheduler_PerformMicrotaskCheckpoint';
  const events = [
    at('RunTask', 0, 5000),
    at('EvaluateScript', 100, 2000, detector),
    // within another of ours, by another script, on another thread, the browser's own
    at('FunctionCall', 200, 1000, detector),
    at('FunctionCall', 3000, 1000, 'https://page.example/app.js'),
    at('FunctionCall', 3000, 1000, detector, 2),
    at(checkpoint, 4500, 20),
    at('RunTask', 9000, 5000),
    at('FunctionCall', 9000, 1000, detector),
    at(checkpoint, 10_000, 4000),
    at('MainThreadIPCMessageSender::SendOpenMessageChannel/extension', 12_100, 10),
  ];

  it('adds up what ours took of the thread, and the task that held most of it', () => {
    expect(slicesOf(events, OURS)).toEqual({ sum: 3.5, longest: 2.5, told: 12 });
  });

  it('is nothing where no script of ours ran', () => {
    expect(slicesOf(events, 'chrome-extension://other/')).toMatchObject({ sum: 0, longest: 0 });
  });
});
