import type { Score } from './page-score.ts';
import { sentences } from './sentences.ts';
import { harmonic } from './statistics.ts';
import { unicodeTokens } from './tokens.ts';

let lengths = new Uint16Array(1 << 16);

/** Marks in `hits` the positions of `reference` on one longest common subsequence with `candidate`. */
function markCommon(reference: Int32Array, candidate: Int32Array, hits: Uint8Array): void {
  const width = candidate.length + 1;
  const needed = (reference.length + 1) * width;
  if (lengths.length < needed) lengths = new Uint16Array(needed * 2);
  lengths.fill(0, 0, width);
  for (let i = 1; i <= reference.length; i++) {
    const row = i * width;
    const above = row - width;
    lengths[row] = 0;
    for (let j = 1; j < width; j++) {
      lengths[row + j] =
        reference[i - 1] === candidate[j - 1]
          ? (lengths[above + j - 1] as number) + 1
          : Math.max(lengths[above + j] as number, lengths[row + j - 1] as number);
    }
  }
  // The way back takes the same turns as rouge_score's, so that ties give the same positions.
  for (let i = reference.length, j = candidate.length; i > 0 && j > 0; ) {
    if (reference[i - 1] === candidate[j - 1]) {
      i--;
      j--;
      hits[i] = 1;
    } else if ((lengths[i * width + j - 1] as number) > (lengths[(i - 1) * width + j] as number)) j--;
    else i--;
  }
}

/** Sentences as arrays of token numbers; one numbering for both texts. */
function numberedSentences(text: string, numbers: Map<string, number>): Int32Array[] {
  const number = (token: string): number => {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    numbers.set(token, numbers.size);
    return numbers.size - 1;
  };
  return sentences(text)
    .map((sentence) => Int32Array.from(unicodeTokens(sentence), number))
    .filter((tokens) => tokens.length > 0);
}

function tally(sentenceList: readonly Int32Array[], size: number): { left: Int32Array; total: number } {
  const left = new Int32Array(size);
  let total = 0;
  for (const sentence of sentenceList) {
    total += sentence.length;
    for (const token of sentence) left[token] = (left[token] as number) + 1;
  }
  return { left, total };
}

/**
 * ROUGE-LSum of two texts: union longest common subsequence, sentence by sentence.
 * Source: rouge_score (use_stemmer=False, split_summaries=True), with Unicode tokens in place of its ASCII ones.
 */
export function rougeLsum(truth: string, predicted: string): Score {
  const numbers = new Map<string, number>();
  const reference = numberedSentences(truth, numbers);
  const candidate = numberedSentences(predicted, numbers);
  const inReference = tally(reference, numbers.size);
  const inCandidate = tally(candidate, numbers.size);
  if (inReference.total === 0 || inCandidate.total === 0) return { p: 0, r: 0, f1: 0 };
  const vocabularies = candidate.map((sentence) => new Set(sentence));
  let common = 0;
  for (const sentence of reference) {
    const hits = new Uint8Array(sentence.length);
    for (const [k, other] of candidate.entries()) {
      if (sentence.some((token) => vocabularies[k]?.has(token))) markCommon(sentence, other, hits);
    }
    for (const [i, token] of sentence.entries()) {
      const left = inReference.left[token] as number;
      const right = inCandidate.left[token] as number;
      if (hits[i] !== 1 || left === 0 || right === 0) continue;
      common++;
      inReference.left[token] = left - 1;
      inCandidate.left[token] = right - 1;
    }
  }
  const p = common / inCandidate.total;
  const r = common / inReference.total;
  return { p, r, f1: harmonic(p, r) };
}
