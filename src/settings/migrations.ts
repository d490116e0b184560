import { renewAppearance } from './appearance.ts';

type Stored = Record<string, unknown>;

/**
 * Migrations in order: the nth brings stored settings from version n to version n + 1. Each leaves alone what has the new
 * form already: a change is stored before older settings are brought forward.
 */
const migrations: ((stored: Stored) => Stored)[] = [renewAppearance];

/** The version that this code writes. */
export const VERSION = migrations.length + 1;

/**
 * Brings stored settings to the present version. Settings of a newer version are given back as they are: what this
 * version understands of them is validated value by value.
 */
export function migrate(stored: Stored): Stored {
  const from = typeof stored.version === 'number' && stored.version >= 1 ? stored.version : 1;
  return migrations.slice(from - 1).reduce((settings, step) => step(settings), stored);
}
