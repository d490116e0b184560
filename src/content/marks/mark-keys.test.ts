// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { markKeyOf } from './mark-keys.ts';

function press(key: string, html = '<p>x</p>', init: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  let command: ReturnType<typeof markKeyOf> = null;
  const hear = (event: KeyboardEvent) => {
    command = markKeyOf(event);
  };
  document.addEventListener('keydown', hear, { once: true });
  document.body.firstElementChild?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, ...init }),
  );
  return command;
}

it('knows its keys, with Caps Lock, too', () => {
  expect(['n', 'N', 'p', 'Escape', 'x'].map((key) => press(key))).toEqual([
    'next',
    'next',
    'previous',
    'off',
    null,
  ]);
});

it('leaves what a page calls a key press, and has no key, alone', () => {
  expect(markKeyOf(new Event('keydown') as KeyboardEvent)).toBeNull();
});

it('leaves keys with a modifier, and those typed into a field, alone', () => {
  expect(press('n', '<p>x</p>', { ctrlKey: true })).toBeNull();
  expect(press('n', '<input>')).toBeNull();
  expect(press('Escape', '<textarea></textarea>')).toBeNull();
});
