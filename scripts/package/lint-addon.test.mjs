import { expect, it } from 'vitest';
import { unexplained } from './lint-addon.mjs';

const onInnerHtml = (/** @type {string} */ file) => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe',
  file,
});

it("explains one warning about inner HTML for each script with Preact's own place", () => {
  expect(unexplained([onInnerHtml('a.js'), onInnerHtml('b.js')], ['a.js', 'b.js'])).toEqual([]);
});

it('leaves a second one, one in another script, and every other finding', () => {
  const second = onInnerHtml('a.js');
  const elsewhere = onInnerHtml('b.js');
  const other = { code: 'DANGEROUS_EVAL', message: 'eval', file: 'a.js' };
  expect(unexplained([onInnerHtml('a.js'), second, elsewhere, other], ['a.js'])).toEqual([
    second,
    elsewhere,
    other,
  ]);
});
