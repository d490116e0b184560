import type { StoryAttribution } from '../core/index.ts';

const NO_QUOTATIONS: StoryAttribution = { quotes: [], speakers: [] };

/**
 * Searches parts of one story one after the other, what was asked for last first. Where a search fails, the story is read
 * without.
 * @param find searches a part; null: there is nothing to search
 * @param onFound gets all that was found, after each part
 */
export function seekQuotations(
  find: (part: number) => Promise<StoryAttribution | null>,
  onFound: (attribution: StoryAttribution) => void,
) {
  const asked = new Set<number>();
  let waiting: number[] = [];
  let isStopped = false;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    for (let part = waiting.shift(); part !== undefined && !isStopped; part = waiting.shift()) {
      const attribution = await find(part).catch((error: unknown) => {
        console.error('Clearstory could not find the quotes', error);
        return NO_QUOTATIONS;
      });
      if (attribution && !isStopped) onFound(attribution);
    }
    running = null;
  }
  return {
    /** Searches these parts, too. Resolves once no part is left that was asked for. */
    want(parts: readonly number[]): Promise<void> {
      const fresh = parts.filter((part) => !asked.has(part));
      for (const part of fresh) asked.add(part);
      waiting = [...fresh, ...waiting];
      running ??= run();
      return running;
    },
    stop() {
      isStopped = true;
      waiting = [];
    },
  };
}
