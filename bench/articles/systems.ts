import type { PageResult, Prediction } from '../browser/prediction.ts';

/** The systems measured side by side; ours first. */
export const SYSTEMS = ['clearstory', 'readability', 'defuddle'] as const;
export type SystemName = (typeof SYSTEMS)[number];

export function predictionOf(system: SystemName, page: PageResult): Prediction | null {
  if (system === 'clearstory') return page.story;
  return system === 'readability' ? page.readability : page.defuddle;
}
