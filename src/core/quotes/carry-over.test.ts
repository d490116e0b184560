import { describe, expect, it } from 'vitest';
import { bareStory } from '../extract/bare-story.fixture.ts';
import type { Block, Story, StoryAttribution, StoryQuote } from '../types.ts';
import { carryOver } from './carry-over.ts';
import { SURE } from './confidence.ts';
import { readInTranslation } from './in-translation.ts';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] });
const story = (...texts: string[]): Story => ({
  ...bareStory,
  blocks: texts.map((text, n) => paragraph(`b${n}`, text)),
});
const quote = (id: string, line: string, start: number, end: number, speakerId: string): StoryQuote => ({
  id,
  kind: 'direct',
  spans: [{ line, start, end }],
  text: 'original',
  speakerId,
  confidence: 0.99,
  cue: 'sagte',
  evidence: null,
});
const found = (...quotes: StoryQuote[]): StoryAttribution => ({ quotes, speakers: [] });

describe('who said what, carried over to a translation', () => {
  it('goes to the words between marks, which nobody said', () => {
    const text = 'The mayor said: “We build the bridge.” She left.';
    const carried = carryOver(story(text), found(quote('q0', 'b0', 20, 45, 's0')));
    expect(carried.inTranslation).toBe(true);
    expect(carried.quotes).toMatchObject([{ id: 'q0', kind: 'indirect', speakerId: 's0', confidence: 0.99 }]);
    const [span] = carried.quotes[0]?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('“We build the bridge.”');
  });

  it('goes to the whole line where its marks are others', () => {
    const text = 'The mayor said that they build the bridge.';
    const carried = carryOver(story(text), found(quote('q0', 'b0', 20, 45, 's0')));
    expect(carried.quotes[0]?.spans).toEqual([{ line: 'b0', start: 0, end: text.length }]);
  });

  it('is left out where two speak in one line: their order may have changed', () => {
    const both = found(quote('q0', 'b0', 0, 10, 's0'), quote('q1', 'b0', 20, 30, 's1'));
    expect(carryOver(story('“No”, said Hale, “yes”, said Stone.'), both).quotes).toEqual([]);
  });

  it('is left out where the line is gone', () => {
    expect(carryOver(story('One.'), found(quote('q0', 'b7', 0, 10, 's0'))).quotes).toEqual([]);
  });
});

it('takes no name that is read in a translation for sure, and no words for said', () => {
  const read = readInTranslation(found(quote('q0', 'b0', 0, 10, 's0')));
  expect(read.quotes[0]?.confidence).toBeLessThan(SURE);
  expect(read).toMatchObject({ inTranslation: true, quotes: [{ kind: 'indirect' }] });
});
