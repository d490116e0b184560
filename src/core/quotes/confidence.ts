/**
 * Limits of the confidence of an attribution, 0 to 1. They were chosen on all labelled texts together
 * (docs/design/quotes.md has the table): from SURE on 97 of 100 sources are right in English; below
 * ATTRIBUTED a guess would more often be wrong than right.
 */

/** Confidence from which a speaker's name is shown as sure; below it, it is shown as not sure. */
export const SURE = 0.91;

/**
 * Confidence from which an indirect statement is highlighted: grammar must make it plain, or the trees be
 * sure of it (see indirect/certainty.ts). A story with highlights on what nobody stated reads worse than
 * without.
 */
export const SHOWN_INDIRECT = 0.6;

/** Share of the trees, 0 to 1, from which a quotation has a source. */
export const ATTRIBUTED = 0.33;

/**
 * Share of its confidence that a pronoun or description loses when the next possible speaker is as likely as
 * the first.
 */
const DOUBT = 0.2;

/**
 * Returns how often a source is right that leads to a name and has this share among all possible ones; both
 * numbers 0 to 1. The result is above the share, because for names the trees are more cautious than they need
 * be. For somebody whom the text only describes they are not.
 */
export function certaintyOf(share: number): number {
  return 1 - (1 - share) ** 2;
}

/**
 * Returns the confidence, 0 to 1, that a source is right, lessened by how open it is whom the source means.
 * @param certainty how sure the source is, 0 to 1
 * @param lead how far the likeliest speaker is ahead of the next one: 1 leaves the certainty as it is, 0
 * takes off the share `DOUBT`
 */
export function confidenceOf(certainty: number, lead: number): number {
  return certainty * (1 - DOUBT * (1 - lead));
}
