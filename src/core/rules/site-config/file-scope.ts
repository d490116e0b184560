import type { RuleScope } from '../types.ts';
import { GLOBAL_FILE } from './site-config-files.ts';

/** Returns the scope of a file's rules, by its name without .txt. */
export function fileScope(file: string): RuleScope {
  const everywhere = { hosts: [], exceptHosts: [], path: null };
  if (file === GLOBAL_FILE) return everywhere;
  const isBelow = file.startsWith('.');
  const name = (isBelow ? file.slice(1) : file).toLowerCase();
  const address = `http://${name}/`;
  const host = URL.canParse(address) ? new URL(address).hostname : name;
  return { ...everywhere, hosts: [{ host, reach: isBelow ? 'subdomains' : 'with-www' }] };
}
