import type { Box } from './page.ts';

/**
 * Most steps of a selector, more than any page needs; of a longer one the steps nearest to the box are kept.
 */
const MAX_STEPS = 120;

/**
 * Returns a selector that leads from the root of the document to the box, or to the host of the shadow tree
 * it lies in: "body > div:nth-child(2) > p:nth-child(1)".
 */
export function selectorPath(box: Box): string {
  let first = box;
  while (first.inShadow && first.parent) first = first.parent;
  const steps: Box[] = [];
  let known: Box | null = first;
  while (known && !known.path && steps.length < MAX_STEPS) {
    steps.push(known);
    known = known.parent;
  }
  let path = steps.length < MAX_STEPS ? (known?.path ?? '') : '';
  for (const step of steps.reverse()) {
    path = step.parent ? `${path && `${path} > `}${escapeTag(step.tag)}:nth-child(${step.nth})` : step.tag;
    // of a box so deep that its path is cut, others must not go on from the cut one
    if (step.depth < MAX_STEPS) step.path = path;
  }
  return path;
}

function escapeTag(tag: string): string {
  return /^[\w-]+$/.test(tag) ? tag : tag.replace(/[^\w-]/g, (char) => `\\${char}`);
}
