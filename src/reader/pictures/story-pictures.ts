import type { Block, Picture, Story } from '../../core/index.ts';

/** A picture of a story with what is written below it. */
export interface ShownPicture {
  picture: Picture;
  caption: string | null;
  credit: string | null;
}

function picturesOf(block: Block): ShownPicture[] {
  if (block.type === 'figure')
    return block.pictures.map((picture) => ({ picture, caption: block.caption, credit: block.credit }));
  if (block.type === 'embed' && block.poster)
    return [{ picture: block.poster, caption: block.author, credit: null }];
  return [];
}

/** All pictures of a story in reading order: the lead picture, then those of its blocks and of what was put back. */
export function storyPictures({ leadImage, blocks, removals }: Story): ShownPicture[] {
  const all = [...blocks, ...removals.flatMap((removal) => removal.blocks)];
  return [...(leadImage ? [leadImage] : []), ...all.flatMap(picturesOf)].filter(({ picture }) => picture.src);
}
