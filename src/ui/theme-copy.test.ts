import { expect, it } from 'vitest';
import { copiedTheme, copyTheme } from './theme-copy.ts';

const kept = (start: Record<string, string> = {}) => {
  const items = new Map(Object.entries(start));
  return () => ({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  });
};
const refusing = () => {
  throw new DOMException('no storage', 'SecurityError');
};

it('keeps the theme for the next page', () => {
  const copies = kept();
  expect(copiedTheme(copies)).toBeNull();
  copyTheme('sepia', copies);
  expect(copiedTheme(copies)).toBe('sepia');
});

it('takes nothing for a theme that is none', () => {
  expect(copiedTheme(kept({ theme: 'x" onload="' }))).toBeNull();
});

it('does without where the browser keeps nothing', () => {
  expect(() => copyTheme('dark', refusing)).not.toThrow();
  expect(copiedTheme(refusing)).toBeNull();
});
