import { expect, it } from 'vitest';
import { createWheel } from './wheel.ts';

/** Turns that events come to, each a pixel number, `every` ms apart. */
function turnsOf(deltas: readonly number[], every: number): number[] {
  const wheel = createWheel();
  return deltas.map((delta, n) => wheel({ delta, time: n * every })).filter((turn) => turn !== 0);
}

it('takes each notch for a turn', () => {
  expect(turnsOf([100, 100, 100], 300)).toEqual([1, 1, 1]);
  expect(turnsOf([-120, -120], 300)).toEqual([-1, -1]);
});

it('takes one push of a trackpad for one turn, however long it runs out', () => {
  const push = [
    4, 12, 30, 60, 90, 80, 70, 62, 55, 48, 42, 37, 33, 29, 25, 22, 19, 16, 14, 12, 10, 8, 6, 4, 3, 2, 1,
  ];
  expect(turnsOf(push, 16)).toEqual([1]);
  expect(turnsOf([...push, ...push.map((delta) => -delta)], 16)).toEqual([1, -1]);
});

it('is not faster than one can follow, and small touches are none', () => {
  expect(turnsOf(Array(20).fill(100), 50)).toHaveLength(4);
  expect(turnsOf([3, 3, 2], 16)).toEqual([]);
});
