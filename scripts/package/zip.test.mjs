import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from './zip.mjs';

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

it('makes the same zip of the same files, whatever their order', () => {
  const there = zip(
    new Map([
      ['b/ü.txt', bytes('two')],
      ['a.txt', bytes('one')],
    ]),
  );
  const back = zip(
    new Map([
      ['a.txt', bytes('one')],
      ['b/ü.txt', bytes('two')],
    ]),
  );
  expect(there).toEqual(back);
  const files = unzipSync(there);
  expect(Object.keys(files)).toEqual(['a.txt', 'b/ü.txt']);
  expect(new TextDecoder().decode(files['b/ü.txt'])).toBe('two');
});

it('writes the first moment that a zip can tell', () => {
  const view = new DataView(zip(new Map([['a', bytes('')]])).buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
});
