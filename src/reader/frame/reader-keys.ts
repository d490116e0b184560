import { VIEWS, type View } from '../reader-types.ts';

/** What a key asks for. */
export type KeyCommand =
  | { do: 'step-quote'; direction: 1 | -1 }
  | { do: 'view'; view: View }
  | { do: 'help' }
  /** Press the button of the bar that has this key. */
  | { do: 'tool'; key: string }
  | { do: 'close' };

/** Keys that press a button of the bar: the one whose `data-tool-key` it is. What they do stands in `keys-dialog.tsx`. */
export const TOOL_KEYS: readonly string[] = [];

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'>;

/**
 * The command of a key press, or null. Keys with a modifier belong to the browser, and keys pressed where one types
 * belong to the text.
 * @param isTyping whether the focus is where letters are typed
 */
export function commandOf(press: KeyPress, isTyping: boolean): KeyCommand | null {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Escape') return { do: 'close' };
  if (isTyping) return null;
  if (press.key === 'n') return { do: 'step-quote', direction: 1 };
  if (press.key === 'p') return { do: 'step-quote', direction: -1 };
  if (press.key === '?') return { do: 'help' };
  if (TOOL_KEYS.includes(press.key)) return { do: 'tool', key: press.key };
  const view = VIEWS[Number(press.key) - 1];
  return view ? { do: 'view', view } : null;
}

const TYPED = new Set(['text', 'search', 'url', 'email', 'number', 'password', 'tel']);

/** Whether letters pressed at this target are text. */
export function isTypingAt(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLInputElement> | null;
  const tag = element?.tagName?.toLowerCase();
  return tag === 'textarea' || tag === 'select' || (tag === 'input' && TYPED.has(element?.type ?? 'text'));
}
