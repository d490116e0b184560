import path from 'node:path';
import { SetupError } from '../scripts/setup/report.mjs';
import blocks from '../src/core/classifier/weights.json' with { type: 'json' };
import { crossValidateBlocks } from './blocks/cross-validate.ts';
import { learnBlocks } from './blocks/learn.ts';
import { fetchCorpora } from './corpora/fetch.ts';
import { learnDetector } from './detector/learn.ts';
import { type LearnOptions, parseOptions, USAGE } from './options.ts';
import { inChromium } from './pages/in-chromium.ts';
import { learnQuotes } from './quotes/learn.ts';

/** The corpora that the weights of pages name, with their checksums. */
const KNOWN = new Map(blocks.learnedFrom.map(({ corpus, sha256 }) => [corpus, sha256]));

const BLOCKS_AGENT = path.join(import.meta.dirname, 'blocks/agent.ts');
const DETECTOR_AGENT = path.join(import.meta.dirname, 'detector/agent.ts');

const COMMANDS: Record<string, (options: LearnOptions) => Promise<void> | void> = {
  corpora: ({ corpora }) => fetchCorpora(corpora, KNOWN),
  quotes: learnQuotes,
  blocks: (options) =>
    options.folds === null
      ? learnBlocks(options, inChromium(BLOCKS_AGENT))
      : crossValidateBlocks(options, options.folds, inChromium(BLOCKS_AGENT)),
  detector: (options) => learnDetector(options, inChromium(DETECTOR_AGENT)),
};

/**
 * Fetches the corpora, or learns one model from them.
 * @param args the command and its options
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const learn = COMMANDS[name];
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
    console.error(error instanceof SetupError ? error.message : error);
    return 1;
  }
}
