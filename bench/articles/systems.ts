import type { PageResult, Prediction } from '../browser/prediction.ts';

/** The systems measured side by side; ours first. */
export const SYSTEMS = ['clearstory', 'readability', 'defuddle'] as const;
/** Ours under the rules of each page's site: asked for by `--rules` alone. */
export type SystemName = (typeof SYSTEMS)[number] | 'with rules';

export function predictionOf(system: SystemName, page: PageResult): Prediction | null {
  if (system === 'clearstory') return page.story;
  if (system === 'with rules') return page.ruled;
  return system === 'readability' ? page.readability : page.defuddle;
}
