import { describe, expect, it } from 'vitest';
import type { Block, Removal, Story } from '../core/index.ts';
import { sampleStory } from '../reader/sample-story.fixture.ts';
import { cutStory, joinPieces, joinReading } from './story-pieces.ts';

const paragraph = (n: number): Block => ({
  id: `b${n}`,
  type: 'paragraph',
  text: [{ text: `${n} `.repeat(100) }],
});
const removal = (n: number): Removal => ({
  id: `r${n}`,
  reason: 'outside',
  text: `${n} `.repeat(400),
  path: 'body',
  decidedBy: '',
  before: null,
  blocks: [],
});
const many = <Item>(count: number, make: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => make(n));
const longStory: Story = { ...sampleStory, blocks: many(9_000, paragraph), removals: many(2_000, removal) };

describe('a story in messages', () => {
  it('is one message where it is short', () => {
    expect(cutStory(sampleStory)).toEqual({ first: sampleStory, rest: [] });
  });

  it('is whole again once all pieces have come, none of them large', () => {
    const { first, rest } = cutStory(longStory);
    expect(rest.length).toBeGreaterThan(3);
    expect(joinPieces(first, rest)).toEqual(longStory);
    for (const message of [first, ...rest]) expect(JSON.stringify(message).length).toBeLessThan(2_000_000);
  });

  it('goes on with what was read after it, in the place of the mark', () => {
    const mark: Block = { id: 'unread', type: 'notice', kind: 'unread', text: [] };
    const story: Story = { ...sampleStory, blocks: [paragraph(0), mark], unread: { from: 1, words: 5 } };
    const more: Story = { ...sampleStory, blocks: [paragraph(1)], removals: [removal(1)] };
    const joined = joinReading(story, more);
    expect(joined.blocks).toEqual([paragraph(0), paragraph(1)]);
    expect(joined.removals).toEqual([...sampleStory.removals, removal(1)]);
    expect(joined).not.toHaveProperty('unread');
  });
});
