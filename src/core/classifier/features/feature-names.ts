import { BOX_FEATURES } from './box.ts';
import { NAMES_FEATURES } from './names.ts';
import { POSITION_FEATURES } from './position.ts';
import { SECTION_FEATURES } from './section.ts';
import { SURROUNDINGS_FEATURES } from './surroundings.ts';
import { TEXT_FEATURES } from './text.ts';

/** Names of the features in the order of a row (`read-features.ts`); needed for learning alone. */
export const FEATURE_NAMES: readonly string[] = [
  ...TEXT_FEATURES,
  ...BOX_FEATURES,
  ...NAMES_FEATURES,
  ...SECTION_FEATURES,
  ...SURROUNDINGS_FEATURES,
  ...POSITION_FEATURES,
];
