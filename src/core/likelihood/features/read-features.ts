import type { PageBlock } from '../../blocks/page.ts';
import { box } from './box.ts';
import type { FeatureContext, FeatureGroup } from './feature-group.ts';
import { names } from './names.ts';
import { position } from './position.ts';
import { section } from './section.ts';
import { surroundings } from './surroundings.ts';
import { text } from './text.ts';

const GROUPS: readonly FeatureGroup[] = [text, box, names, section, surroundings, position];

/** Names of the features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap((group) => group.names);

/** Writes what the classifier looks at in one block into `row`, one number a name of `FEATURE_NAMES`. */
export function readFeatures(block: PageBlock, context: FeatureContext, row: Float32Array): void {
  let at = 0;
  for (const group of GROUPS) {
    const values = group.read(block, context);
    row.set(values, at);
    at += values.length;
  }
}
