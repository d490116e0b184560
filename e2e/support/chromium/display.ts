import { execFile, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { SetupError } from '../../../scripts/setup/report.mjs';
import type { Chord } from '../driver.ts';
import { poll } from '../poll.ts';

const execute = promisify(execFile);

/** A screen that nobody sees, with a keyboard. */
export interface Display {
  /** Value for the variable DISPLAY. */
  name: string;
  /** Presses a real key in the browser's window. */
  press(chord: Chord): Promise<void>;
  /** Number of windows that are seen: each menu that is open is one. */
  windows(): Promise<number>;
  close(): void;
}

/** X11's names of keys whose DOM name differs. */
const KEYSYMS: Record<string, string> = {
  ' ': 'space',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ArrowRight: 'Right',
  Enter: 'Return',
  '+': 'plus',
  '-': 'minus',
};

/**
 * Starts a virtual screen (Xvfb): browser commands hear keys only from the window system, and a window needs a screen.
 * @throws SetupError where Xvfb cannot be started
 */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new SetupError(`Xvfb could not be started (${error.message}): install it and run the command again.`),
      ),
    );
    server.once('exit', (code) => reject(new SetupError(`Xvfb ended with code ${code}.`)));
    (server.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
  });
  const name = `:${number}`;
  const xdotool = async (...args: string[]) => {
    const { stdout } = await execute('xdotool', args, { env: { ...process.env, DISPLAY: name } });
    return stdout.trim();
  };
  return {
    name,
    async press(chord) {
      const found = await poll(() => xdotool('search', '--onlyvisible', '--class', 'chrom'), 'a window');
      const windows = found.split('\n');
      // the browser gives the focus to the window that it was told to show
      if (!windows.includes(await xdotool('getwindowfocus')))
        await xdotool('windowfocus', '--sync', windows.at(-1) ?? found);
      await xdotool('key', chord.map((key) => KEYSYMS[key] ?? key).join('+'));
    },
    windows: async () =>
      (await xdotool('search', '--onlyvisible', '--maxdepth', '1', '--name', '')).split('\n').length,
    close: () => void server.kill(),
  };
}
