import type { StoryAttribution } from '../core/index.ts';

const NO_QUOTATIONS: StoryAttribution = { quotes: [], speakers: [] };

interface Search {
  /** Searches the beginning of the story, before any part; null: that is as soon done with its part. */
  begin(): Promise<StoryAttribution | null>;
  /** Searches a part; null: there is nothing to search. */
  find(part: number): Promise<StoryAttribution | null>;
  /** Gets all that was found, after each part. The search goes on once it is shown. */
  onFound(attribution: StoryAttribution): Promise<void>;
}

/**
 * Searches parts of one story one after the other, what was asked for last first. Where a search fails, the story is read
 * without.
 */
export function seekQuotations({ begin, find, onFound }: Search) {
  const asked = new Set<number>();
  let waiting: number[] = [];
  let isStopped = false;
  let running: Promise<void> | null = null;

  let isBegun = false;
  const tell = async (attribution: StoryAttribution | null) => {
    if (attribution && !isStopped) await onFound(attribution);
  };

  async function run(): Promise<void> {
    if (!isBegun) await tell(await begin().catch(() => null));
    isBegun = true;
    for (let part = waiting.shift(); part !== undefined && !isStopped; part = waiting.shift()) {
      const attribution = await find(part).catch((error: unknown) => {
        console.error('Clearstory could not find the quotes', error);
        return NO_QUOTATIONS;
      });
      await tell(attribution);
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
