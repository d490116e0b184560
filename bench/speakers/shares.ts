import type { SpeakerCounts } from './score-speakers.ts';

/** Shares of 0 to 1; null where there was nothing to count. */
export interface SpeakerShares {
  foundF: number | null;
  told: number | null;
  wrong: number | null;
  sure: number | null;
  sureShown: number | null;
  rolePrecision: number | null;
  roleRecall: number | null;
  kindRight: number | null;
  indirectPrecision: number | null;
  indirectRecall: number | null;
  indirectTold: number | null;
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);

/** Turns the counts into shares. */
export const sharesOf = (counts: SpeakerCounts): SpeakerShares => ({
  foundF: share(2 * counts.found, counts.marked + counts.gold),
  told: share(counts.told, counts.asked),
  wrong: share(counts.wrong, counts.named),
  sure: share(counts.sureRight, counts.sure),
  sureShown: share(counts.sure, counts.gold),
  rolePrecision: share(counts.roleRight, counts.roleShown),
  roleRecall: share(counts.roleRight, counts.roleGold),
  kindRight: share(counts.kindRight, counts.kindShown),
  indirectPrecision: share(counts.indirectFound, counts.indirectShown),
  indirectRecall: share(counts.indirectFound, counts.indirectGold),
  indirectTold: share(counts.indirectTold, counts.indirectFound),
});
