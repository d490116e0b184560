import { expect, test } from 'vitest';
import { withoutIntroduction } from './introduction.ts';

test.each([
  ['By Ann Lee', 'Ann Lee'],
  ['BY: Ann Lee', 'Ann Lee'],
  ['This article written by Ann Lee', 'Ann Lee'],
  ['Text: Ann Lee', 'Ann Lee'],
  ['Text by Ann Lee', 'Ann Lee'],
  ['Text av Ann Lee', 'Ann Lee'],
  ['Text / Foto: Ann Lee', 'Ann Lee'],
  ['Text/Photos of the bridge', 'Photos of the bridge'],
  ['Tác giả: Lê An', 'Lê An'],
  ['Γράφει ο Νίκος Λύκος', 'Νίκος Λύκος'],
  ['oprac. Jan Nowak', 'Jan Nowak'],
  ['记者：张三', '张三'],
  ['Written by', ''],
])('takes off what introduces a name: %s', (line, rest) => {
  expect(withoutIntroduction(line)).toBe(rest);
});

test.each(['Byron Lee', 'Ann Lee', 'Texter of the year', 'Von-der-Mark-Platz', ''])(
  'leaves what introduces nobody: %s',
  (line) => {
    expect(withoutIntroduction(line)).toBe(line);
  },
);
