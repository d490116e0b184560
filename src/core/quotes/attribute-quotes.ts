import type { AttributedQuote, Attribution, Quote } from '../types.ts';
import { analyse, mentionSpan } from './analysis.ts';
import { surroundings } from './candidates.ts';
import { Coreference } from './coreference.ts';
import { EntityTable } from './entities.ts';
import { findFrames } from './frames.ts';
import { languageData } from './languages/index.ts';
import { lexiconOf } from './lexicon.ts';
import { quoteKind } from './quote-kind.ts';
import { chooseSources } from './sources.ts';
import { SpeakerList } from './speakers.ts';

/** What the caller knows of the text. */
export interface QuoteOptions {
  /** BCP 47 tag of the text's language. */
  lang?: string | null;
}

/**
 * Finds every quotation of a text and ties it to its speaker. Offsets are UTF-16 units of `text`, whose paragraphs are
 * its lines. Never throws; linear in the length of the text.
 */
export function attributeQuotes(text: string, options: QuoteOptions = {}): Attribution {
  const data = languageData(options.lang ?? 'en');
  if (!data) return { quotes: [], speakers: [] };
  const a = analyse(text, lexiconOf(data));
  const frames = findFrames(a);
  const near = surroundings(a, frames);
  const coreference = new Coreference(a, new EntityTable(a), frames);
  const list = new SpeakerList(a, coreference);
  const quotes: AttributedQuote[] = [];
  for (const choice of chooseSources(a, near)) {
    const { stretch } = choice.placed;
    const frame = frames[choice.candidate?.frame ?? -1];
    const mention = choice.candidate?.mention ?? null;
    const source = mention ? mentionSpan(a, mention) : null;
    const speaker = mention ? list.of(mention) : null;
    const sentence = a.sentences[frame ? frame.sentence : (a.tokens[mention?.head ?? -1]?.sentence ?? -1)];
    quotes.push({
      start: stretch.start,
      end: stretch.end,
      kind: quoteKind(a, choice.placed, frame?.cueFrom ?? -1),
      source,
      cue: frame
        ? { start: a.tokens[frame.cueFrom]?.start ?? 0, end: a.tokens[frame.cueTo - 1]?.end ?? 0 }
        : null,
      speaker: speaker?.name ?? null,
      confidence: choice.probability,
      stretches: [{ start: stretch.start, end: stretch.end }],
      speakerId: speaker?.id ?? null,
      evidence: sentence ? { start: sentence.start, end: sentence.end } : null,
    });
  }
  return { quotes, speakers: list.speakers };
}

/** The quotations alone, without the table of speakers: see `attributeQuotes`. */
export function findQuotes(text: string, options: QuoteOptions = {}): Quote[] {
  return attributeQuotes(text, options).quotes;
}
