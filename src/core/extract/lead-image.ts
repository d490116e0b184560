import type { Draft } from '../removal/draft/draft.ts';
import type { Block, Story } from '../types.ts';
import { samePicture } from './assemble.ts';

/**
 * Chooses the lead picture: the figure before the first paragraph, else the one that the metadata name. A figure that
 * becomes the lead picture leaves the body, so that no picture is shown twice.
 */
export function takeLeadImage(blocks: Block[], draft: Draft): Story['leadImage'] {
  const named = draft.metadata.leadImage;
  const firstText = blocks.findIndex((block) => block.type !== 'figure' && block.type !== 'embed');
  const end = firstText < 0 ? blocks.length : firstText;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const picture = block?.type === 'figure' ? block.pictures[0] : undefined;
    if (block?.type !== 'figure' || !picture || block.pictures.length > 1) continue;
    if (i < end || (named && samePicture(named, picture))) {
      blocks.splice(i, 1);
      return { picture, caption: block.caption, credit: block.credit };
    }
  }
  return named ? { picture: named, caption: null, credit: null } : null;
}
