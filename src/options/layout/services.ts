import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HealthTable } from '../../storage/rules/rule-health.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';
import type { Everything } from '../backup/everything.ts';
import type { Shortcut } from '../help/shortcuts.ts';
import type { OpenPages } from '../rules/trial/open-pages.ts';
import type { HostAccess } from '../sites/host-access.ts';
import type { SiteAppearances } from '../sites/site-appearances.ts';
import type { SiteModes } from '../sites/site-modes.ts';

/** Bytes used of what the browser allows; null where it sets no limit. */
export interface StorageUse {
  used: number;
  quota: number | null;
}

/** The keys of the extension's commands. */
export interface Shortcuts {
  /** Reads them as they are now. */
  read(): Promise<Shortcut[]>;
  /** Opens the browser's own page for them. */
  change(): void;
}

/** The services of the browser and of the storage that the sections need. */
export interface Services {
  appearances: SiteAppearances;
  rules: RuleStore;
  modes: SiteModes;
  access: HostAccess;
  all: Everything;
  pages: OpenPages;
  /** Reads the results of rules on the stories that last used them. Never rejects. */
  readHealth(): Promise<HealthTable>;
  syncUsage(): Promise<StorageUse & { isSynced: boolean }>;
  /** The keys of the commands; null where the browser knows none, as on phones. */
  shortcuts: Shortcuts | null;
  /** Version of the extension: "1.2.0". */
  version: string;
}

/** The context in which the sections find their services. */
export const ServicesContext = createContext<Services | null>(null);

/** @throws Error in a view that stands outside the options page */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('The options page gives no services here');
  return services;
}
