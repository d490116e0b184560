import type { Appearance } from '../settings/appearance.ts';

/** Turns an appearance into attributes and lengths of an element of the class "reading", for the style sheet. */
export function readingStyle(settings: Appearance) {
  return {
    'data-theme': settings.theme,
    'data-typeface': settings.typeface,
    'data-justify': settings.justify,
    style: {
      '--text-scale': settings.textSize / 100,
      '--chars': settings.lineLength,
      '--leading': settings.lineHeight / 100,
      '--letter-spacing': settings.letterSpacing / 100,
      '--word-spacing': settings.wordSpacing / 100,
    },
  };
}
