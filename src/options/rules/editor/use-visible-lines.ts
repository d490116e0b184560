import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Height of a line in px, as the style sheet sets it. */
export const LINE_HEIGHT = 20;
/** Number of lines that are drawn above and below those in view. */
const LINES_AROUND = 20;
/** Height of the field in px until it is measured. */
const EXPECTED_HEIGHT = 480;

/** Follows a field as it is scrolled and resized: which lines are drawn behind it, and where the layer of them lies. */
export function useVisibleLines(field: RefObject<HTMLTextAreaElement | null>) {
  const layer = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const [height, setHeight] = useState(EXPECTED_HEIGHT);
  const follow = () => {
    const area = field.current;
    if (!area || !layer.current) return;
    layer.current.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
    setFirst(Math.max(0, Math.floor(area.scrollTop / LINE_HEIGHT) - LINES_AROUND));
    setHeight(area.clientHeight);
  };
  useLayoutEffect(() => {
    follow();
    const size = new ResizeObserver(follow);
    if (field.current) size.observe(field.current);
    return () => size.disconnect();
  }, []);
  return { layer, first, last: first + Math.ceil(height / LINE_HEIGHT) + 2 * LINES_AROUND, follow };
}
