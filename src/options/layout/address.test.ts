import { describe, expect, it } from 'vitest';
import { addressOf, parseAddress, type SectionId } from './address.ts';

const SECTIONS: [SectionId, ...SectionId[]] = ['reading', 'sites', 'rules'];

describe('parseAddress', () => {
  it.each([
    ['', 'reading', '', null],
    ['#', 'reading', '', null],
    ['#nothing', 'reading', '', null],
    ['#backup', 'reading', '', null],
    ['#sites', 'sites', '', null],
    ['#rules/import', 'rules', 'import', null],
    ['#rules/site/.example.com?line=3', 'rules', 'site/.example.com', 3],
    ['#rules/site/example.com?line=-3', 'rules', 'site/example.com', null],
    ['#rules/filters/%E0%A4%A', 'rules', 'filters/%E0%A4%A', null],
  ])('reads %j', (hash, section, part, line) => {
    expect(parseAddress(hash, SECTIONS)).toEqual({ section, part, line });
  });
});

it.each(['filters/own', 'site/.example.com', 'filters/a b?c#d', 'filters/50%'])('comes back to %j', (id) => {
  expect(parseAddress(addressOf('rules', id, 12), SECTIONS)).toEqual({
    section: 'rules',
    part: id,
    line: 12,
  });
});
