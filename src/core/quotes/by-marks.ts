import { carryOver } from './carry-over.ts';
import { quotesByMarks } from './marks/marks-only.ts';

/** What works by quotation marks alone: for texts in languages that are not read, and for translated stories. */
export const byMarks = { quotesByMarks, carryOver };

export type MarksReaders = typeof byMarks;
