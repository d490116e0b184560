import type { Box } from '../blocks/page.ts';
import type { Draft } from './draft.ts';
import { blockScore } from './score.ts';

/** The box whose blocks, summed, speak most for being the story: the smallest one where several tie. */
export function selectBox(draft: Draft): Box | null {
  const sums = [0];
  let sum = 0;
  for (const block of draft.page.blocks) {
    sum += draft.isKept(block) ? blockScore(block) : 0;
    sums.push(sum);
  }
  let best: Box | null = null;
  let bestSum = 0;
  for (const box of draft.page.boxes) {
    const value = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    if (value > bestSum || (best && value === bestSum && box.depth > best.depth)) {
      best = box;
      bestSum = value;
    }
  }
  return best;
}
