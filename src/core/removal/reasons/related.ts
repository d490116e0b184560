import type { Box, PageBlock } from '../../blocks/page.ts';
import { ZONES } from '../../blocks/tags.ts';
import { Trait } from '../../blocks/traits.ts';
import { linkUrl } from '../../blocks/urls.ts';
import { wordingOf } from '../../blocks/wording.ts';
import { foldLine } from '../../phrases/phrase-match.ts';
import type { Draft } from '../draft/draft.ts';
import { worded } from './evidence.ts';
import type { Reason } from './reason.ts';

const MENUS = (ZONES.get('nav') ?? 0) | (ZONES.get('footer') ?? 0);

/** Headlines of other stories. */
export const related: Reason = {
  reason: 'related',
  certain: (block, draft) =>
    draft.headlineRuns.get(block) ?? pointer(block) ?? announcedLink(block, draft) ?? companion(block, draft),
  likely: (block) => (isHeadlineLink(block) ? 'a link as long as a headline' : null),
  trait: Trait.related,
  phrase: 'related',
  decides: 'by name',
};

/** Least and most words of a headline; menus and tags say less in a link. */
const HEADLINE_WORDS = { least: 5, most: 30 };

/** True if the line is little but one link, is as long as a headline, and stands in no menu or footer. */
export function isHeadlineLink({ stats, linkDensity, kind, box, runs }: PageBlock): boolean {
  const { words } = stats;
  if (words < HEADLINE_WORDS.least || words > HEADLINE_WORDS.most) return false;
  // a full stop behind the link: a sentence of the story
  if (stats.endsSentence && !runs.at(-1)?.href) return false;
  return linkDensity >= 0.75 && kind !== 'caption' && kind !== 'control' && !(box.zone & MENUS);
}

const HOST_AND_PATH = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/;

/** True if the line has links, and all lead to one other page of the same site: one with the same host and another path. */
export function leadsToOtherPage({ runs }: PageBlock, { page: { base } }: Draft): boolean {
  const links = runs.filter(({ href }) => href);
  const href = links[0]?.href ?? null;
  const here = HOST_AND_PATH.exec(base);
  const there = HOST_AND_PATH.exec(linkUrl(href, base) ?? '');
  if (!here || !there || here[1] !== there[1] || here[2] === there[2]) return false;
  return links.every((link) => link.href === href);
}

/** The words up to a sign between "Read more" and the headline it points to. */
export const POINTS = /^([^:：|»›>►▶→–—]{2,40})[:：|»›>►▶→–—]/;
/** Most words of a line that points to another story. */
const MAX_POINTER_WORDS = 30;
/** Least share of such a line that is its phrase or a link, 0 to 1. */
const MIN_PHRASE_SHARE = 0.93;

/** A phrase of several words, or in a script that does not part them. */
const SEVERAL_WORDS = /[ \u0e00-\uffff]/;

/**
 * Returns evidence that the line sends the reader to another story ("Read more: …", or "Read more" and
 * nothing but a link); else null.
 */
function pointer(block: PageBlock): string | null {
  const { stats, kind, linkDensity, text } = block;
  const { match, folded } = wordingOf(block);
  if (match?.reason !== 'related' || stats.words > MAX_POINTER_WORDS) return null;
  const isLink = linkDensity > 0.45;
  if (!isLink && (stats.endsSentence || kind === 'heading')) return null;
  const phrase = folded.slice(0, Math.round(match.cover * folded.length));
  const announced = POINTS.exec(text)?.[1] ?? null;
  const isClear = SEVERAL_WORDS.test(phrase);
  const isAll = match.cover + linkDensity >= MIN_PHRASE_SHARE && (isClear || announced !== null);
  if (kind === 'heading') return isAll ? worded(block, 'related') : null;
  const isAnnounced = announced !== null && (isLink || (isClear && foldLine(announced) === phrase));
  return isAll || isAnnounced || match.cover >= 0.8 ? worded(block, 'related') : null;
}

/** Returns evidence that a line above announces this headline: "Read more:" above a link; else null. */
function announcedLink(block: PageBlock, { page, verdicts }: Draft): string | null {
  const above = page.blocks[block.index - 1];
  if (!above || verdicts[above.index]?.reason !== 'related' || !isHeadlineLink(block)) return null;
  const { match } = wordingOf(above);
  return match?.reason === 'related' && match.cover >= 0.8
    ? 'below a line that announces another story'
    : null;
}

/** Most words of a line that says no more than when or where. */
const MAX_LABEL_WORDS = 4;
/** Most blocks of a box that holds one teaser. */
const MAX_CARD_BLOCKS = 6;

/**
 * Returns evidence that the line stands below the headline of a teaser, in one small box with it ("2 hrs
 * ago"); else null.
 */
function companion({ index, box, kind, stats }: PageBlock, { page, verdicts }: Draft): string | null {
  if (kind === 'heading' || stats.words > MAX_LABEL_WORDS || stats.endsSentence) return null;
  const above = page.blocks[index - 1];
  if (verdicts[index - 1]?.reason !== 'related' || !above || !isHeadlineLink(above)) return null;
  const isCard = (card: Box | null): boolean =>
    !!card && card.first < index && card.end - card.first <= MAX_CARD_BLOCKS;
  return isCard(box) || isCard(box.parent) ? 'below the headline of another story' : null;
}
