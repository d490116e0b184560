/**
 * How sure an attribution must be, 0 to 1. SURE and ATTRIBUTED were chosen on polnear-dev: from SURE on at least 95 % of
 * the names are right; below ATTRIBUTED a guess would more often be wrong than right.
 */

/** From this confidence on a speaker's name is shown as sure; below it, as not sure. */
export const SURE = 0.9;

/**
 * From this confidence on an indirect statement is marked: grammar must make it plain, or the trees be sure of it (see
 * indirect/certainty.ts). A story with marks on what nobody stated reads worse than without.
 */
export const SHOWN_INDIRECT = 0.6;

/** Below this confidence no speaker is named. */
export const ATTRIBUTED = 0.33;

/** What a pronoun or description loses of its confidence when the next possible speaker is as likely as the first. */
const DOUBT = 0.4;

/** The confidence that a source is right, lessened by how open it is whom the source means. */
export function confidenceOf(probability: number, lead: number): number {
  return probability * (1 - DOUBT * (1 - lead));
}
