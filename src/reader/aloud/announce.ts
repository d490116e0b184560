import type { Piece } from './pieces.ts';
import type { SpokenQuote } from './quoted-ranges.ts';

/** The words of ours that are said between those of a story. */
export interface SpokenWords {
  endOfQuote: string;
  /** Said before the words of somebody whom the story does not tell. */
  ofNobody: string;
  unnamedSource: string;
  /** The name of a speaker whom we are not sure of. */
  perhaps(name: string): string;
}

function introduction({ speaker, name, isUnsure }: SpokenQuote, words: SpokenWords): string {
  if (speaker === null) return words.ofNobody;
  const known = name ?? words.unnamedSource;
  return isUnsure ? words.perhaps(known) : known;
}

/** True if the second quotation goes on with what the first began, to the ear: nothing new is to be said of who speaks. */
const goesOn = (last: Piece | null, { paragraph, quote }: Piece): boolean =>
  last?.paragraph === paragraph &&
  last.quote?.speaker === quote?.speaker &&
  last.quote?.isUnsure === quote?.isUnsure;

/**
 * Puts the speaker's name before each quotation, and after it that it ends. The name is said once for quotations of one
 * speaker in a paragraph.
 */
export function announceQuotations(pieces: readonly Piece[], words: SpokenWords): Piece[] {
  const announced: Piece[] = [];
  let last: Piece | null = null;
  const isOf = (piece: Piece | undefined, { quote }: Piece) => piece?.quote?.id === quote?.id;
  for (const [n, piece] of pieces.entries()) {
    if (!piece.quote || piece.quote.isFragment) {
      announced.push(piece);
      continue;
    }
    const say = (text: string) => announced.push({ ...piece, text, isAnnouncement: true });
    if (!isOf(pieces[n - 1], piece) && !goesOn(last, piece)) say(`${introduction(piece.quote, words)}:`);
    announced.push(piece);
    if (isOf(pieces[n + 1], piece)) continue;
    say(words.endOfQuote);
    last = piece;
  }
  return announced;
}
