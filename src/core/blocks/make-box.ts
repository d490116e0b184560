import { holdsProse } from './layout-table.ts';
import type { Box } from './page.ts';
import { Role, ZONES } from './tags.ts';

/** The position of a new box: among the boxes, among its element's siblings, and before which block. */
type BoxPosition = Pick<Box, 'index' | 'nth' | 'first' | 'inShadow'>;

/**
 * Makes the box of an element. The new box takes over from the box around it what holds for everything
 * inside: traits, zones, the nearest list, table, figure …
 * @param roles bits of `Role` that the tag has
 * @param traits bits of `Trait` that the element's names tell
 * @param parent the box around; null for the root
 */
export function makeBox(
  element: Element,
  tag: string,
  roles: number,
  traits: number,
  { index, nth, first, inShadow }: BoxPosition,
  parent: Box | null,
): Box {
  const box: Box = {
    index,
    element,
    tag,
    parent,
    nth,
    depth: parent ? parent.depth + 1 : 0,
    traits,
    inherited: parent ? parent.inherited | traits : traits,
    zone: (parent ? parent.zone : 0) | (ZONES.get(tag) ?? 0),
    first,
    end: first,
    list: parent ? parent.list : null,
    item: parent ? parent.item : null,
    quote: parent ? parent.quote : null,
    figure: parent ? parent.figure : null,
    table: parent ? parent.table : null,
    heading: parent ? parent.heading : null,
    article: parent ? parent.article : null,
    inShadow,
    path: null,
  };
  if (roles & Role.list) {
    box.list = box;
    box.item = null;
  } else if (roles & Role.item) box.item = box;
  else if (roles & Role.heading) box.heading = box;
  else if (tag === 'blockquote') box.quote = box;
  else if (tag === 'figure') box.figure = box;
  else if (tag === 'table') box.table = holdsProse(element) ? null : box;
  else if (tag === 'article') box.article = box;
  return box;
}
