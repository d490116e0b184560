/** Error of a rule that took longer than it may. */
export class TooSlow extends Error {
  override name = 'TooSlow';
}

/** Time limit of a rule's work, asked between two elements. */
export class Deadline {
  readonly #now: () => number;
  readonly #end: number;

  /** @param allowed milliseconds from now */
  constructor(now: () => number, allowed: number) {
    this.#now = now;
    this.#end = now() + allowed;
  }

  get isOver(): boolean {
    return this.#now() > this.#end;
  }

  /** Throws TooSlow when the time is over. */
  check(): void {
    if (this.isOver) throw new TooSlow();
  }
}
