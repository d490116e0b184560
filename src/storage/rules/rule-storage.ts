import type { Storage } from 'webextension-polyfill';
import type { RuleList } from '../../settings/rule-list.ts';
import type { ChangesLike } from '../watch-keys.ts';

/** The parts of the storage API that rules need. */
export interface RuleStorage {
  local: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> & {
    getBytesInUse?(keys: null): Promise<number>;
    QUOTA_BYTES?: number;
  };
  onChanged: ChangesLike;
}

/** The reading of rules that the store needs, so that it brings no parser of its own. */
export interface RuleReading {
  /** Counts the rules of a list, and its lines that are refused. */
  count(list: RuleList): { rules: number; refused: number };
  /** The index of imported filters: shards by name. */
  index(lists: readonly { id: string; text: string }[]): Record<string, string>;
}
