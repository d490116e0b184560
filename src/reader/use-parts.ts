import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Story } from '../core/index.ts';
import { type StoryPart, storyParts } from '../core/story-model/parts.ts';
import { firstOfPart, isAtStart, showElement, showLine } from './story/rendered-story.ts';

/** The part of a story that is shown. */
export interface ShownPart extends StoryPart {
  /** Number of the part, from 0, and how many there are. */
  index: number;
  count: number;
}

/** All of a story, as the one part of it. */
export const allOf = ({ blocks }: Story): ShownPart => ({ first: 0, end: blocks.length, index: 0, count: 1 });

const blockOf = (line: string): string => line.split('.')[0] ?? line;

/** The goal of a step: the beginning of the part, a block in it, or a line of it. */
type Goal = { block: string | null } | { line: string };

/**
 * A long story is shown a part at a time, so that what is laid out stays bounded whatever the length of the story.
 * @param line id of the line to begin at, or null; a line that has not come yet is gone to when it is there, unless the
 * reader has moved by then
 */
export function useParts(story: Story, line: string | null, scroller: RefObject<HTMLElement | null>) {
  const parts = useMemo(() => storyParts(story.blocks), [story]);
  const places = useMemo(() => new Map(story.blocks.map(({ id }, n) => [id, n])), [story]);
  /** Number of the part in which a line stands; null: it is not in the story. */
  const partOf = useCallback(
    (id: string): number | null => {
      const at = places.get(blockOf(id));
      if (at === undefined) return /^b\d/.test(id) ? null : 0;
      return parts.findIndex(({ end }) => at < end);
    },
    [parts, places],
  );
  const [wanted, setWanted] = useState(() => (line === null ? 0 : (partOf(line) ?? 0)));
  const [goal, setGoal] = useState<Goal | null>(null);
  const awaited = useRef(line !== null && partOf(line) === null ? line : null);
  const index = Math.min(wanted, parts.length - 1);

  const show = useCallback((next: number) => {
    awaited.current = null;
    setWanted(next);
  }, []);
  /** Shows a part, and gives its beginning, or a block or line in it, the focus. */
  const goTo = useCallback(
    (next: number, block: string | null = null) => {
      show(next);
      setGoal({ block });
    },
    [show],
  );

  useEffect(() => {
    const awaitedLine = awaited.current;
    if (awaitedLine === null) return;
    if (scroller.current && !isAtStart(scroller.current)) awaited.current = null;
    const at = partOf(awaitedLine);
    if (at === null || awaited.current === null) return;
    show(at);
    setGoal({ line: awaitedLine });
  }, [story]);
  // Once the part is the one that is shown.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!goal || !element) return;
    setGoal(null);
    if ('line' in goal) return showLine(element, goal.line);
    const first = firstOfPart(element, goal.block);
    if (goal.block === null) element.scrollTop = element.scrollLeft = 0;
    else if (first) showElement(element, first);
    first?.focus({ preventScroll: true });
  }, [goal, index]);

  const { first, end } = parts[index] ?? allOf(story);
  const part: ShownPart = useMemo(
    () => ({ first, end, index, count: parts.length }),
    [first, end, index, parts.length],
  );
  return { part, partOf, show, goTo };
}

/** The story as far as one part goes: what is said of it once stands in the first. */
export function storyOfPart(story: Story, { first, end, index, count }: ShownPart): Story {
  if (count === 1) return story;
  const blocks = story.blocks.slice(first, end);
  return index === 0
    ? { ...story, blocks }
    : { ...story, headline: null, standfirst: null, leadImage: null, blocks };
}
