import { HOST, MARKS_HOST, OUTLINES_HOST, PICKER_HOST } from '../host.ts';

/** A script of ours that runs inside pages. */
interface Entry {
  name: string;
  /** The file beside this table that the script is built from: its name, and ".iife.ts" or ".iife.tsx". */
  file: string;
  /** The element that the script puts into a page, or null. */
  host: string | null;
  /** The manifest declares a script for every page; the others are injected on demand (`src/injection`). */
  isDeclared: boolean;
}

/** Every script that runs inside pages: the build, the injector's types and the tests read this table. */
export const ENTRIES = [
  { name: 'own-world', file: 'own-world.iife.ts', host: null, isDeclared: true },
  { name: 'detector', file: 'detector.iife.ts', host: null, isDeclared: true },
  { name: 'engine', file: 'engine.iife.ts', host: null, isDeclared: false },
  { name: 'reader', file: 'reader.iife.tsx', host: HOST, isDeclared: false },
  { name: 'picker', file: 'picker.iife.tsx', host: PICKER_HOST, isDeclared: false },
  { name: 'marks', file: 'marks.iife.ts', host: MARKS_HOST, isDeclared: false },
  { name: 'quotations', file: 'quotations.iife.ts', host: null, isDeclared: false },
  { name: 'place', file: 'place.iife.ts', host: OUTLINES_HOST, isDeclared: false },
  { name: 'selection', file: 'selection.iife.ts', host: null, isDeclared: false },
  { name: 'follow', file: 'follow.iife.ts', host: null, isDeclared: false },
  { name: 'rules', file: 'rules.iife.ts', host: null, isDeclared: false },
  { name: 'typeface', file: 'typeface.iife.ts', host: null, isDeclared: false },
] as const satisfies readonly Entry[];

/** The name of a script that is injected on demand. */
export type InjectedEntry = Extract<(typeof ENTRIES)[number], { isDeclared: false }>['name'];
