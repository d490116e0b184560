import type { Block } from '../types.ts';

/** A block of a story before the story is whole: ids are given in page order at the end. */
export type Unnumbered<T> = T extends Block ? Omit<T, 'id'> : never;
