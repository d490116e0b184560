import { expect, it } from 'vitest';
import { mergeFunctions } from './merge-functions.mjs';

it('writes a function that is called from one place into it', async () => {
  const code = '(function(){function once(a){return a.start+a.end}globalThis.sum=b=>once(b)*2})();';
  const merged = await mergeFunctions(code);
  expect(merged.length).toBeLessThan(code.length);
  expect(merged.match(/=>|function/g)?.length).toBe(1);
  const sum = new Function(`${merged};return globalThis.sum`)();
  expect(sum({ start: 1, end: 2 })).toBe(6);
});
