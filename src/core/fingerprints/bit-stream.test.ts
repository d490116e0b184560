import { expect, it } from 'vitest';
import { BitReader, BitWriter } from './bit-stream.ts';

/** Numbers that follow from one another and look like chance. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

it('reads numbers of every width as they were written, also those of many times their width', () => {
  const chance = chances(7);
  const numbers = Array.from({ length: 4000 }, () => {
    const width = Math.floor(chance.next().value * 26);
    const times = chance.next().value < 0.02 ? 90 : 3;
    return { width, number: Math.floor(chance.next().value * 2 ** Math.min(width, 24) * times) };
  });
  const writer = new BitWriter();
  for (const { number, width } of numbers) writer.write(number, width);
  const reader = new BitReader(writer.finish());
  expect(numbers.map(({ width }) => reader.read(width))).toEqual(numbers.map(({ number }) => number));
});

it('reads a run of numbers as one by one, and goes on behind it', () => {
  const chance = chances(11);
  const numbers = Array.from({ length: 300 }, () => Math.floor(chance.next().value * 2 ** 9));
  const writer = new BitWriter();
  writer.bits(5, 3);
  for (const number of numbers) writer.write(number, 7);
  writer.bits(9, 4);
  const reader = new BitReader(writer.finish());
  const read: number[] = [];
  expect(reader.bits(3)).toBe(5);
  reader.readEach(numbers.length, 7, (number) => read.push(number));
  expect(read).toEqual(numbers);
  expect(reader.bits(4)).toBe(9);
});

it('reads plain bits between such numbers', () => {
  const writer = new BitWriter();
  writer.bits(5, 3);
  writer.write(70, 1);
  writer.bits(2 ** 25 - 1, 25);
  const reader = new BitReader(writer.finish());
  expect([reader.bits(3), reader.read(1), reader.bits(25), reader.bits(0)]).toEqual([5, 70, 2 ** 25 - 1, 0]);
});

it('reads zeros past the end', () => {
  const reader = new BitReader('');
  expect([reader.bits(25), reader.read(4), reader.read(0), reader.bits(1)]).toEqual([0, 0, 0, 0]);
});
