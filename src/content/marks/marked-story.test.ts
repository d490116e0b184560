// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Story, StoryAttribution, StoryQuote } from '../../core/index.ts';
import { markedStory, pageMarks } from './marked-story.ts';

const quote = (id: string, start: number, end: number, kind: StoryQuote['kind'] = 'direct'): StoryQuote => ({
  id,
  kind,
  spans: [{ line: 'b0', start, end }],
  text: '',
  speakerId: null,
  confidence: 0,
  cue: null,
  evidence: null,
});
const story = {
  headline: 'Ferry',
  standfirst: null,
  leadImage: null,
  blocks: [{ id: 'b0', type: 'paragraph', text: [{ text: 'He said the “old ferry” would sail.' }] }],
} as unknown as Story;
const range = () => document.createRange();

it('looks for every line, and gives words inside a longer statement to the inner quotation', () => {
  const attribution: StoryAttribution = {
    quotes: [quote('q0', 8, 34, 'indirect'), quote('q1', 12, 23)],
    speakers: [],
  };
  const marked = markedStory(story, attribution);
  expect(marked.lines.map(({ text, spans }) => [text, spans.length])).toEqual([
    ['Ferry', 0],
    ['He said the “old ferry” would sail.', 3],
  ]);
  expect(marked.owners[1]).toEqual(['q0', 'q1', 'q0']);
});

it('counts a quotation of which a part is missing as not found', () => {
  const attribution: StoryAttribution = {
    quotes: [quote('q0', 8, 34, 'indirect'), quote('q1', 12, 23)],
    speakers: [],
  };
  const marked = markedStory(story, attribution);
  const marks = pageMarks(marked, [[], [[range()], [range()], []]]);
  expect(marks.map(({ shown, ranges }) => [shown.quote.id, ranges.length])).toEqual([
    ['q0', 0],
    ['q1', 1],
  ]);
});
