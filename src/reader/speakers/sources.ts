import type { StoryAttribution, StoryQuote, StorySpeaker } from '../../core/index.ts';
import { type Tone, tonesOf } from './tone.ts';

/** A quotation with what is shown of it. */
export interface ShownQuote {
  quote: StoryQuote;
  speaker: StorySpeaker | null;
  tone: Tone;
  /** True if the name needs a question mark. */
  isUnsure: boolean;
  /** True for the first quotation of a run: the speaker's name stands beside it. */
  isLabelled: boolean;
  /** True if it is labelled and the first in its line: on a phone the name stands above that. */
  isAbove: boolean;
  /** True if it was found by its marks alone, in a language in which speakers cannot be told. */
  isByMarksAlone: boolean;
  /** True if its words are a translation: nobody said them. */
  isTranslated: boolean;
}

/** All quotations of a speaker, or all that are not attributed (`speaker` null). */
export interface Source {
  speaker: StorySpeaker | null;
  tone: Tone;
  quotes: ShownQuote[];
  /** Share of all words quoted, 0 to 1. */
  share: number;
}

const blockOf = (line: string): string => line.split('.')[0] ?? line;

/**
 * Pairs every quotation with its speaker and tone. A name is shown again where the speaker changes, and where a run goes on
 * after a block without a quotation; beside what stands between marks also where our certainty changes, for there the name
 * says so.
 * @param blockOrder ids of the story's blocks in reading order
 * @param sure confidence from which a name is shown as a fact
 */
export function showQuotes(
  attribution: StoryAttribution,
  blockOrder: readonly string[],
  sure: number,
): ShownQuote[] {
  const speakers = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker]));
  const tones = tonesOf(attribution);
  const positions = new Map(blockOrder.map((id, n) => [id, n]));
  let runBy: StorySpeaker | null | undefined;
  let runIsUnsure = false;
  let runAt = 0;
  const quotedLines = new Set<string>();
  const isByMarksAlone = attribution.byMarksAlone ?? false;
  return attribution.quotes.map((quote) => {
    const speaker = (quote.speakerId !== null && speakers.get(quote.speakerId)) || null;
    const isUnsure = speaker !== null && quote.confidence < sure;
    const first = quote.spans[0];
    const last = quote.spans.at(-1);
    const at = (first && positions.get(blockOf(first.line))) ?? -1;
    const isNewRun = speaker !== runBy || at - runAt > 1 || (runAt < 0 && at >= 0);
    const saysUnsure = quote.kind === 'indirect' ? !isNewRun && runIsUnsure : isUnsure;
    const isLabelled = !isByMarksAlone && (isNewRun || saysUnsure !== runIsUnsure);
    const isAbove = isLabelled && quote.kind !== 'indirect' && !!first && !quotedLines.has(first.line);
    if (quote.kind !== 'indirect') for (const { line } of quote.spans) quotedLines.add(line);
    runBy = speaker;
    runIsUnsure = saysUnsure;
    runAt = (last && positions.get(blockOf(last.line))) ?? -1;
    return {
      quote,
      speaker,
      tone: (speaker && tones.get(speaker.id)) ?? 'unattributed',
      isUnsure,
      isLabelled,
      isAbove,
      isByMarksAlone,
      isTranslated: attribution.inTranslation ?? false,
    };
  });
}

/** Groups quotations by speaker in the order of `speakers`; those without a speaker come last. */
export function groupBySource(attribution: StoryAttribution, shown: readonly ShownQuote[]): Source[] {
  const tones = tonesOf(attribution);
  const words = attribution.speakers.reduce((sum, speaker) => sum + speaker.words, 0);
  const quotesOf = new Map<string | null, ShownQuote[]>();
  for (const it of shown) {
    const id = it.speaker?.id ?? null;
    const own = quotesOf.get(id);
    if (own) own.push(it);
    else quotesOf.set(id, [it]);
  }
  const sources = attribution.speakers.map(
    (speaker): Source => ({
      speaker,
      tone: tones.get(speaker.id) ?? 'neutral',
      quotes: quotesOf.get(speaker.id) ?? [],
      share: words > 0 ? speaker.words / words : 0,
    }),
  );
  const unattributed = quotesOf.get(null) ?? [];
  if (unattributed.length > 0)
    sources.push({ speaker: null, tone: 'unattributed', quotes: unattributed, share: 0 });
  return sources.filter((source) => source.quotes.length > 0);
}
