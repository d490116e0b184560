import { getDomainWithoutSuffix } from 'tldts';
import type { HostPattern } from '../types.ts';
import { hash } from './hash.ts';

/**
 * Numbers of shards of filters with hosts, and of filters that ask for a class or id: a page reads a few
 * dozen.
 */
const HOST_SHARDS = 256;
const TOKEN_SHARDS = 1024;

/** Names of the shards that every page needs: the filters that no name can find, and the table of tokens. */
export const ALWAYS = 'always';
export const TOKEN_TABLE = 'tokens';

export const hostShard = (label: string): string => `host/${hash(label) % HOST_SHARDS}`;
export const tokenShard = (token: string): string => `token/${hash(token) % TOKEN_SHARDS}`;

/** Returns the label of a host that is its name: "paper" of m.paper.co.uk; null: it has none. */
export const nameLabel = (hostname: string): string | null => getDomainWithoutSuffix(hostname);

/** Returns the name label of all hosts that a pattern may reach; null: they have no one name. */
export function patternLabel({ host, reach }: HostPattern): string | null {
  if (reach === 'pattern') return null;
  return reach === 'entity' ? (host.split('.').at(-1) ?? null) : nameLabel(host);
}
