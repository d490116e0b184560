import { expect, it } from 'vitest';
import { parseOptions } from './options.ts';

it('learns from all and writes to where the weights ship from, unless told otherwise', () => {
  expect(parseOptions([])).toEqual({
    corpora: '../shared/corpora',
    out: null,
    sample: null,
    folds: null,
    errors: 0,
    json: null,
  });
  expect(parseOptions(['--corpora', 'x', '--sample', '20', '--out', 'y'])).toMatchObject({
    corpora: 'x',
    sample: 20,
    out: 'y',
  });
});

it('says what is wrong', () => {
  expect(() => parseOptions(['--folds', '1'])).toThrow('--folds takes a number from 2 on, not 1');
  expect(() => parseOptions(['--sample', 'few'])).toThrow('--sample takes a number from 1 on, not few');
});
