import { describe, expect, it } from 'vitest';
import { scriptTime } from './profile.ts';
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
