import { RuleFault } from '../problems.ts';
import { readRegexLiteral } from '../regex/regex-literal.ts';
import type { HostPattern, RuleScope } from '../types.ts';

/** Scope of a filter without hosts: every page. Shared, as lists have tens of thousands of such filters. */
export const EVERYWHERE: RuleScope = { hosts: [], exceptHosts: [], path: null };

const PLAIN_HOST = /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$/;
const FORBIDDEN = /[\s/\\?#@:%<>[\]^|*()]/;

/** Writes a host in lower case and punycode; null: no host can be called so. */
function toAscii(host: string): string | null {
  const lower = host.toLowerCase();
  if (PLAIN_HOST.test(lower)) return lower;
  if (FORBIDDEN.test(lower) || !URL.canParse(`http://${lower}/`)) return null;
  const { hostname } = new URL(`http://${lower}/`);
  return PLAIN_HOST.test(hostname) ? hostname : null;
}

/**
 * Reads a host as it stands before the separator of a filter: `example.com`, `example.*`, `example.com/path`,
 * `/regex/`.
 */
function readHost(text: string, at: number): HostPattern {
  if (text.startsWith('/')) return readPattern(text, at);
  const slash = text.indexOf('/');
  const path = slash < 0 ? null : text.slice(slash);
  const named = slash < 0 ? text : text.slice(0, slash);
  const bare = named.startsWith('*.') ? named.slice(2) : named;
  const isEntity = bare.endsWith('.*');
  const host = toAscii(isEntity ? bare.slice(0, -2) : bare);
  if (host === null) throw new RuleFault(at, 'invalid_host', text);
  const pattern: HostPattern = { host, reach: isEntity ? 'entity' : 'all' };
  return path === null || path === '/' ? pattern : { ...pattern, path };
}

function readPattern(text: string, at: number): HostPattern {
  const expression = readRegexLiteral(text);
  if (expression === null) throw new RuleFault(at, 'invalid_host', text);
  if (typeof expression === 'string') throw new RuleFault(at, expression, text);
  return { host: expression.source, reach: 'pattern' };
}

/** Cuts a list at its commas, those within `/expressions/` excepted; gives each item with its offset. */
function* items(text: string, separator: string): Generator<[item: string, at: number]> {
  for (let at = 0; at <= text.length; ) {
    const tilde = text[at] === '~' ? 1 : 0;
    let end = -1;
    if (text[at + tilde] === '/') end = text.indexOf(`/${separator}`, at + tilde + 1) + 1 || text.length;
    else end = text.indexOf(separator, at);
    if (end < 0) end = text.length;
    yield [text.slice(at, end), at];
    at = end + 1;
  }
}

/**
 * Reads the hosts of a filter: `example.com,~m.example.com`. Throws RuleFault.
 * @param offset that of the text in its line
 */
export function readHosts(text: string, offset = 0, separator = ','): RuleScope {
  if (text === '' || text === '*') return EVERYWHERE;
  const hosts: HostPattern[] = [];
  const exceptHosts: HostPattern[] = [];
  for (const [item, at] of items(text, separator)) {
    const name = item.trim();
    if (name === '') throw new RuleFault(offset + at, 'invalid_host', text);
    if (name.startsWith('~')) exceptHosts.push(readHost(name.slice(1), offset + at + 1));
    else if (name !== '*') hosts.push(readHost(name, offset + at));
  }
  return { hosts, exceptHosts, path: null };
}
