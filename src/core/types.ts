/**
 * The plain data that the engine gives out. Everything here survives structured cloning: no elements, no HTML.
 * Offsets are UTF-16 code units, ends are exclusive. URLs are absolute and on the list of what is
 * allowed (`addresses/safe-address.ts`).
 */

export type * from './types/blocks.ts';
export type * from './types/detection.ts';
export type * from './types/quotes.ts';
export type * from './types/rules.ts';
export type * from './types/span.ts';
export type * from './types/story.ts';
export type * from './types/story-attribution.ts';
