import { expect, it } from 'vitest';
import manifest from '../../../manifest.json';
import { listShortcuts } from './shortcuts.ts';

it('tells the keys of each command apart', () => {
  const commands = [
    { name: '_execute_action', shortcut: 'Alt+Shift+L', description: '' },
    { name: 'toggle-reader', shortcut: '⌥⇧U' },
  ];
  expect(listShortcuts(commands, {})).toEqual([
    { name: '_execute_action', label: { key: 'shortcutPopup' }, keys: ['Alt', 'Shift', 'L'], isTaken: false },
    { name: 'toggle-reader', label: { key: 'commandToggleReader' }, keys: ['⌥', '⇧', 'U'], isTaken: false },
  ]);
});

it('keeps keys that are words whole', () => {
  expect(listShortcuts([{ name: 'toggle-reader', shortcut: '⌘F5' }], {})[0]?.keys).toEqual(['⌘', 'F5']);
});

it('shows commands without keys and commands that it does not know', () => {
  expect(listShortcuts([{ name: 'new', description: 'Something new', shortcut: '' }, {}], {})).toEqual([
    { name: 'new', label: { text: 'Something new' }, keys: [], isTaken: false },
    { name: '', label: { text: '' }, keys: [], isTaken: false },
  ]);
});

it('takes a command for taken where the manifest suggests keys, and for no other', () => {
  const { commands } = manifest;
  const isTaken = listShortcuts(
    Object.keys(commands).map((name) => ({ name, shortcut: '' })),
    commands,
  ).flatMap((it) => (it.isTaken ? [it.name] : []));
  expect(isTaken).toEqual(['_execute_action', 'toggle-reader', 'toggle-marks', 'pick']);
});
