import { articles } from './articles/command.ts';
import { MissingCorpus } from './corpora/missing-corpus.ts';
import { type BenchOptions, parseOptions, USAGE } from './options.ts';
import { quotes } from './quotes/command.ts';

const COMMANDS: Record<string, (options: BenchOptions) => Promise<void>> = { articles, quotes };

/** Runs one command; answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = COMMANDS[name];
  if (command === undefined) {
    console.error(USAGE);
    return 2;
  }
  try {
    await command(parseOptions(rest));
    return 0;
  } catch (error) {
    if (error instanceof MissingCorpus) console.error(error.message);
    else console.error(error);
    return 1;
  }
}
