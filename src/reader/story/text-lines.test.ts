import { describe, expect, it } from 'vitest';
import { joinLines, nearestLine } from './text-lines.ts';

describe('lines of text', () => {
  it('are made of the boxes that stand beside one another, smaller ones too', () => {
    const boxes = [
      { top: 40, bottom: 60 },
      { top: 10, bottom: 30 },
      { top: 14, bottom: 26 },
      { top: 12, bottom: 32 },
      { top: 58, bottom: 78 },
    ];
    expect(joinLines(boxes)).toEqual([
      { top: 10, bottom: 32 },
      { top: 40, bottom: 60 },
      { top: 58, bottom: 78 },
    ]);
  });

  it('are found by height', () => {
    const lines = [
      { top: 10, bottom: 30 },
      { top: 40, bottom: 60 },
    ];
    expect([0, 30, 34, 36, 99].map((height) => nearestLine(lines, height))).toEqual([0, 0, 0, 1, 1]);
    expect(nearestLine([], 5)).toBe(-1);
  });
});
