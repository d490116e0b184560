import { expect, it } from 'vitest';
import { siteOf } from './sites.ts';

it('takes the part of a host name that was registered', () => {
  expect(siteOf('https://www.paper.com/a/b')).toBe('paper.com');
  expect(siteOf('https://local.news.paper.co.uk/x')).toBe('paper.co.uk');
  expect(siteOf('http://localhost/x')).toBe('http://localhost/x');
});
