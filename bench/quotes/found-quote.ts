import type { AttributedQuote } from '../../src/core/types.ts';

/** A quotation with its source, as the engine or a baseline finds it in a text. */
export interface FoundQuote
  extends Pick<AttributedQuote, 'start' | 'end' | 'kind' | 'source' | 'cue' | 'speaker' | 'confidence'> {
  /** The pieces of an indirect quotation around its cue; missing: it is of one piece. */
  stretches?: AttributedQuote['stretches'];
}
