import { expect, it, vi } from 'vitest';
import { loadFinder, offerFinder, type QuotationFinder } from './offered-finder.ts';

const finder: QuotationFinder = {
  findBeginning: async () => null,
  findQuotations: async () => ({ quotes: [], speakers: [] }),
};
/** The background, which does something with the request. */
const runtime = (answer: () => void) => {
  const sendMessage = vi.fn(async () => {
    answer();
    return { ok: true, reply: null };
  });
  return { id: 'ours', sendMessage, onMessage: { addListener: () => undefined } };
};

it('says so where the script did not come', async () => {
  await expect(loadFinder(runtime(() => undefined))).rejects.toThrow('not there');
});

it('asks for the script once', async () => {
  const background = runtime(() => offerFinder(finder));
  expect(await loadFinder(background)).toBe(finder);
  expect(await loadFinder(background)).toBe(finder);
  expect(background.sendMessage).toHaveBeenCalledTimes(1);
});
