import type { Chord } from '../driver.ts';
import type { BidiSession } from './bidi.ts';

const MODIFIERS = new Set(['Alt', 'Shift', 'Control', 'Meta']);
/** `code` and `keyCode` of the keys whose name is no letter. */
const NAMED: Record<string, { code: string; keyCode: number }> = {
  Escape: { code: 'Escape', keyCode: 27 },
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  '+': { code: 'BracketRight', keyCode: 171 },
  '-': { code: 'Slash', keyCode: 173 },
};

/**
 * Presses a key where the browser takes in keys of the system, before commands and pages.
 * @param browserWindow context of the browser's own window
 */
export async function pressKey(session: BidiSession, browserWindow: string, chord: Chord): Promise<void> {
  const modifiers = chord.filter((key) => MODIFIERS.has(key));
  const key = chord.find((name) => !MODIFIERS.has(name)) ?? '';
  const code = `${/\d/.test(key) ? 'Digit' : 'Key'}${key.toUpperCase()}`;
  const known = NAMED[key] ?? { code, keyCode: key.toUpperCase().charCodeAt(0) };
  await session.call(
    browserWindow,
    ({ modifiers, event }) => {
      window.focus();
      const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      if (!processor?.beginInputTransactionForTests(window, () => undefined)) throw new Error('no keyboard');
      for (const modifier of modifiers) processor.keydown(new KeyboardEvent('keydown', { key: modifier }));
      processor.keydown(new KeyboardEvent('keydown', event));
      processor.keyup(new KeyboardEvent('keyup', event));
      for (const modifier of modifiers) processor.keyup(new KeyboardEvent('keyup', { key: modifier }));
    },
    { modifiers, event: { key, ...known } },
  );
}
