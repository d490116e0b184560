import type { LineSpan, Story } from '../core/index.ts';
import { storyLines } from '../core/story-model/story-lines.ts';

/**
 * Links that land on a quotation: text fragments (https://wicg.github.io/scroll-to-text-fragment/), built from the
 * story's own words. Browsers compare without regard to case and with white space folded, and only at the borders of
 * words; every part of a fragment lies within one line, because a match never crosses the border of a block.
 */

/** Quotations of more words than this are named by their first and last words. */
const MAX_WHOLE_WORDS = 12;
/** Words that begin and end a longer quotation; more are taken where these are ambiguous. */
const EDGE_WORDS = 4;
/** More words than this before or after do not make a fragment clearer. */
const MAX_CONTEXT_WORDS = 8;

interface Word {
  start: number;
  end: number;
}

interface Line {
  text: string;
  words: Word[];
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').replace(/\s+/g, ' ')).replaceAll('-', '%2D');

/** Counts the occurrences of `needle`, up to two. */
function occurrences(haystack: string, needle: string): number {
  const first = haystack.indexOf(needle);
  if (first < 0) return 0;
  return haystack.indexOf(needle, first + 1) < 0 ? 1 : 2;
}

/** The words of a line that lie in a span: [first, last], or null where there are none. */
function wordsIn({ words }: Line, { start, end }: LineSpan): [number, number] | null {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? null : [first, last];
}

const textOf = ({ text, words }: Line, first: number, last: number): string =>
  text.slice(words[first]?.start, words[last]?.end);

/** The whole words of a short quotation, with as much of what stands around as makes it the only one in the page. */
function exact(page: string, line: Line, first: number, last: number): string {
  const quoted = textOf(line, first, last);
  for (let context = 0; context <= MAX_CONTEXT_WORDS; context++) {
    const before = Math.max(0, first - context);
    const after = Math.min(line.words.length - 1, last + context);
    for (const [from, to] of [
      [before, last],
      [first, after],
      [before, after],
    ] as const) {
      const isAll = context === MAX_CONTEXT_WORDS && from === before && to === after;
      if (!isAll && occurrences(page, fold(textOf(line, from, to))) !== 1) continue;
      const prefix = from < first ? `${encode(textOf(line, from, first - 1))}-,` : '';
      const suffix = to > last ? `,-${encode(textOf(line, last + 1, to))}` : '';
      return `${prefix}${encode(quoted)}${suffix}`;
    }
  }
  return encode(quoted);
}

/** Part of a quotation in one line: its first and last word. */
interface Part {
  line: Line;
  first: number;
  last: number;
}

/**
 * The first words of a quotation and its last ones: as many as it takes for the first to occur nowhere else in the page,
 * and for the last to occur nowhere else between.
 * @param between texts of the lines that lie between the two parts
 */
function range(page: string, head: Part, tail: Part, between: readonly string[]): string {
  const isOneLine = head.line === tail.line;
  const startLimit = isOneLine ? head.last - 1 : head.last;
  let startLast = Math.min(head.first + EDGE_WORDS - 1, startLimit);
  const start = () => textOf(head.line, head.first, startLast);
  while (startLast < startLimit && occurrences(page, fold(start())) !== 1) startLast += 1;

  const startEnd = head.line.words[startLast]?.end ?? 0;
  const tailEnd = tail.line.words[tail.last]?.end ?? 0;
  const rest = isOneLine
    ? fold(head.line.text.slice(startEnd, tailEnd))
    : [head.line.text.slice(startEnd), ...between, tail.line.text.slice(0, tailEnd)].map(fold).join('\n');
  const endLimit = isOneLine ? startLast + 1 : tail.first;
  let endFirst = Math.max(tail.last - EDGE_WORDS + 1, endLimit);
  const end = () => textOf(tail.line, endFirst, tail.last);
  while (endFirst > endLimit && occurrences(rest, fold(end())) !== 1) endFirst -= 1;
  return `${encode(start())},${encode(end())}`;
}

/**
 * Gives a function that makes links to places of a story.
 * In: the spans of a quotation, in reading order. Out: the story's address with a text fragment, or the bare address
 * where the spans hold no word.
 */
export function textFragmentLink(story: Story): (spans: readonly LineSpan[]) => string {
  const segmenter = new Intl.Segmenter(story.lang && isTag(story.lang) ? story.lang : undefined, {
    granularity: 'word',
  });
  const texts = new Map(storyLines(story).map((line) => [line.id, line.text]));
  const lines = new Map<string, Line>();
  const lineOf = (id: string): Line | null => {
    const text = texts.get(id);
    if (text === undefined) return null;
    const known = lines.get(id);
    if (known) return known;
    const words: Word[] = [];
    for (const { segment, index, isWordLike } of segmenter.segment(text))
      if (isWordLike) words.push({ start: index, end: index + segment.length });
    const line = { text, words };
    lines.set(id, line);
    return line;
  };
  // What was left out stands in the page, too.
  const page = [...texts.values(), ...story.removals.map((removal) => removal.text)].map(fold).join('\n');

  return (spans) => {
    const parts = spans.flatMap((span) => {
      const line = lineOf(span.line);
      const found = line && wordsIn(line, span);
      return line && found ? [{ id: span.line, line, first: found[0], last: found[1] }] : [];
    });
    const head = parts[0];
    const tail = parts.at(-1);
    if (!head || !tail) return story.url;
    // A line break may be the end of a block in the page.
    const isBroken = textOf(head.line, head.first, head.last).includes('\n');
    const isShort =
      head === tail && (head.first === head.last || !isBroken) && head.last - head.first < MAX_WHOLE_WORDS;
    const ids = [...texts.keys()];
    const between = ids.slice(ids.indexOf(head.id) + 1, ids.indexOf(tail.id));
    const text = isShort
      ? exact(page, head.line, head.first, head.last)
      : range(
          page,
          head,
          tail,
          between.map((id) => texts.get(id) ?? ''),
        );
    return `${withoutDirective(story.url)}:~:text=${text}`;
  };
}

function isTag(tag: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** The address with a fragment to which a directive can be added: pages that route by fragment keep theirs. */
function withoutDirective(address: string): string {
  const [base = '', ...fragments] = address.split('#');
  const fragment = fragments.join('#').split(':~:')[0] ?? '';
  return `${base}#${fragment}`;
}
