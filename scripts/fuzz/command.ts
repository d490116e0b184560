import { fuzz } from './main.ts';
import { HELP, readOptions } from './options.ts';
import { TARGETS } from './targets.ts';

/** `npm run fuzz`. Out: the exit code. */
export function command(args: string[]): number {
  if (args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  try {
    const options = readOptions(
      args,
      TARGETS.map(({ name }) => name),
    );
    console.log(`seed ${options.seed}`);
    return fuzz(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}
