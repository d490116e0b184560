import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shareRead } from '../layout/progress.tsx';
import { topLine } from './rendered-story.ts';

/** Milliseconds without scrolling after which the position is kept. Short: a popup may close at any time. */
const SCROLL_REST_MS = 150;
/** Share of the story, 0 to 1, from which it counts as read: it opens at its beginning again. */
const READ_SHARE = 0.97;

/**
 * Tells the shell where the reader stops: once the story rests, and when it is left.
 * @param keepPosition gets the id of the line at the top of the view; null at the beginning and at the end of the story
 * @param line id of the line that the story begins at, or null
 * @param part which part of the story is shown, of how many
 * @returns holds the line that was at the top when the story rested last
 */
export function useReadingPosition(
  scroller: RefObject<HTMLElement | null>,
  keepPosition: ((line: string | null) => void) | undefined,
  line: string | null,
  { index, count }: { index: number; count: number },
): RefObject<string | null> {
  const told = useRef(line);
  const keep = useRef(keepPosition);
  keep.current = keepPosition;
  const ends = useRef({ isFirst: true, isLast: true });
  ends.current = { isFirst: index === 0, isLast: index === count - 1 };
  useEffect(() => {
    const element = scroller.current;
    const window = element?.ownerDocument.defaultView;
    if (!element || !window) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      const { isFirst, isLast } = ends.current;
      told.current = topLine(element, isFirst);
      keep.current?.(isLast && shareRead(element) >= READ_SHARE ? null : told.current);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(write, SCROLL_REST_MS);
    };
    const onLeave = () => {
      if (timer !== undefined) write();
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', onLeave);
    return () => {
      onLeave();
      element.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onLeave);
    };
  }, []);
  return told;
}
