import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Returns the index that a key leads to from one of `count` entries, or null. */
function after(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}

/**
 * Makes the buttons of a long list one stop of the Tab key: arrows, Home and End go from one to the next, and Tab comes
 * back to the one that had the focus last.
 */
export function useRoving(list: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const buttons = () => [...element.querySelectorAll<HTMLElement>('button')];
    const roveTo = (button: HTMLElement) => {
      for (const it of buttons()) it.tabIndex = it === button ? 0 : -1;
    };
    const first = buttons().find((it) => it.tabIndex === 0) ?? buttons()[0];
    if (first) roveTo(first);
    const onFocusIn = ({ target }: FocusEvent) => {
      if (buttons().includes(target as HTMLElement)) roveTo(target as HTMLElement);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const all = buttons();
      const to = after(event.key, all.indexOf(event.target as HTMLElement), all.length);
      if (to === null) return;
      event.preventDefault();
      all[to]?.focus();
    };
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('keydown', onKeyDown);
    };
  });
}
