import { describe, expect, it } from 'vitest';
import type { StoryAttribution, StoryQuote, StorySpeaker } from '../../core/index.ts';
import { groupBySource, showQuotes } from './sources.ts';

const SURE = 0.7;
const BLOCKS = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'];

const speaker = (id: string, words: number, more: Partial<StorySpeaker> = {}): StorySpeaker => ({
  id,
  name: `Name ${id}`,
  role: null,
  roleEvidence: null,
  kind: 'person',
  words,
  quotes: 1,
  ...more,
});
let made = 0;
const quote = (speakerId: string | null, line: string, confidence = 0.9): StoryQuote => ({
  id: `q${made++}`,
  kind: 'direct',
  spans: [{ line, start: 0, end: 5 }],
  text: 'words',
  speakerId,
  confidence,
  cue: null,
  evidence: null,
});
const labelled = (...quotes: StoryQuote[]) => {
  const attribution = { quotes, speakers: [speaker('s0', 9), speaker('s1', 4)] };
  return showQuotes(attribution, BLOCKS, SURE).map((it) => it.isLabelled);
};

describe('names above lines', () => {
  const above = (...quotes: StoryQuote[]) => {
    const attribution = { quotes, speakers: [speaker('s0', 9), speaker('s1', 4)] };
    return showQuotes(attribution, BLOCKS, SURE).map((it) => it.isAbove);
  };

  it('are of the first quotation in the line, where that begins a run', () => {
    expect(above(quote('s0', 'b0'), quote('s1', 'b0'), quote('s1', 'b1'))).toEqual([true, false, false]);
    expect(above(quote('s0', 'b0'), quote('s0', 'b1'), quote('s1', 'b1'))).toEqual([true, false, false]);
  });

  it('are of no statement, which counts for nothing in its line', () => {
    const statement: StoryQuote = { ...quote('s0', 'b0'), kind: 'indirect' };
    expect(above(statement, quote('s1', 'b0'))).toEqual([false, true]);
  });
});

describe('names beside quotes', () => {
  it('stand beside the first of a run', () => {
    expect(labelled(quote('s0', 'b0'), quote('s0', 'b0'), quote('s0', 'b1'), quote('s0', 'b2'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('stand again after another speaker and after a quote without speaker', () => {
    expect(labelled(quote('s0', 'b0'), quote('s1', 'b0'), quote('s0', 'b0'))).toEqual([true, true, true]);
    expect(labelled(quote('s0', 'b0'), quote(null, 'b0'), quote('s0', 'b0'))).toEqual([true, true, true]);
  });

  it('stand again where the run pauses, and in the body after the headline', () => {
    expect(labelled(quote('s0', 'b0'), quote('s0', 'b2'))).toEqual([true, true]);
    expect(labelled(quote('s0', 'headline'), quote('s0', 'b0'))).toEqual([true, true]);
  });

  it('stand again where our certainty changes', () => {
    expect(labelled(quote('s0', 'b0'), quote('s0', 'b0', 0.4), quote('s0', 'b0', 0.4))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('stand beside an indirect statement only where the speaker changes or the run pauses', () => {
    const indirect = (speakerId: string, line: string, confidence?: number): StoryQuote => ({
      ...quote(speakerId, line, confidence),
      kind: 'indirect',
    });
    expect(labelled(quote('s0', 'b0'), indirect('s0', 'b0', 0.4), quote('s0', 'b0'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(labelled(indirect('s0', 'b0', 0.4), indirect('s0', 'b1'), indirect('s1', 'b1'))).toEqual([
      true,
      false,
      true,
    ]);
    expect(labelled(indirect('s0', 'b0'), indirect('s0', 'b2'))).toEqual([true, true]);
  });

  it('stand beside a quote that is unsure after an indirect statement of the same speaker', () => {
    const indirect: StoryQuote = { ...quote('s0', 'b0', 0.4), kind: 'indirect' };
    expect(labelled(indirect, quote('s0', 'b0', 0.4))).toEqual([true, true]);
    expect(labelled(indirect, quote('s0', 'b0'))).toEqual([true, false]);
  });

  it('count the lines of one block as one place', () => {
    expect(labelled(quote('s0', 'b3.0'), quote('s0', 'b3.4'))).toEqual([true, false]);
  });
});

describe('tones', () => {
  it('go to speakers with a name, in the order of words, and run out after eight', () => {
    const speakers = [
      speaker('u', 99, { kind: 'unnamed', name: null }),
      ...Array.from({ length: 10 }, (_, n) => speaker(`s${n}`, 20 - n)),
    ];
    const attribution = { speakers, quotes: speakers.map(({ id }) => quote(id, 'b0')) };
    expect(showQuotes(attribution, BLOCKS, SURE).map((it) => it.tone)).toEqual([
      'unnamed',
      ...['1', '2', '3', '4', '5', '6', '7', '8'],
      'neutral',
      'neutral',
    ]);
  });

  it('are grey while only the beginning of a story has been searched', () => {
    const speakers = [speaker('u', 99, { kind: 'unnamed', name: null }), speaker('s0', 20)];
    const attribution = { speakers, quotes: speakers.map(({ id }) => quote(id, 'b0')), searched: [] };
    expect(showQuotes(attribution, BLOCKS, SURE).map((it) => it.tone)).toEqual(['unnamed', 'neutral']);
  });

  it('are grey for a speaker that is not in the list', () => {
    const [shown] = showQuotes({ speakers: [], quotes: [quote('s9', 'b0', 0.1)] }, BLOCKS, SURE);
    expect(shown).toMatchObject({ speaker: null, tone: 'unattributed', isUnsure: false });
  });
});

describe('sources', () => {
  const attribution: StoryAttribution = {
    speakers: [speaker('s0', 30), speaker('s1', 10), speaker('s2', 0)],
    quotes: [quote('s1', 'b0'), quote(null, 'b0'), quote('s0', 'b1'), quote('s0', 'b2')],
  };

  it('hold the quotes of each speaker in reading order, and their share of the words', () => {
    const sources = groupBySource(attribution, showQuotes(attribution, BLOCKS, SURE));
    expect(sources.map(({ speaker: it, quotes, share }) => [it?.id ?? null, quotes.length, share])).toEqual([
      ['s0', 2, 0.75],
      ['s1', 1, 0.25],
      [null, 1, 0],
    ]);
  });

  it('have no share where no word is quoted', () => {
    const silent = { speakers: [speaker('s0', 0)], quotes: [quote('s0', 'b0')] };
    expect(groupBySource(silent, showQuotes(silent, BLOCKS, SURE))[0]?.share).toBe(0);
  });
});
