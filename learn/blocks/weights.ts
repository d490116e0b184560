import path from 'node:path';
import type { StoredForest } from '../../src/core/classifier/forest.ts';

/** The contents of src/core/classifier/weights.json. */
export interface Weights extends StoredForest {
  features: readonly string[];
}

export const WEIGHTS = path.resolve(import.meta.dirname, '../../src/core/classifier/weights.json');
