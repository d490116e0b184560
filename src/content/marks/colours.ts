import { composedParent } from '../place/scroll-state.ts';
import { viewOf } from './view-of.ts';

/** Red, green and blue, 0 to 255, and how far it covers what is below, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** From this share on a ground counts as covering what lies below it. */
const COVERS = 0.6;
/** The luminance that lies as far, in contrast, from black as from white. */
const MIDDLE = 0.179;

/** Reads a colour as browsers compute it: "rgb(…)", "rgba(…)" or "color(srgb …)"; null: another one. */
export function parseColour(text: string): Colour | null {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (/^rgba?\(/.test(text)) return [red, green, blue, alpha];
  return text.startsWith('color(srgb ') ? [red * 255, green * 255, blue * 255, alpha] : null;
}

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What a text of the page is drawn in, and on. */
export interface Ground {
  ink: Colour | null;
  isDark: boolean;
}

/**
 * Tells the ground that an element's text stands on: by the nearest colour behind it and, where there is none or a picture,
 * by the text itself, which is light where the ground is dark.
 */
export function groundOf(element: Element): Ground {
  const view = viewOf(element);
  const ink = view ? parseColour(view.getComputedStyle(element).color) : null;
  for (let box: Element | null = element; box && view; box = composedParent(box)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(box);
    const colour = parseColour(backgroundColor);
    if (colour && colour[3] >= COVERS) return { ink, isDark: luminance(colour) < MIDDLE };
    if (backgroundImage && backgroundImage !== 'none') break;
  }
  return { ink, isDark: ink !== null && luminance(ink) > MIDDLE };
}
