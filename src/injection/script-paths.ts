import type { InjectedEntry } from '../content/entries/entries.ts';

/** Path of a built script from the root of the package. */
export const scriptPath = (name: InjectedEntry): string => `/src/content/entries/${name}.iife.js`;

/** Path of the typeface's script from the root of the package, for pages of ours to load. */
export const typefacePath = scriptPath('typeface');

/** Path of the script that offers the data of a language (`src/languages/offer-language.ts`), from the root of the package. */
export const languagePath = (code: string): string => `/languages/${code}.js`;
