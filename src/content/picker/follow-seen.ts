import { scaleOf } from '../fit-frame.ts';

/**
 * Tells the style of the picker which part of a page is seen on a phone, so that its panel stands there: a page that is wider
 * than the screen is seen in part, or drawn small.
 * @returns how to stop; on screens that are not touched nothing is told
 */
export function followSeen(view: Window, root: HTMLElement): () => void {
  const seen = view.visualViewport;
  if (!seen || !view.matchMedia('(pointer: coarse)').matches) return () => {};
  const follow = () => {
    const scale = scaleOf(view, seen);
    const parts = { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
    root.style.setProperty('--seen-scale', String(scale));
    for (const [name, pixels] of Object.entries(parts))
      root.style.setProperty(`--seen-${name}`, `${pixels / scale}px`);
  };
  follow();
  const ended = new AbortController();
  for (const event of ['resize', 'scroll']) seen.addEventListener(event, follow, { signal: ended.signal });
  return () => ended.abort();
}
