import { getPublicSuffix } from 'tldts';
import { linearTest } from '../regex/linear-regex.ts';
import { readRegexSource } from '../regex/regex-literal.ts';
import type { HostPattern, RuleScope } from '../types.ts';

/** Length of an address's path that expressions see, in UTF-16 units. */
const MAX_PATH = 2000;

/** An address as scopes see it. */
class Address {
  readonly #hostname: string;
  readonly #path: string;
  /** Host without its public suffix: "m.example" of m.example.co.uk; null: not looked up yet. */
  #withoutSuffix: string | null = null;
  readonly #patterns = new Map<string, boolean>();

  constructor({ hostname, pathname, search }: URL) {
    this.#hostname = hostname.replace(/\.$/, '');
    this.#path = (pathname + search).slice(0, MAX_PATH);
  }

  isIn({ hosts, exceptHosts, path, exceptPath }: RuleScope): boolean {
    if (hosts.length > 0 && !hosts.some((pattern) => this.#isAt(pattern))) return false;
    if (exceptHosts.some((pattern) => this.#isAt(pattern))) return false;
    if (path && !linearTest(path)(this.#path)) return false;
    return !(exceptPath && linearTest(exceptPath)(this.#path));
  }

  #isAt({ host, reach, path }: HostPattern): boolean {
    if (path !== undefined && !this.#path.startsWith(path)) return false;
    const own = this.#hostname;
    switch (reach) {
      case 'all':
        return isHostOrBelow(own, host);
      case 'with-www':
        return own === host || own === `www.${host}`;
      case 'subdomains':
        return own !== `www.${host}` && own !== host && isHostOrBelow(own, host);
      case 'entity':
        this.#withoutSuffix ??= withoutSuffix(own);
        return isHostOrBelow(this.#withoutSuffix, host);
      case 'pattern':
        return this.#matches(host);
    }
  }

  #matches(source: string): boolean {
    const known = this.#patterns.get(source);
    if (known !== undefined) return known;
    const expression = readRegexSource(source, '');
    const answer = typeof expression !== 'string' && linearTest(expression)(this.#hostname);
    this.#patterns.set(source, answer);
    return answer;
  }
}

const isHostOrBelow = (own: string, host: string): boolean =>
  own.endsWith(host) && (own.length === host.length || own.charAt(own.length - host.length - 1) === '.');

function withoutSuffix(hostname: string): string {
  const suffix = getPublicSuffix(hostname);
  return suffix !== null && hostname.endsWith(`.${suffix}`) ? hostname.slice(0, -suffix.length - 1) : '';
}

/**
 * Makes a test whether an address lies in a scope; a text that is no address lies in those without a host
 * only. Never throws.
 */
export function createScopeMatcher(url: string): (scope: RuleScope) => boolean {
  const parsed = URL.canParse(url) ? new URL(url) : new URL('about:blank');
  const address = new Address(parsed);
  return (scope) => address.isIn(scope);
}
