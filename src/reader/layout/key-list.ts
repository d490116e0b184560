import type { MessageKey } from '../../ui/i18n/translate.ts';
import type { ReaderActions } from '../reader-types.ts';

/** An entry of the list of keys. */
export interface KeyEntry {
  keys: readonly string[];
  does: MessageKey;
  /** True if the key presses the button of the bar that has it as `data-tool-key`. */
  isTool?: boolean;
  /** The action of the shell without which the key does nothing. */
  needs?: keyof ReaderActions;
}

export const KEY_GROUPS: readonly { title: MessageKey; entries: readonly KeyEntry[] }[] = [
  {
    title: 'keysReading',
    entries: [
      { keys: ['n'], does: 'keyNextQuote' },
      { keys: ['p'], does: 'keyPreviousQuote' },
      { keys: ['e'], does: 'keyEveryone' },
      { keys: ['↑', '↓'], does: 'keyScroll' },
      { keys: ['Home', 'End'], does: 'keyEnds' },
      { keys: ['←', '→'], does: 'keySpreads' },
      { keys: ['g', 'b'], does: 'keyParts' },
      { keys: ['1', '2', '3'], does: 'keyViews' },
      { keys: ['c'], does: 'keyCopyQuote', isTool: true },
      { keys: ['s'], does: 'keyTakeAlong', isTool: true },
      { keys: ['y'], does: 'stay', isTool: true, needs: 'stay' },
      { keys: ['x'], does: 'readSelection', isTool: true, needs: 'readSelection' },
      { keys: ['q'], does: 'marksOnPage', isTool: true, needs: 'page' },
      { keys: ['r'], does: 'pickStart', isTool: true, needs: 'page' },
    ],
  },
  {
    title: 'aloud',
    entries: [
      { keys: ['l'], does: 'keyAloud', isTool: true },
      { keys: ['v'], does: 'aloudFromHere', isTool: true },
      { keys: ['j'], does: 'aloudNextBySpeaker', isTool: true },
      { keys: ['k'], does: 'aloudSkipQuotes', isTool: true },
    ],
  },
  {
    title: 'keysLooks',
    entries: [
      { keys: ['a'], does: 'keyAppearance', isTool: true },
      { keys: ['-', '+'], does: 'keySize' },
      { keys: ['t'], does: 'keyTheme' },
      { keys: ['f'], does: 'keyLineFocus' },
      { keys: ['m'], does: 'keyMarks' },
    ],
  },
  {
    title: 'keysElse',
    entries: [
      { keys: ['o'], does: 'keyLarge', isTool: true, needs: 'openLarge' },
      { keys: ['d'], does: 'openBeside', isTool: true, needs: 'openBeside' },
      { keys: [','], does: 'keySettings', isTool: true },
      { keys: ['↑', '↓'], does: 'keyLists' },
      { keys: ['←', '→'], does: 'keyPictures' },
      { keys: ['?'], does: 'keyHelp' },
      { keys: ['Esc'], does: 'keyClose' },
    ],
  },
];

/** Keys that press a button of the bar. */
export const TOOL_KEYS: ReadonlySet<string> = new Set(
  KEY_GROUPS.flatMap(({ entries }) => entries.flatMap(({ keys, isTool }) => (isTool ? keys : []))),
);
