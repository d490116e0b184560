/** The engine's only door: a Document in, plain data out. */
export type * from './types.ts';
