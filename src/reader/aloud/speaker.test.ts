import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Piece } from './pieces.ts';
import { createSpeaker, type SpeakerState } from './speaker.ts';
import type { Manner } from './utter-piece.ts';

const PIECES: Piece[] = [
  ['headline', 0, 'The ferry stays.'],
  ['b0', 1, 'One two three. '],
  ['b0', 1, 'Four five.'],
  ['b1', 2, 'Six seven.'],
].map(([line, paragraph, text], n) => ({
  line: String(line),
  paragraph: Number(paragraph),
  start: n === 2 ? 15 : 0,
  end: (n === 2 ? 15 : 0) + String(text).length,
  text: String(text),
  quote: null,
  isAnnouncement: false,
}));

type Spoken = SpeechSynthesisUtterance & { isCancelled?: boolean };

function setUp(manner: Partial<Manner> = {}, pieces: readonly Piece[] = PIECES) {
  const spoken: Spoken[] = [];
  const synthesis = {
    speak: vi.fn((utterance: SpeechSynthesisUtterance) => void spoken.push(utterance)),
    // As browsers do: an error for what was cancelled, a little later.
    cancel: vi.fn(() => {
      const last = spoken.at(-1);
      if (last && !last.isCancelled) {
        last.isCancelled = true;
        setTimeout(() => last.onerror?.({ error: 'interrupted' } as SpeechSynthesisErrorEvent));
      }
    }),
    pause: vi.fn(),
    resume: vi.fn(),
  };
  const states: SpeakerState[] = [];
  const speaker = createSpeaker(
    pieces,
    { synthesis, utterance: (text) => ({ text }) as SpeechSynthesisUtterance },
    () => ({ voice: null, lang: 'en', rate: 1, pitch: 1, ...manner }),
    (state) => states.push(state),
  );
  const last = () => spoken.at(-1) as Spoken;
  const end = () => {
    last().isCancelled = true;
    last().onend?.({} as SpeechSynthesisEvent);
  };
  const word = (charIndex: number, charLength = 0) =>
    last().onboundary?.({ name: 'word', charIndex, charLength } as SpeechSynthesisEvent);
  return { speaker, synthesis, states, spoken, last, end, word, state: () => speaker.state() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the speaker', () => {
  it('reads all pieces in order and says when it is done', () => {
    const { speaker, spoken, end, state } = setUp();
    speaker.play();
    for (let n = 0; n < PIECES.length; n++) end();
    expect(spoken.map(({ text }) => text)).toEqual(PIECES.map(({ text }) => text));
    expect(state()).toEqual({ status: 'ended', piece: null, word: null });
    speaker.play();
    expect(state().piece).toBe(PIECES[0]);
  });

  it('tells the word by its place in the line, with or without a length', () => {
    const { speaker, end, word, state } = setUp();
    speaker.playFrom({ line: 'b0', at: 0 });
    end();
    word(5, 4);
    expect(state().word).toEqual({ start: 20, end: 24 });
    word(0);
    expect(state().word).toEqual({ start: 15, end: 19 });
  });

  it('goes on at the word where it was paused', () => {
    const { speaker, last, word, state } = setUp();
    speaker.playFrom({ line: 'b0', at: 0 });
    word(4, 3);
    speaker.pause();
    expect(state().status).toBe('paused');
    speaker.play();
    expect(last().text).toBe('two three. ');
    word(4, 5);
    expect(state().word).toEqual({ start: 8, end: 13 });
  });

  it('is not disturbed by the errors and ends of what it has left', () => {
    const { speaker, spoken, state } = setUp();
    speaker.play();
    speaker.nextParagraph();
    vi.advanceTimersByTime(10);
    spoken[0]?.onend?.({} as SpeechSynthesisEvent);
    expect(state()).toMatchObject({ status: 'playing', piece: PIECES[1] });
    expect(spoken).toHaveLength(2);
  });

  it('steps by paragraphs, back to the beginning of this one first', () => {
    const { speaker, end, state } = setUp();
    speaker.playFrom({ line: 'b0', at: 0 });
    end();
    speaker.previousParagraph();
    expect(state().piece).toBe(PIECES[1]);
    speaker.previousParagraph();
    expect(state().piece).toBe(PIECES[0]);
    speaker.previousParagraph();
    expect(state().piece).toBe(PIECES[0]);
    speaker.nextParagraph();
    speaker.nextParagraph();
    expect(state().piece).toBe(PIECES[3]);
    speaker.nextParagraph();
    expect(state().status).toBe('ended');
    speaker.previousParagraph();
    expect(state().status).toBe('playing');
  });

  it('steps in silence while it is paused', () => {
    const { speaker, spoken, state } = setUp();
    speaker.play();
    speaker.pause();
    speaker.nextParagraph();
    expect(state()).toMatchObject({ status: 'paused', piece: PIECES[1] });
    expect(spoken).toHaveLength(1);
  });

  it('begins at the top where the line is not read', () => {
    const { speaker, state } = setUp();
    speaker.playFrom({ line: 'b7', at: 0 });
    expect(state().piece).toBe(PIECES[0]);
  });

  it('begins in the middle of a line, at the word, and at what follows a line that is left out', () => {
    const { speaker, spoken, state } = setUp();
    speaker.playFrom({ line: 'b0', at: 4 });
    expect(spoken.at(-1)?.text).toBe('two three. ');
    speaker.playFrom({ line: 'b0', at: 15 });
    expect(spoken.at(-1)?.text).toBe('Four five.');
    speaker.playFrom({ line: 'gone', at: 0, paragraph: 2 });
    expect(state().piece).toBe(PIECES[3]);
    speaker.waitAt({ line: 'b0', at: 0 });
    expect(spoken).toHaveLength(3);
  });

  it('goes to the next quotation of a speaker, and tells where there is none', () => {
    const quote = (id: string, speaker: string) => ({
      id,
      speaker,
      name: speaker,
      isUnsure: false,
      isFragment: false,
    });
    const [ada, bo, later] = [quote('q0', 'Ada'), quote('q1', 'Bo'), quote('q2', 'Ada')];
    const said = [ada, ada, bo, later].map((it, n) => ({ ...PIECES[n], quote: it }) as Piece);
    const { speaker, state } = setUp({}, said);
    speaker.play();
    expect(speaker.nextQuoteOf('Ada')).toBe(true);
    expect(state().piece).toBe(said[3]);
    expect(speaker.nextQuoteOf('Ada')).toBe(false);
    expect(state().piece).toBe(said[3]);
  });

  it('marks no word of what is announced, and says it before the words that it is of', () => {
    const quote = { id: 'q0', speaker: 'Ada', name: 'Ada', isUnsure: false, isFragment: false };
    const said = { ...PIECES[1], quote } as Piece;
    const name = { ...said, text: 'Ada:', isAnnouncement: true };
    const { speaker, word, state } = setUp({}, [name, said]);
    speaker.playFrom({ line: 'b0', at: 0 });
    expect(state().piece).toBe(name);
    word(0, 3);
    expect(state().word).toBeNull();
    speaker.playFrom({ line: 'b0', at: 4 });
    expect(state().piece).toBe(said);
  });

  it('says so when a voice fails, and when it never begins', () => {
    const { speaker, last, state } = setUp();
    speaker.play();
    last().onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
    expect(state().status).toBe('failed');
    speaker.play();
    vi.advanceTimersByTime(20_000);
    expect(state().status).toBe('failed');
  });

  it('waits as long as it takes for a voice that has begun', () => {
    const { speaker, last, state } = setUp();
    speaker.play();
    last().onstart?.({} as SpeechSynthesisEvent);
    vi.advanceTimersByTime(60_000);
    expect(state().status).toBe('playing');
  });

  it('keeps a voice from the network awake, and no other', () => {
    const voice = { localService: false, lang: 'en' } as SpeechSynthesisVoice;
    const far = setUp({ voice });
    far.speaker.play();
    far.last().onstart?.({} as SpeechSynthesisEvent);
    vi.advanceTimersByTime(25_000);
    expect(far.synthesis.resume).toHaveBeenCalledTimes(2);
    far.speaker.stop();
    vi.advanceTimersByTime(25_000);
    expect(far.synthesis.resume).toHaveBeenCalledTimes(2);
    const near = setUp({ voice: { ...voice, localService: true } });
    near.speaker.play();
    vi.advanceTimersByTime(25_000);
    expect(near.synthesis.pause).not.toHaveBeenCalled();
  });

  it('speaks on in the new manner, and is silent once stopped', () => {
    const { speaker, spoken, synthesis, states } = setUp();
    speaker.play();
    speaker.refresh();
    expect(spoken).toHaveLength(2);
    const before = states.length;
    speaker.stop();
    vi.advanceTimersByTime(60_000);
    expect(synthesis.cancel).toHaveBeenCalledTimes(3);
    expect(states).toHaveLength(before);
  });
});
