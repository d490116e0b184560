import type { Box } from '../../blocks/page.ts';
import type { Draft } from '../draft/draft.ts';

/** Shapes of a reference to a footnote: "1", "[12]", "*", "†". */
const MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?\s*$/i;
const MAX_LEVELS = 3;

/** Brings back the footnotes to which links in the story's text point. */
export function rescueFootnotes(draft: Draft): void {
  const targets = new Set<string>();
  for (const { runs } of draft.kept()) {
    for (const { href, text } of runs)
      if (href?.startsWith('#') && MARK.test(text)) targets.add(href.slice(1));
  }
  if (!targets.size) return;
  for (const block of draft.page.blocks) {
    if (block.text && block.kind !== 'control' && isTarget(block.box, targets)) draft.restore(block);
  }
}

function isTarget(box: Box, targets: ReadonlySet<string>): boolean {
  let at: Box | null = box;
  for (let level = 0; at && level < MAX_LEVELS && at.tag !== 'body'; level++, at = at.parent) {
    const id = at.element.getAttribute('id');
    if (id && targets.has(id)) return true;
  }
  return false;
}
