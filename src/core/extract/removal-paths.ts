import type { Box, Page, PageBlock } from '../blocks/page.ts';
import { selectorPath } from '../blocks/path.ts';

/** Most elements by which an entry is named; one that lies in more is named by none. */
const MAX_PATHS = 8;

/**
 * Returns selectors of the largest elements that hold some of a run of removed blocks, and nothing else of
 * the page; together they hold all of it. Empty where part of it stands loose beside other text, or in more
 * than 8 elements.
 * @param run blocks of one entry of the ledger: neighbours, but for removed pictures between them
 * @param isRemoved true for a block that is left out of the story
 */
export function pathsOf(
  { blocks }: Page,
  run: readonly PageBlock[],
  isRemoved: (block: PageBlock) => boolean,
): string[] {
  const isSilent = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && !block.text && isRemoved(block);
  };
  let from = run[0]?.index ?? 0;
  let to = (run.at(-1)?.index ?? -1) + 1;
  while (isSilent(from - 1)) from--;
  while (isSilent(to)) to++;
  const isWithin = ({ first, end }: Box): boolean => first >= from && end <= to;

  const paths: string[] = [];
  let covered = from;
  for (const { index, box } of run) {
    if (index < covered) continue;
    if (!isWithin(box) || paths.length >= MAX_PATHS) return [];
    let widest = box;
    while (widest.parent?.parent && isWithin(widest.parent)) widest = widest.parent;
    paths.push(selectorPath(widest));
    covered = widest.end;
  }
  return [...new Set(paths)];
}
