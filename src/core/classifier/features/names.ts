import { Trait } from '../../blocks/traits.ts';
import type { FeatureReader } from './feature-reader.ts';

const BITS = [
  Trait.related,
  Trait.newsletter,
  Trait.comments,
  Trait.navigation,
  Trait.meta,
  Trait.body,
  Trait.teaser,
  Trait.infobox,
  Trait.kicker,
  Trait.footer,
  Trait.sidebar,
];

export const NAMES_FEATURES: readonly string[] = [
  'trait.related',
  'trait.newsletter',
  'trait.comments',
  'trait.navigation',
  'trait.meta',
  'trait.body',
  'trait.teaser',
  'trait.infobox',
  'trait.kicker',
  'trait.footer',
  'trait.sidebar',
];

/**
 * Reads the names of the boxes around: for each trait a number that says how near a box of that name is. 4:
 * the box or its parent; 3: within three levels above; 2: within the part of the page that is not the
 * story's; 1: anywhere above; 0: nowhere.
 */
export const readNames: FeatureReader = ({ box }, { outline }) => {
  const { inherited } = box;
  if (!inherited) return NOTHING;
  const own = box.traits | (box.parent?.traits ?? 0);
  const up = box.parent?.parent;
  const near = own | (up?.traits ?? 0) | (up?.parent?.traits ?? 0) | (up?.parent?.parent?.traits ?? 0);
  const inner = outline.innerTraits(box);
  return BITS.map((bit) => (inherited & bit ? (own & bit ? 4 : near & bit ? 3 : inner & bit ? 2 : 1) : 0));
};

const NOTHING = BITS.map(() => 0);
