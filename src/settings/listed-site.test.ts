import { expect, it } from 'vitest';
import { isOff } from './listed-site.ts';

it.each([
  undefined,
  null,
  'x',
  {},
  { disabledSites: 'a.example' },
  { disabledSites: [] },
  { disabledSites: [null, 3] },
])('no site is off in %j', (stored) => expect(isOff(stored, 'a.example')).toBe(false));

it('the sites that the reader named are off, with their subdomains', () => {
  const stored = { disabledSites: [null, 'a.example'], theme: 'dark' };
  for (const host of ['a.example', 'www.A.example']) expect(isOff(stored, host)).toBe(true);
  expect(isOff(stored, 'aa.example')).toBe(false);
});
