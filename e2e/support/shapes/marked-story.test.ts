import { expect, it } from 'vitest';
import { bareStory } from '../../../src/core/extract/bare-story.fixture.ts';
import type { Story, StoryQuote } from '../../../src/core/index.ts';
import { markQuotations } from './marked-story.ts';

const quote = (
  line: string,
  start: number,
  end: number,
  kind: StoryQuote['kind'] = 'direct',
): StoryQuote => ({
  id: `q${start}`,
  kind,
  spans: [{ line, start, end }],
  text: '',
  speakerId: null,
  confidence: 1,
  cue: null,
  evidence: null,
});

const story: Story = {
  ...bareStory,
  headline: 'Mayor: "No ferry"',
  blocks: [
    {
      id: 'b0',
      type: 'paragraph',
      text: [{ text: '"We ' }, { text: 'stay', styles: ['strong'] }, { text: '", she said. "So be it."' }],
    },
  ],
};
const textOf = (marked: Story): string => {
  const [block] = marked.blocks;
  return block?.type === 'paragraph' ? block.text.map(({ text }) => text).join('') : '';
};

it('writes signs around quotations, across links and bold words', () => {
  const marked = markQuotations(story, { quotes: [quote('b0', 0, 9), quote('b0', 20, 32)], speakers: [] });
  expect(textOf(marked)).toBe('{{"We stay"}}, she said.{{ "So be it."}}');
});

it('marks headlines, and leaves reported speech alone', () => {
  const marked = markQuotations(story, {
    quotes: [quote('headline', 7, 17), quote('b0', 0, 9, 'indirect')],
    speakers: [],
  });
  expect(marked.headline).toBe('Mayor: {{"No ferry"}}');
  expect(textOf(marked)).toBe('"We stay", she said. "So be it."');
});
