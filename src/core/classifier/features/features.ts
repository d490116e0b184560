import { REASONS } from '../../phrases/phrase-table.ts';
import { BOX_FEATURES, TAGS } from './box.ts';
import { NAMES_FEATURES } from './names.ts';
import { POSITION_FEATURES } from './position.ts';
import { SECTION_FEATURES } from './section.ts';
import { SURROUNDINGS_FEATURES } from './surroundings.ts';
import { KINDS, TEXT_FEATURES } from './text.ts';

/** Words for the numbers of each category, from 0 on; -1 stands for anything else, or for nothing. */
const CATEGORIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['kind', KINDS],
  ['tag', TAGS],
  ['phrase', ['none', ...REASONS]],
  ['prevKind', KINDS],
]);

/**
 * The features in the order of a row (`read-features.ts`), as the file of the weights names them: "words", "kind: text,
 * heading, …". Needed for learning alone.
 */
export const FEATURES: readonly string[] = [
  ...TEXT_FEATURES,
  ...BOX_FEATURES,
  ...NAMES_FEATURES,
  ...SECTION_FEATURES,
  ...SURROUNDINGS_FEATURES,
  ...POSITION_FEATURES,
].map((name) => {
  const categories = CATEGORIES.get(name);
  return categories ? `${name}: ${categories.join(', ')}` : name;
});
