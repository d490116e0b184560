import { unicodeTokens } from './tokens.ts';

/** Share of common shingles, 0 to 1, below which a line of the output has nothing in common with the truth. */
const LEAKED_BELOW = 0.2;
/** The same share, below which a line of the truth or a standfirst is missing from the output. */
const LOST_BELOW = 0.5;
const SHINGLE = 3;

function shingles(line: string): string[] {
  const tokens = unicodeTokens(line);
  if (tokens.length < SHINGLE) return tokens;
  return tokens.slice(SHINGLE - 1).map((_, i) => tokens.slice(i, i + SHINGLE).join(' '));
}

/** Collects the shingles and the single tokens of all lines, so that very short lines are found too. */
function index(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => [...shingles(line), ...unicodeTokens(line)]));
}

function sharePresent(line: string, known: ReadonlySet<string>): number {
  const all = shingles(line);
  return all.length === 0 ? 1 : all.filter((shingle) => known.has(shingle)).length / all.length;
}

/** Lines of the output that have nothing in common with the truth (fewer than 20 % of their three-word shingles). */
export function leakedLines(truth: readonly string[], output: readonly string[]): string[] {
  const known = index(truth);
  return output.filter((line) => sharePresent(line, known) < LEAKED_BELOW);
}

/** Lines of the truth that are missing from the output (fewer than 50 % of their three-word shingles are there). */
export function lostLines(truth: readonly string[], output: readonly string[]): string[] {
  const known = index(output);
  return truth.filter((line) => sharePresent(line, known) < LOST_BELOW);
}
