/**
 * Checks that what we draw over a page is to be dark in a theme of the reader's. Asks the page's own window: inside a frame
 * of ours the answer would be that frame's.
 */
export function isDark(theme: string): boolean {
  if (theme === 'dark') return true;
  return (theme === 'system' || theme === 'contrast') && matchMedia('(prefers-color-scheme: dark)').matches;
}
