import type { Span } from '../../core/index.ts';
import type { Piece } from './pieces.ts';

/** The manner in which one piece is spoken. */
export interface Manner {
  voice: SpeechSynthesisVoice | null;
  lang: string;
  /** 1: the voice's usual speed. */
  rate: number;
  /** 1: the voice's usual pitch; 0 to 2. */
  pitch: number;
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

interface Events {
  /** Called at each word that the voice tells, with its offset in the piece's text and its span in the line. */
  onWord(at: number, word: Span): void;
  onEnd(): void;
  /** Called where the voice failed, or did not begin. */
  onFail(): void;
}

/**
 * Prepares the utterance of one piece.
 * @param from offset in the piece's text at which to begin
 * @returns `start` speaks it, `silence` ends it: no event is reported any more, such as the error that cancelling causes
 */
export function utterPiece(
  piece: Piece,
  from: number,
  { voice, lang, rate, pitch }: Manner,
  { synthesis, utterance }: Speech,
  { onWord, onEnd, onFail }: Events,
) {
  let isSilenced = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awake: ReturnType<typeof setInterval> | undefined;
  const spoken = utterance(piece.text.slice(from));
  if (voice) spoken.voice = voice;
  spoken.lang = voice?.lang ?? lang;
  spoken.rate = rate;
  spoken.pitch = pitch;
  const fail = () => isSilenced || onFail();
  spoken.onstart = () => isSilenced || clearTimeout(timer);
  spoken.onboundary = ({ name, charIndex, charLength }) => {
    if (isSilenced) return;
    clearTimeout(timer);
    if (name !== 'word' || piece.isAnnouncement) return;
    const at = from + charIndex;
    const start = piece.start + at;
    const length = charLength || wordLength(piece.text, at);
    onWord(at, { start, end: Math.min(piece.end, start + length) });
  };
  spoken.onend = () => isSilenced || onEnd();
  spoken.onerror = fail;
  return {
    start() {
      timer = setTimeout(fail, START_TIMEOUT_MS);
      if (voice && !voice.localService)
        awake = setInterval(() => {
          synthesis.pause();
          synthesis.resume();
        }, KEEP_AWAKE_MS);
      synthesis.speak(spoken);
    },
    silence() {
      isSilenced = true;
      clearTimeout(timer);
      clearInterval(awake);
      synthesis.cancel();
    },
  };
}
