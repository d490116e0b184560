import { isRecord } from './is-record.ts';

/** The looks of paper and ink; "own": in the colours that the reader chose. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'contrast', 'own'] as const;
export type Theme = (typeof THEMES)[number];

/** The kinds of letters; "own": those of the typeface that the reader named. */
export const TYPEFACES = ['serif', 'sans', 'dyslexic', 'own'] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** Lines that stay clear while the rest is veiled; 0: no veil. */
export const LINE_FOCUS = [0, 1, 3, 5] as const;
export type LineFocus = (typeof LINE_FOCUS)[number];

/** The ways to load pictures: those that the page itself loads, none until one is asked for, or none at all. */
export const PICTURES = ['show', 'ask', 'hide'] as const;
export type Pictures = (typeof PICTURES)[number];

/** A number that one sets with a slider. */
export interface Scale {
  min: number;
  max: number;
  step: number;
}

/**
 * Settings with a slider. The upper ends lie beyond what WCAG 2.2, 1.4.12 asks to allow for: line height 1.5, letter
 * spacing .12 em, word spacing .16 em.
 */
export const SCALES = {
  /** Percent of the surface's own size. */
  textSize: { min: 75, max: 250, step: 5 },
  /** Weight of the letters, as typefaces count it: 400 is regular, 700 is bold. */
  weight: { min: 300, max: 700, step: 50 },
  /** Length of a line, in characters of running text. */
  lineLength: { min: 40, max: 100, step: 5 },
  /** Percent of the size of the text. */
  lineHeight: { min: 120, max: 240, step: 5 },
  /** Hundredths of an em. */
  letterSpacing: { min: 0, max: 20, step: 1 },
  /** Hundredths of an em. */
  wordSpacing: { min: 0, max: 60, step: 4 },
} as const satisfies Record<string, Scale>;
export type ScaleName = keyof typeof SCALES;

export const appearanceDefaults = {
  theme: 'system' as Theme,
  /** The colours of the theme "own", as `#rrggbb`. */
  ownText: '#2b2f27',
  ownPaper: '#e9f1e2',
  ownLinks: '#0b4f8a',
  typeface: 'serif' as Typeface,
  /** Name of the family that the typeface "own" stands for; '': none yet. */
  typefaceName: '',
  textSize: 100,
  weight: 400,
  lineLength: 65,
  lineHeight: 155,
  letterSpacing: 0,
  wordSpacing: 0,
  /** True if lines end flush. */
  justify: false,
  lineFocus: 0 as LineFocus,
  /** True if every second line is shaded. */
  shadeLines: false,
  /** True if a story is turned, a spread at a time, and not scrolled. */
  inSpreads: false,
  /** True if quotations are marked in the story. */
  showQuotes: true,
  pictures: 'show' as Pictures,
};
/** The appearance of stories: the part of the settings that a site may have of its own. */
export type Appearance = typeof appearanceDefaults;

/** Checks that a value is a colour as this code writes it. */
export const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[\da-f]{6}$/.test(value);

/** Letters of any script, digits, spaces and what names of families have besides: nothing that ends or escapes a string. */
const FAMILY = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .&+_'’-]{0,62}[\p{L}\p{M}\p{N}.+])?$/u;

/** Checks that a value can be the name of one typeface. */
export const isFamilyName = (value: unknown): value is string =>
  typeof value === 'string' && FAMILY.test(value);

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isOneOf =
  <T>(values: readonly T[]) =>
  (value: unknown): value is T =>
    values.includes(value as T);
const isOn =
  ({ min, max }: Scale) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;

/** Checks of stored values, one for each part of an appearance: true if the part may have the value. */
export const isValidAppearance: { [K in keyof Appearance]: (value: unknown) => value is Appearance[K] } = {
  theme: isOneOf(THEMES),
  ownText: isColour,
  ownPaper: isColour,
  ownLinks: isColour,
  typeface: isOneOf(TYPEFACES),
  typefaceName: (value): value is string => value === '' || isFamilyName(value),
  textSize: isOn(SCALES.textSize),
  weight: isOn(SCALES.weight),
  lineLength: isOn(SCALES.lineLength),
  lineHeight: isOn(SCALES.lineHeight),
  letterSpacing: isOn(SCALES.letterSpacing),
  wordSpacing: isOn(SCALES.wordSpacing),
  justify: isBoolean,
  lineFocus: isOneOf(LINE_FOCUS),
  shadeLines: isBoolean,
  inSpreads: isBoolean,
  showQuotes: isBoolean,
  pictures: isOneOf(PICTURES),
};

/** Brings what an older version stored forward: pictures were shown or not, as `showPictures` said. */
export function renewAppearance(stored: Record<string, unknown>): Record<string, unknown> {
  const { showPictures, ...rest } = stored;
  return isBoolean(showPictures) ? { pictures: showPictures ? 'show' : 'hide', ...rest } : stored;
}

/** The values in `stored` that are part of an appearance and valid. Never throws. */
export function parseAppearance(stored: unknown): Partial<Appearance> {
  const given = isRecord(stored) ? renewAppearance(stored) : {};
  return Object.fromEntries(
    Object.entries(isValidAppearance).flatMap(([key, isValid]) =>
      Object.hasOwn(given, key) && isValid(given[key]) ? [[key, given[key]]] : [],
    ),
  );
}
