/** The sign of a stretch that a dash opens. */
export const DASH_SIGN = '—';

/** A dash that opens a paragraph and speech. */
export const OPENING_DASH =
  /^\s*(?:[—–―−‒]\s*(?=[\p{L}\p{N}¿¡«»"“”„'‘’…(])|-\s*(?=[\p{Lu}¿¡«»"“”„…])|-\s(?=\p{L}))/u;
/**
 * A dash amid a paragraph that opens speech: behind a colon, or behind the end of a sentence of the narrator.
 */
export const INNER_DASH = /[:.!?…]["”»]?\s+[—–―−‒-]\s+(?=[\p{Lu}¿¡«"“„…])/u;
