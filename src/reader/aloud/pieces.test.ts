import { describe, expect, it } from 'vitest';
import { sampleStory, sampleVoices } from '../sample-story.fixture.ts';
import { chooseVoice, type VoiceLike, voicesFor } from './choose-voice.ts';
import { piecesOf } from './pieces.ts';

describe('what is read', () => {
  const pieces = piecesOf(sampleStory, null);

  it('is the text in order, by sentences, without captions and code', () => {
    expect(pieces.slice(0, 4).map(({ line, text }) => [line, text.trim()])).toEqual([
      ['headline', 'Harbour town votes to keep ‘its last boat’'],
      ['standfirst', 'A bridge was promised for thirty years.'],
      ['standfirst', 'The ferry stays.'],
      ['b0', expect.stringContaining('The council of Sandby')],
    ]);
    const lines = new Set(pieces.map(({ line }) => line));
    expect(lines).toContain('b5.1');
    for (const silent of ['lead.caption', 'b8', 'b12.caption', 'b11']) expect(lines).not.toContain(silent);
  });

  it('lies where it stands in its line', () => {
    for (const { line, start, end, text } of pieces.filter((it) => it.line === 'b1')) {
      const block = sampleStory.blocks.find(({ id }) => id === line);
      if (block?.type !== 'paragraph') throw new Error('b1 is a paragraph');
      expect(block.text[0]?.text.slice(start, end)).toBe(text);
    }
  });

  it('is cut at quotations where these have a voice of their own', () => {
    const said = piecesOf(sampleStory, sampleVoices).filter(({ line }) => line === 'b1' || line === 'b3');
    expect(said.filter(({ isQuote }) => isQuote).map(({ text }) => text.trim())).toEqual([
      '“People here do not need a bridge, they need a timetable,”',
      '“We will run the boat for five more years,”',
      '“a work of fiction”',
    ]);
    expect(said.map(({ text }) => text).join('')).toBe(
      pieces
        .filter(({ line }) => line === 'b1' || line === 'b3')
        .map(({ text }) => text)
        .join('')
        .replace(/\.$/, ''),
    );
  });

  it('survives a language that is none', () => {
    expect(piecesOf({ ...sampleStory, lang: 'not a tag' }, null)).toHaveLength(pieces.length);
  });
});

describe('the voice', () => {
  const voice = (voiceURI: string, lang: string, more: Partial<VoiceLike> = {}): VoiceLike => ({
    voiceURI,
    lang,
    localService: true,
    default: false,
    ...more,
  });
  const voices = [
    voice('net', 'en-GB', { localService: false }),
    voice('us', 'en_US', { default: true }),
    voice('gb', 'en-GB'),
    voice('de', 'de-DE'),
  ];

  it('is of the language, of its region first, and works without a network if it can', () => {
    expect(voicesFor(voices, 'en-GB').map(({ voiceURI }) => voiceURI)).toEqual(['gb', 'net', 'us']);
    expect(voicesFor(voices, 'en').map(({ voiceURI }) => voiceURI)).toEqual(['us', 'gb', 'net']);
    expect(chooseVoice(voices, 'de-AT', undefined)?.voiceURI).toBe('de');
  });

  it('is the one wanted while it is there', () => {
    expect(chooseVoice(voices, 'en', 'net')?.voiceURI).toBe('net');
    expect(chooseVoice(voices, 'en', 'gone')?.voiceURI).toBe('us');
  });

  it('is the browser’s own choice for a language without voices', () => {
    expect(chooseVoice(voices, 'fi', undefined)?.voiceURI).toBe('us');
    expect(chooseVoice([], 'fi', undefined)).toBeNull();
  });
});
