import { writeFileSync } from 'node:fs';

/**
 * Writes the file of a model's weights as JSON, and says so.
 * @param indent blanks a level, for files that people read; else all stands on one line
 */
export function writeWeights(file: string, weights: unknown, indent?: number): void {
  writeFileSync(file, `${JSON.stringify(weights, null, indent)}\n`);
  console.log(`wrote ${file}`);
}
