import { isShown } from '../place/rects.ts';
import { rememberScroll } from '../place/scroll-state.ts';
import { type Rung, rungAt } from './ladder.ts';
import type { PickerPage } from './picker-page.ts';

/** Makes the function that goes from block to block in reading order, scrolls to it, and passes over what is not shown. */
export function blockWalker(page: PickerPage) {
  const { blocks } = page;
  let index = -1;
  return (direction: 1 | -1): Rung | null => {
    for (let n = index + direction; n >= 0 && n < blocks.length; n += direction) {
      const block = blocks[n];
      const rung = block && isShown(block) ? rungAt(block) : null;
      if (!block || !rung) continue;
      index = n;
      page.beforeScroll(rememberScroll(block));
      block.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return rung;
    }
    return null;
  };
}
