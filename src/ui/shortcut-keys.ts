/** The keys of a command's shortcut as browsers write it: "Alt+Shift+L", on a Mac "⌥⇧L". None where it is empty. */
export const keysOf = (shortcut: string): string[] =>
  shortcut.includes('+') ? shortcut.split('+').filter(Boolean) : [...(shortcut.match(/[⌃⌥⇧⌘]|.+/gu) ?? [])];
