import type { Span } from '../../core/index.ts';
import { createBookmark, type Place } from './bookmark.ts';
import type { Piece } from './pieces.ts';
import { type Manner, type Speech, utterPiece } from './utter-piece.ts';

export interface SpeakerState {
  status: 'playing' | 'paused' | 'failed' | 'ended';
  /** The piece that is spoken, or that will be when it goes on. */
  piece: Piece | null;
  /** The word that is spoken, in the piece's line; null where the voice does not tell. */
  word: Span | null;
}

/**
 * Speaks pieces one after another. Pausing ends the utterance, and going on begins a new one at the last word: browsers
 * differ too much in what they make of a paused voice.
 * @param mannerOf asked anew for every piece
 */
export function createSpeaker(
  pieces: readonly Piece[],
  speech: Speech,
  mannerOf: (piece: Piece) => Manner,
  onChange: (state: SpeakerState) => void,
) {
  const bookmark = createBookmark(pieces);
  let state: SpeakerState = { status: 'paused', piece: bookmark.piece(), word: null };
  let silence = () => speech.synthesis.cancel();
  const set = (patch: Partial<SpeakerState>) => {
    state = { ...state, ...patch };
    onChange(state);
  };

  function speak(): void {
    silence();
    const piece = bookmark.piece();
    if (!piece) {
      set({ status: 'ended', piece, word: null });
      return;
    }
    const utterance = utterPiece(piece, bookmark.offset(), mannerOf(piece), speech, {
      onWord(at, word) {
        bookmark.toOffset(at);
        set({ word });
      },
      onEnd: () => jump(bookmark.toNextPiece),
      onFail() {
        silence();
        set({ status: 'failed', word: null });
      },
    });
    silence = utterance.silence;
    set({ status: 'playing', piece, word: null });
    utterance.start();
  }

  function jump(move: () => void): void {
    move();
    if (state.status === 'paused') set({ piece: bookmark.piece(), word: null });
    else speak();
  }

  return {
    state: () => state,
    /** Begins, or goes on where it was paused; from the beginning again after the end. */
    play() {
      if (!bookmark.piece()) bookmark.toStart();
      speak();
    },
    pause() {
      if (state.status !== 'playing') return;
      silence();
      set({ status: 'paused' });
    },
    /** Begins at a place (see `toPlace` of the bookmark). */
    playFrom(place: Place) {
      bookmark.toPlace(place);
      speak();
    },
    /** Goes to a place in silence. */
    waitAt(place: Place) {
      bookmark.toPlace(place);
      set({ piece: bookmark.piece() });
    },
    /**
     * Goes on with the next quotation of a speaker. Returns false, and does nothing, where there is none.
     * @param speaker undefined: of anybody
     */
    nextQuoteOf(speaker: string | null | undefined): boolean {
      const { quote: now } = bookmark.piece() ?? {};
      const isNext = ({ quote }: Piece, before: Piece | undefined) =>
        quote?.isFragment === false &&
        (speaker === undefined || quote.speaker === speaker) &&
        quote.id !== now?.id &&
        quote.id !== before?.quote?.id;
      const isThere = bookmark.toNextWhere(isNext);
      if (isThere) jump(() => undefined);
      return isThere;
    },
    nextParagraph: () => jump(bookmark.toNextParagraph),
    previousParagraph: () => jump(bookmark.toPreviousParagraph),
    /** Speaks on in the manner that holds now. */
    refresh: () => state.status === 'playing' && speak(),
    /** Falls silent for good. */
    stop: () => silence(),
  };
}
