import type { PageBlock } from '../../blocks/page.ts';
import { readBox } from './box.ts';
import type { FeatureContext, FeatureReader } from './feature-reader.ts';
import { readNames } from './names.ts';
import { readPosition } from './position.ts';
import { readSection } from './section.ts';
import { readSurroundings } from './surroundings.ts';
import { readText } from './text.ts';

const READERS: readonly FeatureReader[] = [
  readText,
  readBox,
  readNames,
  readSection,
  readSurroundings,
  readPosition,
];

/** Writes the features of one block into `row`, one number for each feature of `FEATURES`. */
export function readFeatures(block: PageBlock, context: FeatureContext, row: Float32Array): void {
  let at = 0;
  for (const read of READERS) {
    const values = read(block, context);
    row.set(values, at);
    at += values.length;
  }
}
