import { readFingerprints, writeFingerprints } from '../../fingerprints/fingerprints.ts';
import { hashOf } from '../lexicon/hash.ts';

/**
 * Looks up how often a verb, by its form, reports a statement in the training texts, in tenths (0 to 10);
 * `undefined` for a verb that is not stored.
 */
export type CueRates = (verb: string) => number | undefined;

/** Hashes of the verbs of rate 0, of rate 1 and so on (see src/core/fingerprints). */
export interface StoredRates {
  seed: number;
  bits: number;
  verbs: string;
}

const RATES = 11;

/** Packs the rates; `lists` are the verbs of each rate. */
export function storeRates(lists: readonly (readonly string[])[]): StoredRates {
  const seed = 1;
  const bits = 18;
  const sets = lists.map((verbs) => verbs.map((verb) => hashOf(verb, seed, bits)));
  return { seed, bits, verbs: writeFingerprints(sets, bits) };
}

/** Unpacks the rates; `undefined` for a verb that was not stored. */
export function readRates({ seed, bits, verbs }: StoredRates): CueRates {
  const rates = new Map<number, number>();
  readFingerprints(verbs, RATES, bits, (hash, rate) => rates.set(hash, rate));
  return (verb) => rates.get(hashOf(verb, seed, bits));
}
