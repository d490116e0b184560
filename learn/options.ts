import { parseArgs } from 'node:util';

export interface LearnOptions {
  /** Folder that holds `articles/` and `quotes/`. */
  corpora: string;
  /** Folder to write the weights to; null: to where they ship from. */
  out: string | null;
  /** Texts or pages of each corpus to learn from, chosen by hash; null: all. */
  sample: number | null;
  /** Parts for cross-validation; null: learn and write. */
  folds: number | null;
  /** Number of worst pages of cross-validated blocks to show, and a file for every page's score and story. */
  errors: number;
  json: string | null;
}

export const USAGE = `npm run learn -- COMMAND [options]
commands
  corpora    fetch and convert the corpora of pages, where they are not in the folder
  quotes     who said a quotation, and which words a verb reports   src/core/quotes/weights/
  blocks     which blocks of a page are its story                   src/core/classifier/weights.json
  detector   whether a page is an article                           src/core/detect/weights.json
options
  --corpora DIR   folder of the labelled corpora (../shared/corpora)
  --out DIR       write the weights to DIR, not to where they ship from
  --sample N      learn from N texts or pages of each corpus, chosen by hash
  --folds N       cross-validate instead: N parts, each judged by what the others teach; writes no weights
  --errors N      blocks with --folds: show the N worst pages of each corpus
  --json FILE     blocks with --folds: write every page's score and story to FILE`;

function count(name: string, value: string | undefined, least: number): number | null {
  if (value === undefined) return null;
  if (!/^\d+$/.test(value) || Number(value) < least)
    throw new Error(`--${name} takes a number from ${least} on, not ${value}`);
  return Number(value);
}

/** Reads the command line after the model's name. Throws an Error with one clear sentence on what is wrong. */
export function parseOptions(args: readonly string[]): LearnOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpora: { type: 'string', default: '../shared/corpora' },
      out: { type: 'string' },
      sample: { type: 'string' },
      folds: { type: 'string' },
      errors: { type: 'string' },
      json: { type: 'string' },
    },
  });
  return {
    corpora: values.corpora,
    out: values.out ?? null,
    sample: count('sample', values.sample, 1),
    folds: count('folds', values.folds, 2),
    errors: count('errors', values.errors, 0) ?? 0,
    json: values.json ?? null,
  };
}
