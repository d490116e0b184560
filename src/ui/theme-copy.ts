import { type Appearance, isColour, THEMES, type Theme } from '../settings/appearance.ts';

/**
 * A copy of the reader's theme that a page of ours can read before it paints: the browser's storage of settings answers
 * later. Where there is none the system's theme is shown, and nothing else depends on it.
 */
const KEY = 'theme';

type Copies = Pick<Storage, 'getItem' | 'setItem'>;
/** A theme and, where it is the reader's own, the colours of text and paper. */
export type ThemeCopy = Pick<Appearance, 'theme' | 'ownText' | 'ownPaper'>;

/** Keeps a copy of the theme; a browser that keeps nothing for the extension's pages is left alone. */
export function copyTheme(
  { theme, ownText, ownPaper }: ThemeCopy,
  copies: () => Copies = () => localStorage,
): void {
  try {
    copies().setItem(KEY, theme === 'own' ? `${theme} ${ownText} ${ownPaper}` : theme);
  } catch {
    // The next popup begins in the system's theme.
  }
}

/** Reads the copy; null where there is none, or it is not valid. */
export function copiedTheme(
  copies: () => Copies = () => localStorage,
): { theme: Theme; style: string } | null {
  try {
    const [name, text, paper] = (copies().getItem(KEY) ?? '').split(' ');
    const theme = THEMES.find((it) => it === name);
    if (!theme) return null;
    if (theme !== 'own') return { theme, style: '' };
    return isColour(text) && isColour(paper)
      ? { theme, style: `--own-ink: ${text}; --own-paper: ${paper}` }
      : null;
  } catch {
    return null;
  }
}
