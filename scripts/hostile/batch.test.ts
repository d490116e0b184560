import { expect, it } from 'vitest';
import { batchesOf, bisect } from './batch.ts';
import type { Payload } from './payload.ts';

const payload = (name: string, isPage = false): Payload => ({ name, markup: `<b>${name}`, isPage });
const names = (payloads: readonly Payload[]) => payloads.map(({ name }) => name).join('');

it('markup shares pages, pages do not', () => {
  const batches = batchesOf([payload('a'), payload('P', true), payload('b'), payload('c')], 2);
  expect(batches.map(({ payloads }) => names(payloads))).toEqual(['P', 'ab', 'c']);
});

it('the payload at fault is found, and what takes two is told of both', async () => {
  const payloads = [...'abcdefgh'].map((name) => payload(name));
  const looked: string[] = [];
  const found = await bisect({ payloads }, async (batch) => {
    const all = names(batch.payloads);
    looked.push(all);
    return [...(all.includes('f') ? ['f fails'] : []), ...(/a.*d/.test(all) ? ['a and d fail'] : [])];
  });
  expect(found.map((it) => [names(it.payloads), it.findings])).toEqual([
    ['abcd', ['a and d fail']],
    ['f', ['f fails']],
  ]);
  expect(looked.length).toBeLessThan(12);
});
