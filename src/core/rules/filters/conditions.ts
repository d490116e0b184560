/**
 * Lists hold parts that are meant for some blockers only (`!#if … !#else … !#endif`). What they ask is never true here:
 * such a part is left out, its `!#else` is read.
 */
export class Conditions {
  /** For each open condition whether its part is read now. */
  readonly #open: boolean[] = [];

  /** Whether a line is left out; also keeps count of the conditions. */
  leavesOut(line: string): boolean {
    if (line.startsWith('!#')) {
      const word = /^!#(\w+)/.exec(line)?.[1];
      if (word === 'if') this.#open.push(false);
      else if (word === 'else') this.#open.push(!(this.#open.pop() ?? true));
      else if (word === 'endif') this.#open.pop();
      return word === 'include';
    }
    return line !== '' && line[0] !== '!' && this.#open.includes(false);
  }
}
