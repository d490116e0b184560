import type { MessageKey } from '../../ui/i18n/translate.ts';
import { keysOf } from '../../ui/shortcut-keys.ts';

/** A command as browsers describe it. */
export interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

export interface Shortcut {
  name: string;
  /** The command's effect: a message of ours, or the browser's own description. */
  label: { key: MessageKey } | { text: string };
  /** The keys to press together; empty where none are set. */
  keys: string[];
  /** True if keys were suggested, and somebody else has them. */
  isTaken: boolean;
}

const LABELS: Record<string, MessageKey> = {
  _execute_action: 'shortcutPopup',
  'toggle-reader': 'commandToggleReader',
  'open-side-panel': 'commandSidePanel',
};

/** The commands of a manifest, as far as it is told which keys it suggests. */
export type Suggested = Readonly<Record<string, { suggested_key?: unknown; description?: unknown }>>;

/**
 * The extension's commands as the options page shows them, with their keys apart.
 * @param suggested the manifest's: some come without keys, as Chromium gives an extension four at most
 */
export function listShortcuts(commands: readonly Command[], suggested: Suggested): Shortcut[] {
  return commands.map(({ name = '', description = '', shortcut = '' }) => {
    const key = LABELS[name];
    const keys = keysOf(shortcut);
    return {
      name,
      label: key ? { key } : { text: description || name },
      keys,
      isTaken: keys.length === 0 && Boolean(suggested[name]?.suggested_key),
    };
  });
}
