import { wordingOf } from '../../filters/phrase-match.ts';
import type { PhraseReason } from '../../filters/phrases.ts';
import type { FeatureGroup } from './feature-group.ts';

/** The kinds of line that a phrase can announce, in the order of the feature's values. */
const REASONS: readonly PhraseReason[] = [
  'related',
  'advertisement',
  'newsletter',
  'share',
  'bio',
  'comments',
  'consent',
  'paywall',
  'player',
  'tags',
  'meta',
  'legal',
  'live',
  'navigation',
];

/** Farther than any section reaches. */
const NONE = 999;

/** What the words announce, and what the last heading before announced. */
export const section: FeatureGroup = {
  names: ['phrase', 'phraseCover', 'sectionReason', 'sectionDistance', 'sectionProse', 'headingLinks'],
  read: (block, { outline }) => {
    const { match } = wordingOf(block);
    const section = outline.sectionOf(block);
    return [
      match ? REASONS.indexOf(match.reason) + 1 : 0,
      match ? match.cover : 0,
      section ? REASONS.indexOf(section.reason) + 1 : 0,
      section ? block.index - section.block.index : NONE,
      section ? outline.proseBetween(section.block.index, block.index) : NONE,
      section && outline.inSameBox(section.block, block) ? 1 : 0,
    ];
  },
};
