import type { Span } from '../../core/index.ts';
import type { Piece } from './pieces.ts';

/** The manner in which one piece is spoken. */
export interface Manner {
  voice: SpeechSynthesisVoice | null;
  lang: string;
  /** 1: the voice's usual speed. */
  rate: number;
}

export interface SpeakerState {
  status: 'playing' | 'paused' | 'failed' | 'ended';
  /** The piece that is spoken, or that will be when it goes on. */
  piece: Piece | null;
  /** The word that is spoken, in the piece's line; null where the voice does not tell. */
  word: Span | null;
}

/** The browser's speech, or a stand-in of tests. */
export interface Speech {
  synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'pause' | 'resume'>;
  utterance(text: string): SpeechSynthesisUtterance;
}

/** Chromium falls silent when a voice from the network has spoken for 15 s; being paused and resumed keeps it awake. */
const KEEP_AWAKE_MS = 10_000;
/** A voice that has not begun after this many milliseconds will not. */
const START_TIMEOUT_MS = 8000;

/** Length of the word at an offset, for voices that do not tell it. */
const wordLength = (text: string, at: number): number =>
  /^[\p{L}\p{N}\p{M}'’-]+/u.exec(text.slice(at))?.[0].length ?? 1;

/**
 * Speaks pieces one after another. Pausing ends the utterance, and going on begins a new one at the last word: browsers
 * differ too much in what they make of a paused voice. Events of utterances that we have left are ignored, so the errors
 * that cancelling causes do no harm.
 * @param mannerOf asked anew for every piece
 */
export function createSpeaker(
  pieces: readonly Piece[],
  { synthesis, utterance }: Speech,
  mannerOf: (piece: Piece) => Manner,
  onChange: (state: SpeakerState) => void,
) {
  let index = 0;
  /** Offset in the piece's text at which the utterance begins. */
  let from = 0;
  let run = 0;
  let state: SpeakerState = { status: 'paused', piece: pieces[0] ?? null, word: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awake: ReturnType<typeof setInterval> | undefined;
  const set = (patch: Partial<SpeakerState>) => {
    state = { ...state, ...patch };
    onChange(state);
  };

  function silence(): void {
    run += 1;
    clearTimeout(timer);
    clearInterval(awake);
    synthesis.cancel();
  }

  function speak(): void {
    silence();
    const piece = pieces[index];
    if (!piece) {
      set({ status: 'ended', piece: null, word: null });
      return;
    }
    const thisRun = run;
    const isNow = () => thisRun === run;
    const begun = from;
    const { voice, lang, rate } = mannerOf(piece);
    const spoken = utterance(piece.text.slice(begun));
    if (voice) spoken.voice = voice;
    spoken.lang = voice?.lang ?? lang;
    spoken.rate = rate;
    const fail = () => {
      if (!isNow()) return;
      silence();
      set({ status: 'failed', word: null });
    };
    spoken.onstart = () => isNow() && clearTimeout(timer);
    spoken.onboundary = ({ name, charIndex, charLength }) => {
      if (!isNow()) return;
      clearTimeout(timer);
      if (name !== 'word') return;
      from = begun + charIndex;
      const start = piece.start + from;
      set({
        word: { start, end: Math.min(piece.end, start + (charLength || wordLength(piece.text, from))) },
      });
    };
    spoken.onend = () => {
      if (!isNow()) return;
      index += 1;
      from = 0;
      speak();
    };
    spoken.onerror = fail;
    timer = setTimeout(fail, START_TIMEOUT_MS);
    if (voice && !voice.localService)
      awake = setInterval(() => {
        synthesis.pause();
        synthesis.resume();
      }, KEEP_AWAKE_MS);
    set({ status: 'playing', piece, word: null });
    synthesis.speak(spoken);
  }

  function goTo(next: number): void {
    index = Math.max(0, Math.min(next, pieces.length));
    from = 0;
    if (state.status === 'paused') set({ piece: pieces[index] ?? null, word: null });
    else speak();
  }
  const paragraphAt = (n: number) => pieces[Math.min(n, pieces.length - 1)]?.paragraph ?? 0;
  const firstOf = (paragraph: number) => pieces.findIndex((piece) => piece.paragraph >= paragraph);

  return {
    state: () => state,
    /** Begins, or goes on where it was paused; from the beginning again after the end. */
    play() {
      if (index >= pieces.length) index = 0;
      speak();
    },
    pause() {
      if (state.status !== 'playing') return;
      silence();
      set({ status: 'paused' });
    },
    /** Begins at the first piece of a line or, where it is not read, at the beginning. */
    playFrom(line: string | null) {
      index = Math.max(
        0,
        pieces.findIndex((piece) => piece.line === line),
      );
      from = 0;
      speak();
    },
    nextParagraph() {
      const next = firstOf(paragraphAt(index) + 1);
      goTo(next < 0 ? pieces.length : next);
    },
    /** To the beginning of this paragraph or, from its first sentence, to the one before. */
    previousParagraph() {
      const first = firstOf(paragraphAt(index));
      goTo(index > first ? first : firstOf(Math.max(0, paragraphAt(index) - 1)));
    },
    /** Speaks on in the manner that holds now. */
    refresh() {
      if (state.status === 'playing') speak();
    },
    /** Falls silent for good. */
    stop() {
      silence();
    },
  };
}
