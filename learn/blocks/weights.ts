import path from 'node:path';
import type { StoredForest } from '../../src/core/classifier/forest.ts';

/** The features and trees of src/core/classifier/weights.json. */
export interface BlockModel extends StoredForest {
  /** The features of a row, each by its name and, for a category, what its numbers stand for. */
  features: readonly string[];
}

/** The file that ships. */
export const WEIGHTS = path.resolve(import.meta.dirname, '../../src/core/classifier/weights.json');
