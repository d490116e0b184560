/**
 * Keeps count of the parts of a list that are meant for some blockers only (`!#if … !#else … !#endif`). Their
 * conditions are never true here: such a part is left out, its `!#else` is read.
 */
export class Conditions {
  /** Open conditions, outer ones first; true: its part is read now. */
  readonly #open: boolean[] = [];

  /**
   * True if a line is left out; also keeps count of the conditions, so that it is asked once for each line.
   */
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
