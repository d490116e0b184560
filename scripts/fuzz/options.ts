import { parseArgs } from 'node:util';

export interface FuzzOptions {
  /** Inputs a target. */
  runs: number;
  seed: number;
  /** Name of the one target that is fed, or null: all. */
  only: string | null;
  /** True if the growth of time with size is measured. */
  isTimed: boolean;
}

export const HELP = `npm run fuzz -- [options]
  --runs N       inputs a target (1000)
  --seed N       begin of the generator's row (drawn by lot)
  --only NAME    documents, addresses, json-ld, rules, settings, messages or quotes
  --no-times     do not look how time grows with size`;

/** Reads the command line. @throws Error on an option that there is not */
export function readOptions(args: string[], names: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      runs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
      only: { type: 'string' },
      times: { type: 'boolean', default: true },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed))
    throw new Error('--runs and --seed take whole numbers');
  if (values.only !== undefined && !names.includes(values.only))
    throw new Error(`--only takes one of: ${names.join(', ')}`);
  return { runs, seed, only: values.only ?? null, isTimed: values.times ?? true };
}
