import type { Page, PageBlock } from '../../blocks/page.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Vocabulary } from '../../outline/vocabulary.ts';

/** Least number of lines in a run of bare lines; `MIN_LINKS`: in a run of links. */
const MIN_LINES = 3;
const MIN_LINKS = 2;
const MAX_WORDS = 30;
/**
 * Largest share of words that headlines of other stories have in common with the story, 0 to 1. A story's own
 * short lines use its words.
 */
const MAX_SHARED_WORDS = 0.4;
const MAX_SHARED_WORDS_OF_TITLES = 0.25;
const MIN_CAPITALS = 0.6;
/**
 * Share of capitalised words, 0 to 1, above which long lines are headlines whatever else speaks for them;
 * `MIN_WORDS_OF_PLAIN_TITLES` is their least mean length in words.
 */
const MIN_CAPITALS_OF_PLAIN_TITLES = 0.8;
const MIN_WORDS_OF_PLAIN_TITLES = 6;
/** Mean log-odds above which lines are the story's, unless they are plainly titles. */
const MAX_ODDS = 1;

/** The part of a `Draft` by which such runs are found. */
interface PageKnowledge {
  page: Page;
  outline: Outline;
  vocabulary: Vocabulary;
  /** Log-odds of each block that it belongs to the story; NaN where none are told. */
  odds: Float32Array;
}

/**
 * Finds headlines of other stories that stand as bare lines, with or without link. They come in runs of short
 * lines of which none ends as a sentence does, and whose words the story does not use; and they are all
 * links, are alike (the same sign behind each, or each word with a capital) or stand after the last sentence.
 * @returns the blocks of such runs, each with what gave it away
 */
export function headlineRuns(known: PageKnowledge): Map<PageBlock, string> {
  const found = new Map<PageBlock, string>();
  const { best } = known.outline;
  if (!best) return found;
  let run: PageBlock[] = [];
  const close = (): void => {
    const why = whyHeadlines(run, known);
    if (why) for (const block of run) found.set(block, why);
    run = [];
  };
  for (let i = best.first; i < best.end; i++) {
    const block = known.page.blocks[i];
    if (!block || block.kind === 'picture') continue;
    if (isShortLine(block)) run.push(block);
    else close();
  }
  close();
  return found;
}

function isShortLine(block: PageBlock): boolean {
  if (block.stats.words > MAX_WORDS) return false;
  if (isLink(block)) return true;
  if (block.kind !== 'text') return false;
  return !endsAsSentence(withoutClosingSign(block.text)) && !/^[“„«"—–]/.test(block.text);
}

function isLink({ linkDensity, kind }: PageBlock): boolean {
  return linkDensity > 0.8 && kind !== 'caption' && kind !== 'control';
}

/** True if the text ends as a sentence does, with a full stop or the like. A question may be a headline. */
function endsAsSentence(text: string): boolean {
  return /[.!…。！؟।:;][\s"'”’»)\]]*$/.test(text);
}

const CLOSING_SIGN = /\s*[-–—|•·»›/*]+\s*$/;

function withoutClosingSign(text: string): string {
  return text.replace(CLOSING_SIGN, '');
}

/** Returns what gives a run of short lines away as headlines of other stories, in a reader's words, or null. */
function whyHeadlines(run: PageBlock[], known: PageKnowledge): string | null {
  const lines = run.filter((block) => block.stats.words > 0);
  const areLinks = lines.every(isLink);
  if (lines.length < (areLinks ? MIN_LINKS : MIN_LINES)) return null;
  const length = mean(lines, ({ stats }) => stats.words);
  if (length < 4) return null;
  const shared = mean(lines, (block) => Math.max(0, known.vocabulary.share(block)));
  if (shared > MAX_SHARED_WORDS) return null;
  if (areLinks) return `${lines.length} links in a row to other stories`;
  const signed = mean(lines, ({ text }) => (CLOSING_SIGN.test(text) ? 1 : 0));
  if (signed > 0.6) return `${lines.length} short lines with the same mark behind`;
  const capitals = mean(lines, ({ stats }) => stats.capitals / stats.words);
  const areTitles = capitals > MIN_CAPITALS && shared < MAX_SHARED_WORDS_OF_TITLES;
  const arePlainTitles =
    areTitles && capitals > MIN_CAPITALS_OF_PLAIN_TITLES && length >= MIN_WORDS_OF_PLAIN_TITLES;
  const odds = mean(lines, ({ index }) => known.odds[index] || 0);
  const haveLabels = mean(lines, ({ text }) => (/^.{2,30}: /.test(text) ? 1 : 0)) > 0.5;
  if (haveLabels || (odds > MAX_ODDS && !arePlainTitles)) return null;
  if (isLast(run.at(-1) as PageBlock, known)) {
    return odds < 0 || (capitals > MIN_CAPITALS && !areFigures(lines))
      ? `${lines.length} short lines after the last sentence`
      : null;
  }
  return areTitles ? `${lines.length} short lines in title case` : null;
}

/** True if most lines hold digits, as dates, results and prices do. */
function areFigures(lines: PageBlock[]): boolean {
  return mean(lines, ({ stats }) => (stats.digits > 0 ? 1 : 0)) > 0.5;
}

function isLast(block: PageBlock, { outline }: PageKnowledge): boolean {
  return !outline.best || outline.proseBetween(block.index, outline.best.end) === 0;
}

function mean(blocks: PageBlock[], of: (block: PageBlock) => number): number {
  return blocks.reduce((sum, block) => sum + of(block), 0) / blocks.length;
}
