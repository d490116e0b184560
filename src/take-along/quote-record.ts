import {
  type Story,
  type StoryAttribution,
  type StoryQuote,
  type StorySpeaker,
  SURE,
} from '../core/index.ts';
import { textFragmentLink } from './text-fragment.ts';
import { isUnsure, speakerName, speakerRole, type Wording } from './wording.ts';

/** A quotation with all that is needed to cite it. */
export interface QuoteRecord {
  quote: StoryQuote;
  speaker: StorySpeaker | null;
  /** The speaker's name as it is shown, with a question mark where we are not sure. */
  name: string;
  role: string | null;
  isUnsure: boolean;
  /** The story's address with a text fragment that leads to the quotation. */
  link: string;
}

/** The quotations of a story in reading order. */
export function quoteRecords(story: Story, attribution: StoryAttribution, wording: Wording): QuoteRecord[] {
  const speakers = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker]));
  const linkTo = textFragmentLink(story);
  return attribution.quotes.map((quote) => {
    const speaker = (quote.speakerId !== null && speakers.get(quote.speakerId)) || null;
    const unsure = isUnsure(quote, speaker, SURE);
    const name = speakerName(wording, speaker);
    return {
      quote,
      speaker,
      name: unsure ? wording.unsure(name) : name,
      role: speakerRole(speaker),
      isUnsure: unsure,
      link: linkTo(quote.spans),
    };
  });
}

/** All quotations of one speaker, or all that are not attributed. */
export interface QuotedSpeaker {
  name: string;
  role: string | null;
  quotes: QuoteRecord[];
}

/** Quotations by speaker, in the order of `attribution.speakers`; those without a speaker come last. */
export function quotedSpeakers(
  records: readonly QuoteRecord[],
  attribution: StoryAttribution,
  wording: Wording,
): QuotedSpeaker[] {
  const speakers: (StorySpeaker | null)[] = [...attribution.speakers, null];
  return speakers
    .map((speaker) => ({
      name: speakerName(wording, speaker),
      role: speakerRole(speaker),
      quotes: records.filter((record) => record.speaker?.id === speaker?.id),
    }))
    .filter(({ quotes }) => quotes.length > 0);
}
