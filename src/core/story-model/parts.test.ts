import { describe, expect, it } from 'vitest';
import type { Block } from '../types.ts';
import { blockCost, storyParts } from './parts.ts';

const paragraphs = (count: number, length: number): Block[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `b${n}`,
    type: 'paragraph',
    text: [{ text: 'x'.repeat(length) }],
  }));
const heading = (n: number): Block => ({ id: `h${n}`, type: 'heading', level: 2, text: [{ text: 'Part' }] });
const costOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + blockCost(block), 0);

describe('the parts of a story', () => {
  it('are one for a story as papers write them, and for none at all', () => {
    expect(storyParts(paragraphs(400, 600))).toEqual([{ first: 0, end: 400 }]);
    expect(storyParts([])).toEqual([{ first: 0, end: 0 }]);
  });

  it.each([
    [40_000, 500],
    [2_000, 20_000],
    [100_000, 1],
    [1_400, 430],
  ])('hold all of %i blocks of %i characters, in order, each within its bounds', (count, length) => {
    const blocks = paragraphs(count, length);
    const parts = storyParts(blocks);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ first }) => first)).toEqual([0, ...parts.slice(0, -1).map(({ end }) => end)]);
    expect(parts.at(-1)?.end).toBe(count);
    for (const { first, end } of parts) {
      const own = blocks.slice(first, end);
      expect(costOf(own)).toBeLessThanOrEqual(300_000);
      expect(storyParts(own)).toHaveLength(1);
    }
  });

  it('end before a heading that is near', () => {
    const blocks = paragraphs(1_000, 500);
    blocks[500] = heading(500);
    expect(storyParts(blocks)[0]?.end).toBe(500);
  });
});
