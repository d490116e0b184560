import { Trait } from '../../blocks/traits.ts';
import type { FeatureGroup } from './feature-group.ts';

const TRAITS = [
  'related',
  'newsletter',
  'share',
  'comments',
  'navigation',
  'tags',
  'meta',
  'body',
  'standfirst',
  'teaser',
  'infobox',
  'kicker',
  'footer',
  'sidebar',
] as const;

const BITS = TRAITS.map((name) => Trait[name]);

/** What the boxes around are called, and how near the one of that name is: 4 the box or its parent, 3 within three
 * levels above, 2 within the part of the page that is not the story's, 1 anywhere above, 0 nowhere. */
export const names: FeatureGroup = {
  names: TRAITS.map((name) => `trait.${name}`),
  read: ({ box }, { outline }) => {
    const { inherited } = box;
    if (!inherited) return NOTHING;
    const own = box.traits | (box.parent?.traits ?? 0);
    const up = box.parent?.parent;
    const near = own | (up?.traits ?? 0) | (up?.parent?.traits ?? 0) | (up?.parent?.parent?.traits ?? 0);
    const inner = outline.innerTraits(box);
    return BITS.map((bit) => (inherited & bit ? (own & bit ? 4 : near & bit ? 3 : inner & bit ? 2 : 1) : 0));
  },
};

const NOTHING = TRAITS.map(() => 0);
