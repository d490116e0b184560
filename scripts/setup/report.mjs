// @ts-check

/** A failure that a person can do something about: its message is one clear sentence and what to do. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

/**
 * Says what a long step is doing.
 * @param {string} text
 */
export function say(text) {
  console.error(`» ${text}`);
}

/**
 * Runs a command; a failure is told in one sentence, without stack trace, and ends the process with code 1.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // by name: code that vite runs holds the class a second time
    const isExpected = error.name === 'SetupError';
    console.error(isExpected ? error.message : `Something went wrong that should not: ${error.message}`);
    if (process.env.DEBUG) console.error(error.stack);
    process.exitCode = 1;
  }
}
