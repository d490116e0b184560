import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Controls and playlists of players. */
export const mediaPlayer: Filter = {
  reason: 'media-player',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.player) ?? worded(block, 'player') ?? headedBy(block, draft, 'player'),
};
