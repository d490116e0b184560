import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LineFocus as LineCount } from '../../settings/appearance.ts';
import { mapLines, nearestLine, type SetLine } from './text-lines.ts';

/** The height of the view at which one reads, as a share of it from the top. */
const READING_HEIGHT = 0.4;
/** Air above and below the clear lines, in pixels. */
const AIR_PX = 3;
const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** The clear band around a line: `count` lines, it being the middle one where there are enough on both sides. */
function bandAround(lines: readonly SetLine[], at: number, count: number): SetLine | null {
  const first = Math.max(0, Math.min(at - (count - 1) / 2, lines.length - count));
  const band = lines.slice(first, first + count);
  const [top, bottom] = [band[0], band.at(-1)];
  return top && bottom ? { top: top.top - AIR_PX, bottom: bottom.bottom + AIR_PX } : null;
}

interface Props {
  /** Lines that stay clear. */
  lines: LineCount;
  scroller: RefObject<HTMLElement | null>;
}

/**
 * A veil over the story that leaves a few lines clear. Arrows go on by as many lines and keep them at one height; who
 * scrolls otherwise finds the band on the lines that have come there. It takes no pointer: links stay within reach.
 */
export function LineFocus({ lines: count, scroller }: Props) {
  const veil = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let map = mapLines(element);
    /** The height at which one reads, in pixels from the top of the view. */
    let height: number | null = null;
    const draw = () => {
      const lines = map.near();
      const { scrollTop } = element;
      // One begins with the first line that is in view.
      height ??= (lines.find(({ top }) => top >= scrollTop)?.top ?? scrollTop) - scrollTop + AIR_PX;
      const band = bandAround(lines, nearestLine(lines, scrollTop + height), count);
      if (!band || !veil.current) return;
      const { style } = veil.current;
      style.setProperty('--band-top', `${Math.max(0, band.top - scrollTop)}px`);
      style.setProperty('--band-height', `${band.bottom - band.top}px`);
    };
    const drawAnew = () => {
      map = mapLines(element);
      draw();
    };
    const step = (direction: 1 | -1) => {
      const lines = map.near();
      const here = nearestLine(lines, element.scrollTop + (height ?? 0));
      const target = lines[Math.max(0, Math.min(lines.length - 1, here + direction * count))];
      if (!target || target === lines[here]) return false;
      const middle = (target.top + target.bottom) / 2;
      element.scrollTop = middle - element.clientHeight * READING_HEIGHT;
      height = middle - element.scrollTop;
      draw();
      return true;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = STEPS[event.key];
      if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (step(direction)) event.preventDefault();
    };
    draw();
    element.addEventListener('scroll', draw, { passive: true });
    element.addEventListener('keydown', onKeyDown);
    const { ResizeObserver: Observer } = globalThis;
    const resized = Observer && new Observer(drawAnew);
    resized?.observe(element);
    if (element.firstElementChild) resized?.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', draw);
      element.removeEventListener('keydown', onKeyDown);
      resized?.disconnect();
    };
  }, [count]);
  return <div ref={veil} class="line-focus" aria-hidden="true" />;
}
