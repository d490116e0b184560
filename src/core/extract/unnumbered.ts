import type { Block } from '../types.ts';

/** A block of a story that has no id yet: ids are given in page order. */
export type Unnumbered<T> = T extends Block ? Omit<T, 'id'> : never;
