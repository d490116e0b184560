import path from 'node:path';
import type { StoredForest } from '../../src/core/likelihood/forest.ts';

/** What src/core/likelihood/weights.json holds. */
export interface Weights extends StoredForest {
  features: readonly string[];
}

export const WEIGHTS = path.resolve(import.meta.dirname, '../../src/core/likelihood/weights.json');
