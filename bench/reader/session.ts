import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Chord } from '../../e2e/support/driver.ts';
import { poll } from '../../e2e/support/poll.ts';
import { EXTENSION, onScreen } from '../browser/extension-on-screen.ts';
import { respond } from './pages.ts';

const BARE = path.join(import.meta.dirname, 'bare');

/** A Chromium on a screen of its own with two extensions in it: the built one, and the bare one of `bare/`. */
export interface Session {
  context: BrowserContext;
  /** Presses real keys in the browser's window. */
  press(chord: Chord): Promise<void>;
  /** Ids of the two extensions. */
  ours: string;
  bare: string;
}

/** The id of the extension whose background worker is the script of that name. */
const idOf = (context: BrowserContext, script: string): Promise<string> =>
  poll(() => {
    const url = context
      .serviceWorkers()
      .find((worker) => worker.url().endsWith(`/${script}`))
      ?.url();
    return Promise.resolve(url && new URL(url).host);
  }, `the background ${script}`);

/**
 * Runs some work in such a browser.
 * @throws Error as `onScreen` does
 */
export const inSession = (work: (session: Session) => Promise<void>): Promise<void> =>
  onScreen(respond, async ({ launch, press }) => {
    const context = await launch(`${EXTENSION},${BARE}`);
    const ours = await idOf(context, 'service-worker-loader.js');
    const bare = await idOf(context, 'background.js');
    await work({ context, press, ours, bare });
  });
