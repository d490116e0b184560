import { describe, expect, it } from 'vitest';
import { KEY_GROUPS } from './key-list.ts';
import { commandOf } from './reader-keys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  defaultPrevented: false,
  ...more,
});

describe('keys', () => {
  it('that are listed do something, but for those that scroll or move within what has the focus', () => {
    const listed = KEY_GROUPS.flatMap(({ entries }) => entries.flatMap(({ keys }) => keys));
    const idle = listed.filter((key) => commandOf(press(key === 'Esc' ? 'Escape' : key), false) === null);
    expect([...new Set(idle)]).toEqual(['↑', '↓', 'Home', 'End', '←', '→']);
  });

  it('are listed once each, those of moving apart', () => {
    const letters = KEY_GROUPS.flatMap(({ entries }) => entries.flatMap(({ keys }) => keys)).filter((key) =>
      /^\w$/.test(key),
    );
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('mean the same with Caps Lock on', () => {
    expect(commandOf(press('N'), false)).toEqual({ do: 'step-quote', direction: 1 });
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { defaultPrevented: true }])(
    'are left alone with %j',
    (more) => expect(commandOf(press('n', more), false)).toBeNull(),
  );

  it('are text where one types, all but Esc', () => {
    expect(commandOf(press('n'), true)).toBeNull();
    expect(commandOf(press('Escape'), true)).toEqual({ do: 'close' });
  });
});
