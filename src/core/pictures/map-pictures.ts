import type { Block, Picture, Story } from '../types.ts';

type Change = (picture: Picture) => Picture;

function inBlock(block: Block, change: Change): Block {
  if (block.type === 'figure') return { ...block, pictures: block.pictures.map(change) };
  if (block.type === 'embed' && block.poster) return { ...block, poster: change(block.poster) };
  return block;
}

/**
 * Returns a story with every picture changed: the lead image, those of its blocks, and those of its removals.
 */
export function mapPictures(story: Story, change: Change): Story {
  const { leadImage, blocks, removals } = story;
  const inBlocks = (all: readonly Block[]) => all.map((block) => inBlock(block, change));
  return {
    ...story,
    leadImage: leadImage && { ...leadImage, picture: change(leadImage.picture) },
    blocks: inBlocks(blocks),
    removals: removals.map((removal) => ({ ...removal, blocks: inBlocks(removal.blocks) })),
  };
}
