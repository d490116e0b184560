import { expect, it } from 'vitest';
import { hashOf, hashOfPage } from './hash.ts';

const PAGE = 'https://paper.example/2025/03/ferry';

it('lies apart for texts that are alike', () => {
  const hashes = Array.from({ length: 2000 }, (_, n) => hashOf(`${PAGE}/${n}`));
  expect(new Set(hashes).size).toBe(2000);
});

it('is one for a page, whatever the address points to within it', () => {
  expect(hashOfPage(`${PAGE}#comments`)).toBe(hashOfPage(PAGE));
  expect(hashOfPage(`${PAGE}?page=2`)).not.toBe(hashOfPage(PAGE));
});
