import type { Piece } from './pieces.ts';

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
    /** Goes to the first piece of a line or, where it is not read, to the beginning. */
    toLine: (line: string | null) => goTo(pieces.findIndex((piece) => piece.line === line)),
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
