import { Trait } from '../blocks/traits.ts';
import type { Filter } from './filter.ts';

/** Controls and playlists of players. */
export const mediaPlayer: Filter = {
  reason: 'media-player',
  trait: Trait.player,
  phrase: 'player',
};
