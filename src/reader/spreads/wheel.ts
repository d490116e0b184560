/** What a wheel event says: pixels down, or along the lines, and the time in ms. */
interface WheelTurn {
  delta: number;
  time: number;
}

/** Pixels that make a turn: a notch of a wheel has about a hundred. */
const TURN_PX = 50;
/** Milliseconds of rest after which a new push begins. */
const REST_MS = 120;
/** Least milliseconds between two turns. */
const APART_MS = 220;

/**
 * Makes the function that tells turns from a wheel's events. One push of a trackpad is one turn, however long its motion
 * runs out: it only slows down. A wheel's notches, all of one size, are a turn each, as fast as one can follow.
 * @returns 1, -1, or 0: no turn
 */
export function createWheel(): (event: WheelTurn) => 1 | -1 | 0 {
  let sum = 0;
  let last: WheelTurn = { delta: 0, time: Number.NEGATIVE_INFINITY };
  let turned = Number.NEGATIVE_INFINITY;
  return ({ delta, time }) => {
    const isRested = time - last.time > REST_MS || Math.sign(delta) !== Math.sign(last.delta);
    const isRunningOut = !isRested && Math.abs(delta) < Math.abs(last.delta);
    last = { delta, time };
    if (isRested) sum = 0;
    if ((isRunningOut && sum === 0) || time - turned < APART_MS) return 0;
    sum += delta;
    if (Math.abs(sum) < TURN_PX) return 0;
    const direction = sum > 0 ? 1 : -1;
    sum = 0;
    turned = time;
    return direction;
  };
}
