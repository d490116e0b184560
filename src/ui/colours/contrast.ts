/** The least contrast of text that WCAG 2.2 asks for (AA), and the one with which it is content (AAA). */
export const ENOUGH = 4.5;
export const EASY = 7;

/** A colour as its parts of red, green and blue, 0 to 255 each. */
type Parts = [red: number, green: number, blue: number];

const partsOf = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Parts;

/** Relative luminance of a colour `#rrggbb`, 0 to 1, as WCAG 2.2 has it. */
export function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb`, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Mixes two colours `#rrggbb`. @param share of the second, 0 to 1 */
export function mixed(one: string, other: string, share: number): string {
  const to = partsOf(other);
  const parts = partsOf(one).map((part, n) => Math.round(part + ((to[n] ?? part) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
