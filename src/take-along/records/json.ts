import type { Story, StoryAttribution } from '../../core/index.ts';
import { cleanText } from '../clean-text.ts';
import type { QuoteRecord } from '../quote-record.ts';
import { isoDate } from '../story-head.ts';

const clean = (text: string | null): string | null => (text === null ? null : cleanText(text));

/** Quotations and speakers as JSON, by docs/schemas/quotes.schema.json. */
export function quotesJson(
  story: Story,
  attribution: StoryAttribution,
  records: readonly QuoteRecord[],
): string {
  const data = {
    format: 'clearstory-quotes',
    version: 1,
    story: {
      url: story.url,
      headline: clean(story.headline),
      alternativeHeadline: clean(story.alternativeHeadline),
      authors: story.authors.map(cleanText),
      publisher: clean(story.publisher),
      datePublished: isoDate(story.datePublished),
      dateModified: isoDate(story.dateModified),
      lang: story.lang,
      ...(story.translation && { translated: true }),
    },
    speakers: attribution.speakers.map(({ id, name, role, roleEvidence, kind, words, quotes }) => ({
      id,
      name: clean(name),
      role: clean(role),
      roleEvidence: clean(roleEvidence?.text ?? null),
      kind,
      words,
      quotes,
    })),
    quotes: records.map(({ quote, isUnsure, link }) => ({
      id: quote.id,
      kind: quote.kind,
      text: cleanText(quote.text),
      speaker: quote.speakerId,
      sure: quote.speakerId === null ? null : !isUnsure,
      confidence: quote.confidence,
      cue: clean(quote.cue),
      evidence: clean(quote.evidence),
      link,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
