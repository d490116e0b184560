import type { HostPattern, Rule, RuleMatcher, RuleScope } from '../../core/rules/types.ts';
import type { RuleLine } from '../../core/types.ts';

/** Two lines that do not go together; `line` is the later one. */
export interface RuleConflict {
  /** at_odds: one keeps what the other removes; duplicate: both say the same; unreached: `other` always comes first. */
  kind: 'at_odds' | 'duplicate' | 'unreached';
  line: RuleLine;
  other: RuleLine;
}

/** Most rules with one matcher that are compared with those of the opposite action: more are generated, not written. */
const MAX_RULES_OF_MATCHER = 1000;
const MAX_CONFLICTS = 500;

/** Bodies that every page has. */
const ANY_BODY = /^(?:\/\/|\/html\/)?body$|^\/\/(?:html|\*)$|^\/html$/;

function matcherKey(matcher: RuleMatcher): string {
  if (matcher.type === 'css') return matcher.selector;
  if (matcher.type === 'xpath') return `xpath ${matcher.expression}`;
  return JSON.stringify(matcher.steps, (_, value) => (value instanceof RegExp ? String(value) : value));
}

const isBelow = (host: string, parent: string) => host === parent || host.endsWith(`.${parent}`);

/** Checks that some host is served by both patterns. Errs on the side of no: patterns with expressions are not compared. */
function hostsMeet(a: HostPattern, b: HostPattern): boolean {
  if (a.reach === 'pattern' || b.reach === 'pattern') return false;
  if (a.reach === 'entity' || b.reach === 'entity') {
    const [entity, other] = a.reach === 'entity' ? [a, b] : [b, a];
    return `.${other.host}.`.includes(`.${entity.host}.`);
  }
  if (a.host === b.host)
    return (
      (a.reach === 'subdomains') === (b.reach === 'subdomains') || 'all' === a.reach || 'all' === b.reach
    );
  return (
    (a.reach !== 'with-www' && isBelow(b.host, a.host)) || (b.reach !== 'with-www' && isBelow(a.host, b.host))
  );
}

function scopesMeet(a: RuleScope, b: RuleScope): boolean {
  if (a.hosts.length === 0 || b.hosts.length === 0) return true;
  return a.hosts.some((one) => b.hosts.some((other) => hostsMeet(one, other)));
}

const scopeKey = ({ hosts, exceptHosts, path, exceptPath }: RuleScope) =>
  JSON.stringify([hosts, exceptHosts, String(path), String(exceptPath)]);

/** Rules with one and the same matcher. */
interface Alike {
  /** Rules by action and scope. */
  same: Map<string, Rule>;
  keep: Rule[];
  remove: Rule[];
}

/** Finds the rule before this one that it does not go together with. */
function conflictWith({ same, ...byAction }: Alike, rule: Rule): Pick<RuleConflict, 'kind' | 'other'> | null {
  const twin = same.get(`${rule.action} ${scopeKey(rule.scope)}`);
  if (twin) return { kind: 'duplicate', other: twin.source };
  if (rule.action !== 'keep' && rule.action !== 'remove') return null;
  const opposite = byAction[rule.action === 'keep' ? 'remove' : 'keep'];
  const other = opposite.find(({ scope }) => scopesMeet(scope, rule.scope));
  return other ? { kind: 'at_odds', other: other.source } : null;
}

function add({ same, ...byAction }: Alike, rule: Rule): void {
  same.set(`${rule.action} ${scopeKey(rule.scope)}`, rule);
  if (rule.action !== 'keep' && rule.action !== 'remove') return;
  const list = byAction[rule.action];
  if (list.length < MAX_RULES_OF_MATCHER) list.push(rule);
}

/** Bodies of one list after one that every page has. */
function unreached(rules: readonly Rule[]): RuleConflict[] {
  const first = new Map<string, Rule>();
  const found: RuleConflict[] = [];
  for (const rule of rules) {
    if (rule.action !== 'body' || rule.matcher.type !== 'xpath') continue;
    const before = first.get(rule.source.list);
    if (before) found.push({ kind: 'unreached', line: rule.source, other: before.source });
    else if (ANY_BODY.test(rule.matcher.expression.trim())) first.set(rule.source.list, rule);
  }
  return found;
}

/**
 * Rules that do not go together, in one list or several: at most 500, in order of the later one. Linear in the number of
 * rules: only those with one and the same matcher are compared.
 */
export function findConflicts(rules: readonly Rule[]): RuleConflict[] {
  const found = unreached(rules);
  const byMatcher = new Map<string, Alike>();
  for (const rule of rules) {
    if (found.length >= MAX_CONFLICTS) break;
    // An exception names a filter on purpose.
    if (rule.isException) continue;
    const key = matcherKey(rule.matcher);
    const alike = byMatcher.get(key) ?? { same: new Map(), keep: [], remove: [] };
    byMatcher.set(key, alike);
    const conflict = conflictWith(alike, rule);
    if (conflict) found.push({ ...conflict, line: rule.source });
    else add(alike, rule);
  }
  return found;
}
