import type { Appearance } from '../settings/appearance.ts';
import { isLightPaper, type OwnColours, themeStyle } from '../ui/colours/own-colours.ts';

type Theme = Pick<Appearance, 'theme'> & OwnColours;

/** Names of the settings that what we draw over a page has its colours of. */
export const THEME_SETTINGS: (keyof Theme)[] = ['theme', 'ownText', 'ownPaper', 'ownLinks'];

/**
 * Checks that what we draw over a page is to be dark in a theme of the reader's. Asks the page's own window: inside a frame
 * of ours the answer would be that frame's.
 */
function isDark({ theme, ownPaper }: Theme): boolean {
  if (theme === 'dark') return true;
  if (theme === 'own') return !isLightPaper(ownPaper);
  return (theme === 'system' || theme === 'contrast') && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Turns a theme into attributes and tokens of an element of the class "clearstory" over a page. */
export const themeOverPage = (theme: Theme) => ({
  ...themeStyle(theme),
  'data-scheme': isDark(theme) ? 'dark' : 'light',
});
