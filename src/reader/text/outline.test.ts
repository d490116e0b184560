import { expect, it } from 'vitest';
import type { Block, HeadingBlock } from '../../core/index.ts';
import { outlined } from './outline.ts';

const levelsOf = (...levels: HeadingBlock['level'][]) =>
  outlined(levels.map((level, n): Block => ({ id: `b${n}`, type: 'heading', level, text: [] }))).map(
    (block) => (block.type === 'heading' ? block.level : null),
  );

it('begins below the headline', () => {
  expect(levelsOf(4, 4, 4)).toEqual([2, 2, 2]);
});

it('leaves no level out and keeps what stands below what', () => {
  expect(levelsOf(2, 4, 4, 3, 6, 2)).toEqual([2, 3, 3, 3, 4, 2]);
  expect(levelsOf(2, 3, 4, 5, 6)).toEqual([2, 3, 4, 5, 6]);
  expect(levelsOf(5, 2, 3)).toEqual([2, 2, 3]);
});

it('leaves other blocks as they are', () => {
  const paragraph: Block = { id: 'b0', type: 'paragraph', text: [] };
  expect(outlined([paragraph])[0]).toBe(paragraph);
});
