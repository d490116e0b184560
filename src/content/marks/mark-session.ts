import { trusted } from '../../core/blocks/unclobbered.ts';
import type { Card } from './card.tsx';
import { areIntact, findMarks, wordsOf } from './find-marks.ts';
import { followChanges } from './follow-changes.ts';
import { markKeyOf } from './mark-keys.ts';
import type { MarkedStory, PageMark } from './marked-story.ts';
import { lineBox, meetReader } from './meet-reader.ts';
import type { MarkPainter } from './paint-marks.ts';
import { type View, viewOf } from './view-of.ts';

interface Needs {
  page: Document;
  card: Card;
  painter: MarkPainter;
  /** True once the extension has gone while its highlights are still there. */
  isGone(): boolean;
  /** Called when the reader turns the highlights off in the page. */
  onTurnedOff(): void;
}

/** Quotations highlighted in a page, for as long as they are. */
export interface MarkSession {
  signal: AbortSignal;
  /** Highlights the quotations of a story in place of those before. Gives the number of those that were found. */
  mark(story: MarkedStory): Promise<number>;
  /** Scrolls to ranges, and sets them off. */
  goTo(ranges: readonly Range[]): void;
  say(lines: readonly string[]): void;
  end(): void;
}

/** Milliseconds after which the card goes when the pointer has left. */
const LEAVE_MS = 250;

/** Starts to highlight quotations in a page, to follow its changes and to hear its reader. */
export function startSession({ page, card, painter, isGone, onTurnedOff }: Needs): MarkSession {
  const ended = new AbortController();
  const { signal } = ended;
  const window = viewOf(page) as View;
  let story: MarkedStory | null = null;
  let marks: readonly PageMark[] = [];
  let words: ReadonlyMap<Range, string> = new Map();
  /** What was gone to: its ranges, and the id of the quotation where it is one. */
  let current: readonly Range[] = [];
  let currentId: string | null = null;
  /** The range that the card stands at. */
  let shownAt: Range | null = null;
  let searches = 0;
  const paint = () => painter.paint(marks, current);

  async function search(): Promise<void> {
    if (!story) return;
    const ownSearch = ++searches;
    const found = await findMarks(page, story);
    if (signal.aborted || ownSearch !== searches) return;
    marks = found.marks;
    words = wordsOf(marks);
    const again = marks.find(({ shown }) => shown.quote.id === currentId);
    current =
      again?.ranges ?? current.filter((range) => range.startContainer.isConnected && !range.collapsed);
    observe(found.roots);
    reader.hear(found.roots.map(viewOf));
    paint();
  }
  const observe = followChanges(async () => {
    if (isGone()) return end();
    painter.keepStyles();
    const isWhole = marks.every(({ ranges }) => ranges.length > 0);
    if (!isWhole || !areIntact(marks, words)) await search();
  }, signal);

  function showCard(mark: PageMark, range: Range, near: DOMRect): void {
    card.stay();
    if (card.shown() === mark.shown) return;
    shownAt = range;
    card.showQuote(mark.shown, near);
  }
  function moveCard(): void {
    painter.keepStyles();
    if (card.shown() && shownAt) card.follow(lineBox(shownAt, window), window.innerHeight);
  }
  function goTo(ranges: readonly Range[], quoteId: string | null = null): void {
    const [first] = ranges;
    if (!first) return;
    current = ranges;
    currentId = quoteId;
    scrollTo(first, window);
    paint();
  }
  function step(direction: 1 | -1): void {
    const found = marks.filter(({ ranges }) => ranges.length > 0);
    const at = found.findIndex(({ shown }) => shown.quote.id === currentId);
    const next = found[at < 0 ? nearest(found, direction, window) : at + direction];
    const [first] = next?.ranges ?? [];
    if (!next || !first) return;
    goTo(next.ranges, next.shown.quote.id);
    showCard(next, first, lineBox(first, window));
    card.hideAfter(STAY_MS);
  }
  function onKey(event: KeyboardEvent): void {
    const key = markKeyOf(event);
    if (!key) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key === 'off') onTurnedOff();
    else step(key === 'next' ? 1 : -1);
  }
  const reader = meetReader(
    window,
    () => marks,
    {
      onMark: showCard,
      onElsewhere: () => card.shown() && !card.isPointedAt() && card.hideAfter(LEAVE_MS),
      onKey,
      onMove: moveCard,
    },
    signal,
  );
  reader.hear([window]);
  function end(): void {
    if (signal.aborted) return;
    ended.abort();
    painter.clear();
    card.close();
  }
  return {
    signal,
    async mark(next) {
      story = next;
      current = [];
      currentId = null;
      await search();
      return marks.filter(({ ranges }) => ranges.length > 0).length;
    },
    goTo: (ranges) => goTo(ranges),
    say: card.say,
    end,
  };
}

/** Milliseconds for which the card stays beside a quotation that a key has led to. */
const STAY_MS = 8000;

/** The index of the first quotation below the top of the window, or of the last above its foot. */
function nearest(found: readonly PageMark[], direction: 1 | -1, window: Window): number {
  const box = ({ ranges }: PageMark) => ranges[0]?.getBoundingClientRect() ?? new DOMRect();
  if (direction === 1) {
    const below = found.findIndex((mark) => box(mark).top >= 0);
    return below < 0 ? found.length - 1 : below;
  }
  return Math.max(
    0,
    found.findLastIndex((mark) => box(mark).bottom <= window.innerHeight),
  );
}

/** Scrolls to a range and all boxes around it. Who asked for less motion gets there at once. */
function scrollTo(range: Range, window: Window): void {
  const element = trusted(range.startContainer).parentElement;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight && viewOf(range.startContainer) === window) return;
  if (element) trusted(element).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top: now, height } = range.getBoundingClientRect();
  const isSeen = now >= 0 && now + height <= window.innerHeight;
  if (!isSeen) window.scrollBy({ top: now - window.innerHeight / 3, behavior: 'instant' });
}
