import type { Block, Removal, Story } from '../core/index.ts';
import { blockCost, storyParts } from '../core/story-model/parts.ts';

/** The next part of a story that is too long for one message. */
export interface StoryPiece {
  blocks: Block[];
  removals: Removal[];
}

/** About how many characters one message holds of a story. */
const MAX_MESSAGE_CHARS = 600_000;
/** About how many characters a removal takes: it is told twice, as text and as blocks, with its paths. */
const REMOVAL_CHARS = 500;

/** Pictures whose data stand in their address are as large as they please. */
const messageCost = (block: Block): number =>
  block.type === 'figure'
    ? block.pictures.reduce((sum, { src }) => sum + src.length, blockCost(block))
    : blockCost(block);

const removalCost = (removal: Removal): number => REMOVAL_CHARS + 2 * removal.text.length;

/** Cuts a list into runs of about this cost. */
function cut<Item>(items: readonly Item[], costOf: (item: Item) => number, most: number): Item[][] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const cost = costOf(item);
    if (room < cost || runs.length === 0) {
      runs.push([]);
      room = most;
    }
    runs.at(-1)?.push(item);
    room -= cost;
  }
  return runs;
}

/**
 * Cuts a story into messages of bounded size: the first is the story with its first part alone, or all of it where it is
 * no longer than that.
 */
export function cutStory(story: Story): { first: Story; rest: StoryPiece[] } {
  const [beginning] = storyParts(story.blocks);
  const blocks = story.blocks.slice(0, beginning?.end);
  const removals = cut(story.removals, removalCost, MAX_MESSAGE_CHARS);
  if (blocks.length === story.blocks.length && removals.length < 2) return { first: story, rest: [] };
  const rest: StoryPiece[] = [
    ...cut(story.blocks.slice(blocks.length), messageCost, MAX_MESSAGE_CHARS).map((run) => ({
      blocks: run,
      removals: [],
    })),
    ...removals.slice(1).map((run) => ({ blocks: [], removals: run })),
  ];
  return { first: { ...story, blocks, removals: removals[0] ?? [] }, rest };
}

/** A story with pieces put behind it. */
export function joinPieces(story: Story, pieces: readonly StoryPiece[]): Story {
  return {
    ...story,
    blocks: [...story.blocks, ...pieces.flatMap(({ blocks }) => blocks)],
    removals: [...story.removals, ...pieces.flatMap(({ removals }) => removals)],
  };
}

/** A story with what was read of the page after it: the mark of where it had stopped goes. */
export function joinReading(story: Story, { blocks, removals, unread }: Story): Story {
  const { unread: _before, ...read } = story;
  const joined = joinPieces(
    { ...read, blocks: read.blocks.filter((block) => block.type !== 'notice' || block.kind !== 'unread') },
    [{ blocks, removals }],
  );
  return unread ? { ...joined, unread } : joined;
}
