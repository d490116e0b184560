import { safeLink } from '../core/addresses/safe-address.ts';
import type { Story } from '../core/index.ts';
import { oneLine } from './clean-text.ts';
import { hostOf } from './host-of.ts';
import type { Wording } from './wording.ts';

/** The lines above a story's text in every format. */
export interface StoryHead {
  headline: string;
  /** The headline that the page declares to machines, where it is another one. */
  alternativeHeadline: string | null;
  standfirst: string | null;
  byline: string | null;
  /** Publisher, or the host of the address where the page names none. */
  paper: string;
  /** Publication as people read it. */
  date: string | null;
  /** The day or the moment of publication, in UTC, as machines read it: "2025-03-14" or "2025-03-14T18:02:00Z". */
  isoDate: string | null;
  /** Null where the address may not be linked to. */
  address: string | null;
}

/** A date as XML and HTML want it, or null where it cannot be read. */
export function isoDate(date: string | null): string | null {
  if (!date || !Number.isFinite(Date.parse(date))) return null;
  const moment = new Date(date).toISOString();
  if (!/^\d{4}-/.test(moment)) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : moment.replace(/\.\d+Z$/, 'Z');
}

/** The head of a story, each entry on one line. */
export function storyHead(story: Story, wording: Wording): StoryHead {
  const host = hostOf(story.url);
  const date = story.datePublished ? wording.date(story.datePublished) : null;
  return {
    headline: oneLine(story.headline ?? '') || wording.untitled(host),
    alternativeHeadline: oneLine(story.alternativeHeadline ?? '') || null,
    standfirst: oneLine(story.standfirst ?? '') || null,
    byline: story.authors.length > 0 ? oneLine(wording.byline(story.authors)) : null,
    paper: oneLine(story.publisher ?? '') || host,
    date,
    isoDate: isoDate(story.datePublished),
    address: safeLink(story.url),
  };
}
