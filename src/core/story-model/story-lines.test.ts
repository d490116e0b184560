import { describe, expect, it } from 'vitest';
import { bareStory } from '../extract/bare-story.fixture.ts';
import type { Block, Story } from '../types.ts';
import { storyLines } from './story-lines.ts';

const story = (blocks: Block[], rest: Partial<Story> = {}): Story => ({
  ...bareStory,
  blocks,
  ...rest,
});

describe('storyLines', () => {
  it('numbers the texts of blocks that have several', () => {
    const list: Block = {
      id: 'b1',
      type: 'list',
      ordered: false,
      items: [
        { text: [{ text: 'One' }], depth: 0 },
        { text: [{ text: 'T' }, { text: 'wo', styles: ['strong'] }], depth: 0 },
      ],
    };
    expect(storyLines(story([list]))).toEqual([
      { id: 'b1.0', role: 'body', text: 'One' },
      { id: 'b1.1', role: 'body', text: 'Two' },
    ]);
  });

  it('starts with headline, standfirst and lead caption, and leaves out what is not there', () => {
    const leadImage = {
      picture: { src: 'https://daily.example/a.jpg', alt: '' },
      caption: 'A bridge',
      credit: null,
    };
    expect(storyLines(story([], { headline: 'H', leadImage })).map((line) => line.id)).toEqual([
      'headline',
      'lead.caption',
    ]);
  });
});
