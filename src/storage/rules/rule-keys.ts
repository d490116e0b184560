/** Where rules lie in storage.local. */
export const ENTRIES_KEY = 'rules/entries';
const TEXT = 'rules/text/';
const SHARD = 'rules/shard/';
/** The names of all shards, so that those of an index that is gone can be taken away. */
export const SHARD_NAMES_KEY = 'rules/shards';

export const textKey = (id: string): string => TEXT + id;
export const shardKey = (name: string): string => SHARD + name;

/** The list whose text lies under a key, or null. */
export const listOfKey = (key: string): string | null =>
  key.startsWith(TEXT) ? key.slice(TEXT.length) : null;
