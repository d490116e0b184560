import { followSeenPart, scaleOf, seenPart } from '../seen-part.ts';

/**
 * Tells the style of the picker which part of a page is seen on a phone, so that its panel stands there: a page that is wider
 * than the screen is seen in part, or drawn small.
 * @returns how to stop; on screens that are not touched nothing is told
 */
export function followSeen(view: Window, root: HTMLElement): () => void {
  const seen = seenPart(view);
  if (!seen) return () => {};
  return followSeenPart(seen, () => {
    const scale = scaleOf(view, seen);
    const parts = { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
    root.style.setProperty('--seen-scale', String(scale));
    for (const [name, pixels] of Object.entries(parts))
      root.style.setProperty(`--seen-${name}`, `${pixels / scale}px`);
  });
}
