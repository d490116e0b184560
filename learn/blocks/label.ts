import { unicodeTokens } from '../../bench/metrics/tokens.ts';

/** Words of one shingle: a run of words that is looked up in the truth. */
const SHINGLE_WORDS = 4;
/** Least share of a story block's shingles that the truth holds, 0 to 1. */
const MIN_STORY_SHARE = 0.5;
/** The weight of a block that cannot be labelled for sure. */
const DOUBTFUL_WEIGHT = 0.3;

export interface Label {
  inStory: boolean;
  weight: number;
  tokens: number;
}

/**
 * Labels the blocks of a page by the text of its story: by shingles of four words, each of which the truth gives
 * away only once, so that of a passage that the page has twice the one amid the prose is the story's; shorter blocks
 * must be a line of the truth.
 */
export function labelBlocks(texts: readonly string[], inBest: readonly boolean[], truth: string): Label[] {
  const tokens = unicodeTokens(truth);
  const left = new Map<string, number>();
  for (const shingle of shingles(tokens)) left.set(shingle, (left.get(shingle) ?? 0) + 1);
  const lines = new Set(truth.split('\n').map((line) => unicodeTokens(line).join(' ')));
  const joined = ` ${tokens.join(' ')} `;
  const labels = new Array<Label>(texts.length);
  const order = texts.map((_, i) => i).sort((a, b) => Number(inBest[b]) - Number(inBest[a]) || a - b);
  for (const i of order) {
    const own = unicodeTokens(texts[i] ?? '');
    labels[i] = own.length < SHINGLE_WORDS ? labelShort(own, lines, joined) : labelLong(own, left);
  }
  return balance(labels);
}

function labelShort(own: string[], lines: ReadonlySet<string>, joined: string): Label {
  const text = own.join(' ');
  const inStory = lines.has(text);
  const isDoubtful = !inStory && joined.includes(` ${text} `);
  return {
    inStory,
    weight: own.length ? size(own) * (isDoubtful ? DOUBTFUL_WEIGHT : 1) : 0,
    tokens: own.length,
  };
}

function labelLong(own: string[], left: Map<string, number>): Label {
  let all = 0;
  let held = 0;
  for (const shingle of shingles(own)) {
    all++;
    const count = left.get(shingle) ?? 0;
    if (count === 0) continue;
    held++;
    left.set(shingle, count - 1);
  }
  const share = held / all;
  const isDoubtful = share > MIN_STORY_SHARE / 2 && share < 1.5 * MIN_STORY_SHARE;
  return {
    inStory: share >= MIN_STORY_SHARE,
    weight: size(own) * (isDoubtful ? DOUBTFUL_WEIGHT : 1),
    tokens: own.length,
  };
}

function* shingles(tokens: readonly string[]): Generator<string> {
  for (let i = 0; i + SHINGLE_WORDS <= tokens.length; i++) yield tokens.slice(i, i + SHINGLE_WORDS).join(' ');
}

const size = (tokens: readonly string[]): number => Math.sqrt(Math.min(tokens.length, 80) + 1);

/** Gives each page the same say, and what is not the story at most three times the say of what is. */
function balance(labels: Label[]): Label[] {
  const sum = (inStory: boolean): number =>
    labels.reduce((total, label) => total + (label.inStory === inStory ? label.weight : 0), 0);
  const story = sum(true);
  if (story === 0) return [];
  const forStory = 60 / Math.max(story, 30);
  const forRest = Math.min(forStory, (3 * story * forStory) / (sum(false) || 1));
  return labels.map((label) => ({ ...label, weight: label.weight * (label.inStory ? forStory : forRest) }));
}
