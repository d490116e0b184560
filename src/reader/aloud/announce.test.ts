import { describe, expect, it } from 'vitest';
import type { StoryAttribution } from '../../core/index.ts';
import { quoteOf, speaker, storyOf } from '../../take-along/story.fixture.ts';
import { announceQuotations } from './announce.ts';
import { piecesOf, withoutQuotations } from './pieces.ts';
import { quotedRanges } from './quoted-ranges.ts';

const story = storyOf(
  '“We stay. The ferry stays,” said Lind. “Nobody goes,” she added.',
  'A clerk called it “a disgrace” and left.',
  '“It was never asked for,” a letter says.',
  '“Not by us,” said Ek, perhaps.',
);
const ek = { ...speaker, id: 's1', name: 'Bo Ek' };
const attribution: StoryAttribution = {
  speakers: [speaker, ek],
  quotes: [
    { ...quoteOf(story, 0, '“We stay. The ferry stays,”'), id: 'a' },
    { ...quoteOf(story, 0, '“Nobody goes,”'), id: 'b' },
    quoteOf(story, 1, '“a disgrace”', { kind: 'mixed', speakerId: null }),
    quoteOf(story, 2, '“It was never asked for,”', { speakerId: null }),
    quoteOf(story, 3, '“Not by us,”', { speakerId: 's1', confidence: 0.5 }),
  ],
};
const words = {
  endOfQuote: 'End of quote.',
  ofNobody: 'Quote, not attributed',
  unnamedSource: 'unnamed source',
  perhaps: (name: string) => `Perhaps ${name}`,
};
const pieces = piecesOf(story, quotedRanges(attribution, 0.8));
const texts = (list: typeof pieces) =>
  list.filter(({ line }) => line !== 'headline').map(({ text }) => text.trim());

describe('a story with a voice for each speaker', () => {
  it('says who speaks before a quotation and that it ends, once a speaker and paragraph', () => {
    expect(texts(announceQuotations(pieces, words))).toEqual([
      'Ada Lind:',
      '“We stay.',
      'The ferry stays,”',
      'End of quote.',
      'said Lind.',
      '“Nobody goes,”',
      'End of quote.',
      'she added.',
      'A clerk called it',
      '“a disgrace”',
      'and left.',
      'Quote, not attributed:',
      '“It was never asked for,”',
      'End of quote.',
      'a letter says.',
      'Perhaps Bo Ek:',
      '“Not by us,”',
      'End of quote.',
      'said Ek, perhaps.',
    ]);
  });

  it('marks the words that an announcement stands beside', () => {
    const [name, first] = announceQuotations(pieces, words).filter(({ line }) => line === 'b0');
    expect(name).toMatchObject({ isAnnouncement: true, start: first?.start, end: first?.end });
  });

  it('can leave quotations out, but none that a sentence of the paper’s needs', () => {
    expect(texts(withoutQuotations(pieces))).toEqual([
      'said Lind.',
      'she added.',
      'A clerk called it',
      '“a disgrace”',
      'and left.',
      'a letter says.',
      'said Ek, perhaps.',
    ]);
  });

  it('announces nothing where marks alone tell of quotations', () => {
    const byMarks = piecesOf(story, quotedRanges({ ...attribution, byMarksAlone: true }, 0.8));
    expect(announceQuotations(byMarks, words)).toEqual(byMarks);
  });
});
