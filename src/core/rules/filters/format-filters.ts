import { formatRules } from '../format-rules.ts';
import { escapeRegex } from '../regex/regex-literal.ts';
import type { HostPattern, Rule, RuleScope } from '../types.ts';
import { matcherText } from './format-matcher.ts';

/** Writes an expression for a host and its www, and nothing else. */
const withWww = (host: string): string => `/^(www\\.)?${escapeRegex(host)}$/`;

/** Writes a host as it stands before the separator of a filter; null where filters cannot say it. */
export function hostText({ host, reach, path = '' }: HostPattern): string | null {
  switch (reach) {
    case 'all':
      return host + path;
    case 'entity':
      return `${host}.*${path}`;
    case 'pattern':
      return path === '' ? `/${host}/` : null;
    case 'with-www':
      return path === '' ? withWww(host) : null;
    case 'subdomains':
      return path === '' ? `${host},~${withWww(host)}` : null;
  }
}

function hostsText({ hosts, exceptHosts }: RuleScope): string | null {
  const texts = [
    ...hosts.map(hostText),
    ...exceptHosts.map((pattern) => {
      const text = pattern.reach === 'subdomains' ? null : hostText(pattern);
      return text === null ? null : `~${text}`;
    }),
  ];
  return texts.includes(null) || (hosts.length > 1 && hosts.some(({ reach }) => reach === 'subdomains'))
    ? null
    : texts.join(',');
}

const pathText = (scope: RuleScope): string =>
  (scope.path ? `:matches-path(/${scope.path.source}/${scope.path.flags})` : '') +
  (scope.exceptPath ? `:matches-path(~/${scope.exceptPath.source}/${scope.exceptPath.flags})` : '');

/** Writes one rule as a filter; null where filters cannot say it. */
function filterText({ scope, matcher, action, isException }: Rule): string | null {
  const hosts = hostsText(scope);
  if (hosts === null || (action !== 'remove' && action !== 'keep')) return null;
  if (scope.hosts.length === 0 && matcher.type !== 'css') return null;
  const path = pathText(scope);
  const selector = matcherText(matcher);
  const ending = action === 'keep' ? ':keep()' : '';
  return `${hosts}${isException ? '#@#' : '##'}${path}${path && ' '}${selector}${ending}`;
}

/** Writes rules as a list of cosmetic filters, a line each; `left` holds those that such lists cannot say. */
export const formatFilters = (rules: readonly Rule[]) => formatRules(rules, filterText);
