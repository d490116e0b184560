import type { Settings } from '../../settings/settings.ts';
import type { Address } from './address.ts';

/** The properties of every section of the options page; the browser and the stores come as `Services`. */
export interface SectionProps extends Pick<Address, 'part' | 'line'> {
  settings: Settings;
  /** Stores a change of the settings. */
  onChange(patch: Partial<Settings>): void;
}
