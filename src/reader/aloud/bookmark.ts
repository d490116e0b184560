import type { Piece } from './pieces.ts';

/** A place in a story. */
export interface Place {
  /** Id of the line; null: the beginning. */
  line: string | null;
  /** Offset in the line. */
  at: number;
  /** Number of the line among those that are read, where it is known. */
  paragraph?: number | undefined;
}

/** Keeps the place in a story that is read aloud: the piece, and the offset in its text from which it is spoken. */
export function createBookmark(pieces: readonly Piece[]) {
  let index = 0;
  let offset = 0;
  const goTo = (next: number) => {
    index = Math.max(0, Math.min(next, pieces.length));
    offset = 0;
  };
  const paragraphAt = (at: number) => pieces[Math.min(at, pieces.length - 1)]?.paragraph ?? 0;
  const firstOf = (paragraph: number) => pieces.findIndex((piece) => piece.paragraph >= paragraph);
  return {
    /** The piece at this place; null behind the last one. */
    piece: () => pieces[index] ?? null,
    offset: () => offset,
    toOffset(at: number) {
      offset = at;
    },
    toStart: () => goTo(0),
    toNextPiece: () => goTo(index + 1),
    /**
     * Goes to the piece at a place and to the word there, or to what announces it where it begins there. Where that
     * line is not read, to what follows it; where that is not known, to the beginning.
     */
    toPlace({ line, at, paragraph }: Place) {
      const isThere = (piece: Piece) => piece.line === line && piece.end > at && !piece.isAnnouncement;
      const found = pieces.findIndex(isThere);
      const piece = pieces[found];
      if (!piece) return goTo(paragraph === undefined ? 0 : firstOf(paragraph));
      const announced = pieces[found - 1];
      const isAnnounced = announced?.isAnnouncement && announced.quote?.id === piece.quote?.id;
      goTo(isAnnounced && at <= piece.start ? found - 1 : found);
      if (at > piece.start) offset = at - piece.start;
    },
    /** Goes to the next piece that is so, if there is one, and tells whether there is. */
    toNextWhere(isWanted: (piece: Piece, before: Piece | undefined) => unknown): boolean {
      const next = pieces.findIndex((piece, n) => n > index && isWanted(piece, pieces[n - 1]));
      if (next >= 0) goTo(next);
      return next >= 0;
    },
    toNextParagraph() {
      const next = firstOf(paragraphAt(index) + 1);
      goTo(next < 0 ? pieces.length : next);
    },
    /** Goes to the beginning of this paragraph or, from its first piece, of the one before. */
    toPreviousParagraph() {
      const first = firstOf(paragraphAt(index));
      goTo(index > first ? first : firstOf(Math.max(0, paragraphAt(index) - 1)));
    },
  };
}
