import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../../core/index.ts';
import { blockCost } from '../../core/story-model/parts.ts';

/** Least cost (see `blockCost`) of what is drawn at first: more than a view of the popup. */
const FIRST = 2_500;
/** Cost that a pixel of the window's height holds at most, in small letters: a large screen shows more at once. */
const COST_OF_PIXEL = 4;
/** Cost of each of the steps in which the rest is drawn: a few frames' work. */
const STEP = 40_000;
/** Milliseconds after which the rest is drawn, although nobody has told who said what in what is in view. */
const PATIENCE_MS = 400;

/** Number of blocks that are drawn once about so much more has been. */
function endAfter(blocks: readonly Block[], from: number, cost: number): number {
  let end = from;
  for (let drawn = 0; end < blocks.length && drawn < cost; end++) drawn += blockCost(blocks[end] as Block);
  return end;
}

/** Number of blocks that are drawn at first, the one with a line in it among them. */
function firstEnd(blocks: readonly Block[], line: string | null): number {
  const at = line === null ? -1 : blocks.findIndex(({ id }) => id === line.split('.')[0]);
  return endAfter(blocks, Math.max(0, at), Math.max(FIRST, window.innerHeight * COST_OF_PIXEL));
}

/**
 * Draws a story bit by bit, so that what is in view need not wait for the rest: first the beginning, then, once it is told
 * who said what there, more of it at a time.
 * @param line id of the line that the story begins at; null: the first
 * @param drawsAll whether the rest need not wait any longer; true from the start: all is drawn at once
 * @returns the number of blocks to draw
 */
export function useDrawn(blocks: readonly Block[], line: string | null, drawsAll: boolean): number {
  // Where all is drawn, so is what comes to it.
  const [end, setEnd] = useState(() => (drawsAll ? Number.POSITIVE_INFINITY : firstEnd(blocks, line)));
  useEffect(() => {
    if (end >= blocks.length) return setEnd(Number.POSITIVE_INFINITY);
    const timer = setTimeout(() => setEnd(endAfter(blocks, end, STEP)), drawsAll ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [blocks, end, drawsAll]);
  return end;
}
