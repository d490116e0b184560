import { plainText, storyLines } from '../story-model/story-lines.ts';
import type {
  AttributedQuote,
  Attribution,
  LineSpan,
  Span,
  Speaker,
  Story,
  StoryAttribution,
  StoryQuote,
  StorySpeaker,
} from '../types.ts';
import { firstIndex } from './analysis/binary-search.ts';
import type { MarksReaders } from './by-marks.ts';
import { citedQuotes, type UncountedSpeaker } from './cited-quotes.ts';
import { SHOWN_INDIRECT } from './confidence.ts';
import type { Language } from './language.ts';
import { type LanguageSigns, whichLanguage } from './lexicon/which-language.ts';

/** A line of the story with its position in the text given to the attributor. */
export interface PlacedLine {
  id: string;
  text: string;
  /** Offset of the line's first character in that text. */
  start: number;
}

/**
 * Finds the quotations of a text as `attributeQuotes` does.
 * @param language what the text is read with: by their marks alone quotations have no speakers
 */
export const attributeIn = (text: string, language: Language | MarksReaders): Attribution =>
  isRead(language)
    ? language.readers.attributeQuotes(text, language)
    : { quotes: language.quotesByMarks(text), speakers: [] };

/** True if a text is read in full, and not by its marks alone. */
export const isRead = (language: Language | MarksReaders): language is Language => 'readers' in language;

const MARKS = /["“”„‟«»‹›‘’‚'`´「」『』《》]/;

/**
 * Finds the quotations of a story, placed in its lines, and their speakers in falling order of words quoted.
 * Reads the story in one go: `QuotationSearch` takes stories of any length.
 * @param language what the story is read with: see `storyLanguage`
 */
export function attributeStory(story: Story, language: Language | MarksReaders): StoryAttribution {
  const { text, lines } = composeText(story);
  const attribution = attributeIn(text, language);
  const placed = attribution.quotes
    .filter((quote) => quote.kind !== 'indirect' || quote.confidence >= SHOWN_INDIRECT)
    .map((quote) => placeQuote(text, lines, quote));
  const { quotes, speakers } = citedQuotes(story, {
    quotes: placed.filter((quote) => quote.spans.length > 0),
    speakers: attribution.speakers.map((speaker) => placeSpeaker(text, lines, speaker)),
  });
  const order = new Map(lines.map((line, n) => [line.id, n]));
  const position = (quote: Omit<StoryQuote, 'id'>) => order.get(quote.spans[0]?.line ?? '') ?? 0;
  const inOrder = quotes
    .sort((a, b) => position(a) - position(b) || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((quote, n) => ({ ...quote, id: `q${n}` }));
  return {
    quotes: inOrder,
    speakers: countSpeakers(inOrder, speakers, story.lang),
    ...(!isRead(language) && { byMarksAlone: true }),
  };
}

/**
 * Returns the code of the language whose data a story is read with, or null where it is read by its marks
 * alone.
 * @param signs of all languages; only a story whose page does not state its language needs them
 */
export function storyLanguage(story: Story, signs: readonly LanguageSigns[]): string | null {
  return whichLanguage(story.lang, story.lang ? '' : composeText(story).text, signs);
}

/**
 * Composes the text that the attributor reads, a line for each line of the story, captions last: they
 * interrupt what the body says. The paragraphs of a block quotation get quotation marks where the page sets
 * them off by looks alone.
 */
export function composeText(story: Story): { text: string; lines: PlacedLine[] } {
  const setOff = new Set(
    story.blocks.flatMap((block) =>
      block.type === 'blockquote'
        ? block.paragraphs
            .map((it, n) => (MARKS.test(plainText(it)[0] ?? '') ? '' : `${block.id}.${n}`))
            .filter(Boolean)
        : [],
    ),
  );
  const isTable = new Set(story.blocks.filter((block) => block.type === 'table').map((block) => block.id));
  const all = storyLines(story).filter(
    (line) => line.role !== 'code' && !isTable.has(line.id.split('.')[0] ?? ''),
  );
  const ordered = [
    ...all.filter((line) => line.role !== 'caption'),
    ...all.filter((line) => line.role === 'caption'),
  ];
  let text = '';
  const lines: PlacedLine[] = [];
  for (const line of ordered) {
    const quoted = setOff.has(line.id);
    // One line each: a break inside a text is no new paragraph to the attributor. Lengths stay as they are.
    const flat = line.text.replace(/\n/g, ' ');
    lines.push({ id: line.id, text: line.text, start: text.length + (quoted ? 1 : 0) });
    text += `${quoted ? `“${flat}”` : flat}\n`;
  }
  return { text, lines };
}

/** Cuts a span of the composed text into its parts, line by line. */
function toLines(lines: readonly PlacedLine[], span: Span): LineSpan[] {
  const found: LineSpan[] = [];
  const endOf = (n: number): number => (lines[n]?.start ?? 0) + (lines[n]?.text.length ?? 0);
  for (let n = firstIndex(lines.length, (at) => endOf(at) >= span.start); n < lines.length; n++) {
    const line = lines[n];
    if (!line || line.start >= span.end) break;
    const start = Math.max(0, span.start - line.start);
    const end = Math.min(line.text.length, span.end - line.start);
    if (start < end) found.push({ line: line.id, start, end });
  }
  return found;
}

/** Widens a span by the quotation marks on either side of it, so that they are highlighted as well. */
function withMarks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && MARKS.test(text[from - 1] ?? '')) from--;
  // A comma or full stop may stand between the last word and its mark.
  const closing = /^[.,!?…]?["”“’‘»«›‹'`´」』》]+/.exec(text.slice(to, to + 4));
  if (closing) to += closing[0].length;
  return { start: from, end: to };
}

/** The parts of a quotation before and behind its tag, the words inside it that name the speaker. */
function aroundTag(text: string, { start, end }: Span, tag: Span): Span[] {
  const [signs = ''] = /^[\s.,;:!?…–—-]*/.exec(text.slice(tag.end, end)) ?? [];
  const rest = { start: tag.end + signs.length, end };
  return [{ start, end: tag.start }, ...(rest.start < end ? [rest] : [])];
}

function placeQuote(
  text: string,
  lines: readonly PlacedLine[],
  quote: AttributedQuote,
): Omit<StoryQuote, 'id'> {
  const said = quote.tag ? aroundTag(text, quote, quote.tag) : quote.stretches;
  const spans = quote.kind === 'indirect' ? said : said.map((it) => withMarks(text, it));
  return {
    kind: quote.kind,
    spans: spans.flatMap((span) => toLines(lines, span)),
    text: said.map((it) => text.slice(it.start, it.end).replace(/\n/g, ' ')).join(' … '),
    speakerId: quote.speakerId,
    confidence: quote.confidence,
    cue: quote.cue && text.slice(quote.cue.start, quote.cue.end),
    evidence: quote.evidence && text.slice(quote.evidence.start, quote.evidence.end).trim(),
    ...(quote.quoting && { quoting: quote.quoting }),
  };
}

function placeSpeaker(
  text: string,
  lines: readonly PlacedLine[],
  { id, name, role, roleEvidence, kind }: Speaker,
): UncountedSpeaker {
  const line = roleEvidence && toLines(lines, roleEvidence)[0]?.line;
  return {
    id,
    name,
    role,
    roleEvidence: line ? { text: text.slice(roleEvidence.start, roleEvidence.end).trim(), line } : null,
    kind,
  };
}

/**
 * Counts the words and quotations of each speaker. Returns those who have a quotation, in falling order of
 * words; indirect quotations count as quotations, but their words do not.
 */
export function countSpeakers(
  quotes: readonly StoryQuote[],
  speakers: readonly UncountedSpeaker[],
  lang: string | null,
): StorySpeaker[] {
  const segmenter = wordSegmenter(lang);
  const counted = new Map<string, { words: number; quotes: number }>();
  for (const quote of quotes) {
    if (quote.speakerId === null) continue;
    const count = counted.get(quote.speakerId) ?? { words: 0, quotes: 0 };
    count.quotes += 1;
    if (quote.kind !== 'indirect') {
      for (const { isWordLike } of segmenter.segment(quote.text)) if (isWordLike) count.words += 1;
    }
    counted.set(quote.speakerId, count);
  }
  return speakers
    .flatMap((speaker) => {
      const count = counted.get(speaker.id);
      return count ? [{ ...speaker, ...count }] : [];
    })
    .sort((a, b) => b.words - a.words || b.quotes - a.quotes);
}

function wordSegmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    // The page declares a language tag that is none.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
