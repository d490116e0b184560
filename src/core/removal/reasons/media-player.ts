import { Trait } from '../../blocks/traits.ts';
import { namedBox } from './evidence.ts';
import type { Reason } from './reason.ts';

/**
 * Log-odds from which not even a list in a box named after players is their playlist: sportsmen are players,
 * too.
 */
const MIN_STORY_ODDS = 2;

/** Controls and playlists of players. */
export const mediaPlayer: Reason = {
  reason: 'media-player',
  certain: (block, draft) =>
    block.box.list && (draft.odds[block.index] ?? 0) < MIN_STORY_ODDS
      ? namedBox(block, draft, Trait.player)
      : null,
  trait: Trait.player,
  phrase: 'player',
};
