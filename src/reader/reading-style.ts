import type { Appearance } from '../settings/appearance.ts';
import { themeStyle } from '../ui/colours/own-colours.ts';

/** Turns an appearance into attributes and lengths of an element of the class "reading", for the style sheet. */
export function readingStyle(settings: Appearance) {
  const { style, ...theme } = themeStyle(settings);
  return {
    ...theme,
    'data-typeface': settings.typeface,
    'data-justify': settings.justify,
    'data-shaded': settings.shadeLines,
    'data-spreads': settings.inSpreads,
    style: {
      ...style,
      '--own-face': settings.typefaceName ? `"${settings.typefaceName}"` : 'serif',
      '--text-scale': settings.textSize / 100,
      '--weight': settings.weight,
      '--chars': settings.lineLength,
      '--leading': settings.lineHeight / 100,
      '--letter-spacing': settings.letterSpacing / 100,
      '--word-spacing': settings.wordSpacing / 100,
    },
  };
}
