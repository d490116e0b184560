import { VIEWS, type View } from '../reader-types.ts';
import type { AppearanceChange } from './appearance-keys.ts';
import { TOOL_KEYS } from './key-list.ts';

/** The command of a key. */
export type KeyCommand =
  | { do: 'step-quote'; direction: 1 | -1 }
  /** Show the next or the previous part of a long story. */
  | { do: 'step-part'; direction: 1 | -1 }
  | { do: 'everyone' }
  | { do: 'view'; view: View }
  | { do: 'change'; wanted: AppearanceChange }
  /** Press the button of the bar that has this key. */
  | { do: 'tool'; key: string }
  | { do: 'help' }
  | { do: 'close' };

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'>;

const COMMANDS: ReadonlyMap<string, KeyCommand> = new Map<string, KeyCommand>([
  ['n', { do: 'step-quote', direction: 1 }],
  ['p', { do: 'step-quote', direction: -1 }],
  ['g', { do: 'step-part', direction: 1 }],
  ['b', { do: 'step-part', direction: -1 }],
  ['e', { do: 'everyone' }],
  ['+', { do: 'change', wanted: 'larger' }],
  // The key of "+" without Shift.
  ['=', { do: 'change', wanted: 'larger' }],
  ['-', { do: 'change', wanted: 'smaller' }],
  ['t', { do: 'change', wanted: 'theme' }],
  ['f', { do: 'change', wanted: 'line-focus' }],
  ['m', { do: 'change', wanted: 'highlights' }],
  ['?', { do: 'help' }],
]);

/**
 * The command of a key press, or null. Keys with a modifier belong to the browser, and keys pressed where one types
 * belong to the text.
 * @param isTyping whether the focus is where letters are typed
 */
export function commandOf(press: KeyPress, isTyping: boolean): KeyCommand | null {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Escape') return { do: 'close' };
  if (isTyping) return null;
  // Whether Caps Lock is on makes no difference.
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (TOOL_KEYS.has(key)) return { do: 'tool', key };
  const view = VIEWS[Number(key) - 1];
  return view ? { do: 'view', view } : (COMMANDS.get(key) ?? null);
}

/** Presses the button of the bar that has a key. */
export function pressTool(layout: HTMLElement, key: string): void {
  layout.querySelector<HTMLElement>(`[data-tool-key='${key}']`)?.click();
}

const TYPED = new Set(['text', 'search', 'url', 'email', 'number', 'password', 'tel']);

/** Checks that letters pressed at this target are text. */
export function isTypingAt(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLInputElement> | null;
  const tag = element?.tagName?.toLowerCase();
  return tag === 'textarea' || tag === 'select' || (tag === 'input' && TYPED.has(element?.type ?? 'text'));
}
