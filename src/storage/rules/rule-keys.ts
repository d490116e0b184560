/** Keys of rules in storage.local. */
export const ENTRIES_KEY = 'rules/entries';
/** Key of a mark: any list is switched on. A reader without rules pays nothing for them. */
export const IN_USE_KEY = 'rules/in-use';
const LIST = 'rules/list/';
const SHARD = 'rules/shard/';
/** The names of all shards, so that those of an index that is gone can be taken away. */
export const SHARD_NAMES_KEY = 'rules/shards';

/** The key of a list, by its id. */
export const listKey = (id: string): string => LIST + id;
/** The key of a shard of the index, by its name. */
export const shardKey = (name: string): string => SHARD + name;

/** The id of the list that lies under a key, or null. */
export const listOfKey = (key: string): string | null =>
  key.startsWith(LIST) ? key.slice(LIST.length) : null;
