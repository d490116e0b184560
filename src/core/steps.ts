/** Work that can be laid down at every step and taken up again: whoever drives it says when others get their turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
