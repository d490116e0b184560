import type { Appearance } from '../../settings/appearance.ts';
import type { RecentEntries } from '../../storage/recent-entries.ts';

/** The store of the appearances of sites. */
export type SiteAppearances = Pick<RecentEntries<Partial<Appearance>>, 'list' | 'read' | 'write'> & {
  /** Calls back when one of them changes. Returns how to stop. */
  onChanged(listener: () => void): () => void;
};
