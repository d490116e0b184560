import { expect, it } from 'vitest';
import { readRates, storeRates } from './cue-rates.ts';

it('gives back the rate of each verb, and none of a verb that was not stored', () => {
  const lists = Array.from({ length: 11 }, (_, rate) =>
    rate === 9 ? ['said', 'added'] : rate === 0 ? ['running'] : [],
  );
  const rates = readRates(storeRates(lists));
  expect([rates('said'), rates('added'), rates('running'), rates('walked')]).toEqual([9, 9, 0, undefined]);
});
