import { THEMES, type Theme } from '../settings/appearance.ts';

/**
 * A copy of the reader's theme that a page of ours can read before it paints: the browser's storage of settings answers
 * later. Where there is none the system's theme is shown, and nothing else depends on it.
 */
const KEY = 'theme';

type Copies = Pick<Storage, 'getItem' | 'setItem'>;

/** Keeps a copy of the theme; a browser that keeps nothing for the extension's pages is left alone. */
export function copyTheme(theme: Theme, copies: () => Copies = () => localStorage): void {
  try {
    copies().setItem(KEY, theme);
  } catch {
    // The next popup begins in the system's theme.
  }
}

/** Reads the copy, or null. */
export function copiedTheme(copies: () => Copies = () => localStorage): Theme | null {
  try {
    const copy = copies().getItem(KEY);
    return THEMES.find((theme) => theme === copy) ?? null;
  } catch {
    return null;
  }
}
