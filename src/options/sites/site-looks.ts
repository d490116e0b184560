import type { Appearance } from '../../settings/appearance.ts';
import type { RecentEntries } from '../../storage/recent-entries.ts';

/** Where the appearances of sites are kept. */
export type SiteLooks = Pick<RecentEntries<Partial<Appearance>>, 'list' | 'read' | 'write'> & {
  /** Calls back when one of them changes. Returns how to stop. */
  onChanged(listener: () => void): () => void;
};
