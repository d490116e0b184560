import type { TalkReaders } from '../core/quotes/interview/talk.ts';
import type { Readers } from '../core/quotes/language.ts';

/**
 * Loads what reads the texts of a language. The build puts other imports here: of what the kind of that language needs
 * (scripts/vite/kinds-of-readers.mjs).
 */
export const loadReaders = async (_code: string): Promise<Readers> =>
  (await import('../core/quotes/readers.ts')).readers;

/** Loads the readers of talk that is printed as such. */
export const loadTalk = async (_code: string): Promise<TalkReaders> =>
  (await import('../core/quotes/interview/talk.ts')).talk;
