import { expect, it } from 'vitest';
import { partOf, siteOf } from './sites.ts';

it('takes the part of a host name that was registered', () => {
  expect(siteOf('https://www.paper.com/a/b')).toBe('paper.com');
  expect(siteOf('https://local.news.paper.co.uk/x')).toBe('paper.co.uk');
  expect(siteOf('http://localhost/x')).toBe('http://localhost/x');
});

it('puts all pages of a site into one part, and uses every part', () => {
  expect(partOf('https://paper.com/a', 5)).toBe(partOf('https://sport.paper.com/b', 5));
  const parts = Array.from({ length: 200 }, (_, i) => partOf(`https://paper-${i}.com/`, 5));
  expect(new Set(parts)).toEqual(new Set([0, 1, 2, 3, 4]));
});
