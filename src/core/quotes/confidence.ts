/**
 * How sure an attribution must be, 0 to 1. The limits were chosen on all labelled texts together (docs/design/quotes.md has the
 * table): from SURE on 97 of 100 sources are right in English; below ATTRIBUTED a guess would more often be wrong than
 * right.
 */

/** From this confidence on a speaker's name is shown as sure; below it, as not sure. */
export const SURE = 0.91;

/**
 * From this confidence on an indirect statement is marked: grammar must make it plain, or the trees be sure of it (see
 * indirect/certainty.ts). A story with marks on what nobody stated reads worse than without.
 */
export const SHOWN_INDIRECT = 0.6;

/** From this share of the trees on a quotation has a source. */
export const ATTRIBUTED = 0.33;

/** What a pronoun or description loses of its confidence when the next possible speaker is as likely as the first. */
const DOUBT = 0.2;

/**
 * How often a source is right that leads to a name and has this share among all possible ones, both 0 to 1: there the
 * trees are more cautious than they need be. Of somebody whom the text only describes they are not.
 */
export function certaintyOf(share: number): number {
  return 1 - (1 - share) ** 2;
}

/** The confidence that a source is right, lessened by how open it is whom the source means. */
export function confidenceOf(certainty: number, lead: number): number {
  return certainty * (1 - DOUBT * (1 - lead));
}
