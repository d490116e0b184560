import { describe, expect, it } from 'vitest';
import { SURE } from '../../core/index.ts';
import { sampleAttribution, sampleStory } from '../sample-story.fixture.ts';
import { chooseVoice, type VoiceLike, voicesFor } from './choose-voice.ts';
import { piecesOf } from './pieces.ts';
import { quotedRanges } from './quoted-ranges.ts';

describe('what is read', () => {
  const pieces = piecesOf(sampleStory, new Map());

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
    const said = piecesOf(sampleStory, quotedRanges(sampleAttribution, SURE)).filter(
      ({ line }) => line === 'b1' || line === 'b3',
    );
    expect(said.filter(({ quote }) => quote).map(({ text }) => text.trim())).toEqual([
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
    expect(piecesOf({ ...sampleStory, lang: 'not a tag' }, new Map())).toHaveLength(pieces.length);
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
    voice('net', 'en-GB', { localService: false, default: true }),
    voice('us', 'en_US', { default: true }),
    voice('gb', 'en-GB'),
    voice('de', 'de-DE'),
  ];
  const none = { wanted: undefined, online: [] };
  const names = (list: VoiceLike[]) => list.map(({ voiceURI }) => voiceURI);

  it('is of the language, on this device if it can be, and of its region first', () => {
    expect(names(voicesFor(voices, 'en-GB'))).toEqual(['gb', 'us', 'net']);
    expect(names(voicesFor(voices, 'en'))).toEqual(['us', 'gb', 'net']);
    expect(chooseVoice(voices, 'de-AT', none)?.voiceURI).toBe('de');
  });

  it('is the one wanted while it is there', () => {
    expect(chooseVoice(voices, 'en', { wanted: 'gb', online: [] })?.voiceURI).toBe('gb');
    expect(chooseVoice(voices, 'en', { wanted: 'gone', online: [] })?.voiceURI).toBe('us');
  });

  it('sends the text away only where the reader chose that', () => {
    expect(chooseVoice(voices, 'en-GB', none)?.voiceURI).toBe('gb');
    expect(chooseVoice(voices, 'en', { wanted: 'net', online: ['net'] })?.voiceURI).toBe('net');
    // chosen on another device, where it was one of that device
    expect(chooseVoice(voices, 'en', { wanted: 'net', online: [] })?.voiceURI).toBe('us');
    expect(chooseVoice(voices, 'en', { wanted: 'gone', online: ['net'] })?.voiceURI).toBe('us');
  });

  it('never falls back to one that sends the text away', () => {
    expect(chooseVoice(voices, 'fi', none)?.voiceURI).toBe('us');
    const online = [voice('net', 'fi', { localService: false, default: true })];
    expect(chooseVoice(online, 'fi', none)).toBeNull();
    expect(chooseVoice(online, null, none)).toBeNull();
    expect(chooseVoice([], 'fi', none)).toBeNull();
  });

  it('is taken for one that sends the text away where it does not say', () => {
    const silent = { voiceURI: 'a', lang: 'en', default: true } as VoiceLike;
    expect(chooseVoice([silent], 'en', none)).toBeNull();
  });
});
