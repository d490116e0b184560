import { SetupError } from '../scripts/setup/report.mjs';
import { articles } from './articles/command.ts';
import { BelowFloors, checkFloors, type Part, raiseFloors } from './check/command.ts';
import { footprint } from './footprint/command.ts';
import { languages } from './languages/command.ts';
import { type BenchOptions, parseOptions, USAGE } from './options.ts';
import { pageMarks } from './page-marks/command.ts';
import { quotes } from './quotes/command.ts';
import { reader } from './reader/command.ts';
import { rules } from './rules/command.ts';
import { scale } from './scale/command.ts';
import { speakers } from './speakers/command.ts';

type Command = (options: BenchOptions) => Promise<void>;

const checked =
  (part: Part, measure: Command): Command =>
  (options) => {
    if (options.raise) return raiseFloors([part], options.corpora);
    return options.check ? checkFloors([part], options.corpora) : measure(options);
  };

const PARTS: Part[] = ['articles', 'quotes', 'speakers', 'rules', 'reader', 'page-marks'];

const COMMANDS: Record<string, Command> = {
  articles: checked('articles', articles),
  quotes: checked('quotes', quotes),
  speakers: checked('speakers', speakers),
  languages,
  reader: checked('reader', reader),
  rules: checked('rules', rules),
  'page-marks': checked('page-marks', pageMarks),
  footprint,
  scale,
  check: ({ corpora }) => checkFloors(PARTS, corpora),
  raise: ({ corpora }) => raiseFloors(PARTS, corpora),
};

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
    if (error instanceof SetupError || error instanceof BelowFloors) console.error(error.message);
    else console.error(error);
    return 1;
  }
}
