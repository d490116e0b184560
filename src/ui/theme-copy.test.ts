import { expect, it } from 'vitest';
import { copiedTheme, copyTheme } from './theme-copy.ts';

const own = { theme: 'own', ownText: '#102030', ownPaper: '#f0f0e0' } as const;

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
  copyTheme({ ...own, theme: 'sepia' }, copies);
  expect(copiedTheme(copies)).toEqual({ theme: 'sepia', style: '' });
});

it('keeps text and paper of colours of one’s own', () => {
  const copies = kept();
  copyTheme(own, copies);
  expect(copiedTheme(copies)).toEqual({ theme: 'own', style: '--own-ink: #102030; --own-paper: #f0f0e0' });
});

it.each(['x" onload="', 'own', 'own #000000 red', 'own #000000 #ffffff;color:red'])(
  'takes %j for no theme',
  (theme) => expect(copiedTheme(kept({ theme }))).toBeNull(),
);

it('does without where the browser keeps nothing', () => {
  expect(() => copyTheme(own, refusing)).not.toThrow();
  expect(copiedTheme(refusing)).toBeNull();
});
