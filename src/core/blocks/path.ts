import type { Box } from './page.ts';

/** More steps than any page needs; the nearest ones are kept. */
const MAX_STEPS = 120;

/** A selector that leads from the root of the document to the box, or to the host of the shadow tree it lies in. */
export function selectorPath(box: Box): string {
  const steps: string[] = [];
  let first: Box | null = box;
  while (first?.inShadow) first = first.parent;
  for (let at = first; at && steps.length < MAX_STEPS; at = at.parent) {
    steps.push(at.parent ? `${escapeTag(at.tag)}:nth-child(${at.nth})` : at.tag);
  }
  return steps.reverse().join(' > ');
}

function escapeTag(tag: string): string {
  return tag.replace(/[^\w-]/g, (char) => `\\${char}`);
}
