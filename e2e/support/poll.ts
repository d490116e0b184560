/**
 * Asks again and again until there is an answer.
 * @param ask undefined, null and false are no answer; an error is none either
 * @param what what is waited for, for the error's message
 * @param timeout in ms; a machine that is short of time takes several times as long as an idle one
 * @throws Error when the time is up
 */
export async function poll<T>(
  ask: () => Promise<T | undefined | null | false>,
  what: string,
  timeout = 30_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}${last ? `: ${last}` : ''}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
