import { learnBlocks } from './blocks/learn.ts';
import { MissingCorpus } from './corpora/missing-corpus.ts';
import { learnDetector } from './detector/learn.ts';
import { type LearnOptions, parseOptions, USAGE } from './options.ts';
import { learnQuotes } from './quotes/learn.ts';

const MODELS: Record<string, (options: LearnOptions) => Promise<void> | void> = {
  quotes: learnQuotes,
  blocks: learnBlocks,
  detector: learnDetector,
};

/** Learns one model from the labelled corpora; answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const learn = MODELS[name];
  if (learn === undefined) {
    console.error(USAGE);
    return 2;
  }
  const start = performance.now();
  try {
    await learn(parseOptions(rest));
    console.log(`${Math.round((performance.now() - start) / 1000)} s`);
    return 0;
  } catch (error) {
    console.error(error instanceof MissingCorpus ? error.message : error);
    return 1;
  }
}
