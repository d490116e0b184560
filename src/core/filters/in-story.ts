import type { PageBlock } from '../blocks/page.ts';
import { Trait } from '../blocks/traits.ts';
import type { RemovalReason } from '../types.ts';
import type { Draft } from './draft.ts';
import { foldLine, matchHeading, matchLine, type PhraseMatch } from './phrase-match.ts';
import type { PhraseReason } from './phrases.ts';

const REASON: Readonly<Record<PhraseReason, RemovalReason>> = {
  related: 'related',
  advertisement: 'advertisement',
  newsletter: 'newsletter',
  share: 'share',
  bio: 'author-bio',
  comments: 'comments',
  consent: 'consent',
  paywall: 'paywall',
  player: 'media-player',
  tags: 'tags',
  meta: 'meta-line',
  legal: 'legal',
  live: 'live-blog-controls',
  navigation: 'navigation',
};

function isProse(block: PageBlock): boolean {
  return (
    block.stats.words >= 12 && block.stats.endsSentence && block.linkDensity < 0.4 && block.kind !== 'caption'
  );
}

export function removeInStory(draft: Draft): void {
  for (const block of draft.kept()) {
    if (block.kind === 'control') draft.remove(block, 'navigation', 'a button');
    else if (block.kind === 'caption') continue;
    else if (block.text) removeLine(draft, block);
  }
  removeSections(draft);
  removeTail(draft);
}

function removeLine(draft: Draft, block: PageBlock): void {
  const { stats, linkDensity } = block;
  const folded = foldLine(block.text);
  if (!folded) return draft.remove(block, 'meta-line', 'no words');
  if (block.box.inherited & Trait.screenReader && stats.words < 12)
    return draft.remove(block, 'hidden', 'for screen readers only');
  const match: PhraseMatch | null = stats.words <= 40 ? matchLine(folded) : null;
  if (
    match &&
    (match.cover > 0.6 ||
      (stats.words <= 25 && (linkDensity > 0.3 || match.reason !== 'meta' || stats.words < 12))) &&
    !(stats.words > 8 && match.cover < 0.15 && stats.endsSentence && linkDensity < 0.2)
  )
    return draft.remove(block, REASON[match.reason], `the words "${block.text.slice(0, 40)}"`);
  if (
    block.kind !== 'heading' &&
    linkDensity > 0.8 &&
    stats.words < 25 &&
    !(stats.endsSentence && stats.words > 8)
  )
    return draft.remove(block, 'related', 'a line that is only a link');
  if (block.kind === 'heading' && linkDensity > 0.8)
    return draft.remove(block, 'related', 'a heading that is a link');
  if (stats.words < 14 && !stats.endsSentence && block.box.inherited & Trait.meta && block.kind === 'text')
    return draft.remove(block, 'meta-line', 'class');
}

/** A heading that names a section of furniture takes what follows with it, up to the next prose. */
function removeSections(draft: Draft): void {
  const kept = [...draft.kept()];
  for (let i = 0; i < kept.length; i++) {
    const block = kept[i];
    if (!block?.text || block.stats.words > 10) continue;
    const match = matchHeading(foldLine(block.text));
    if (!match || match.cover < 0.5) continue;
    draft.remove(block, REASON[match.reason], `heading "${block.text.slice(0, 60)}"`);
    for (let j = i + 1; j < kept.length; j++) {
      const next = kept[j];
      if (!next || (isProse(next) && match.reason !== 'comments') || next.kind === 'heading') break;
      draft.remove(next, REASON[match.reason], `heading "${block.text.slice(0, 60)}"`);
    }
  }
}

/** After the last sentence of a story nothing stands that is no sentence. */
function removeTail(draft: Draft): void {
  const kept = [...draft.kept()];
  for (let i = kept.length - 1; i >= 0; i--) {
    const block = kept[i];
    if (!block || (block.text && block.kind !== 'caption' && block.stats.endsSentence)) break;
    if (block.kind === 'item' || block.kind === 'cell') break;
    if (block.text && block.kind !== 'caption')
      draft.remove(block, 'related', 'stands after the last sentence');
  }
}
