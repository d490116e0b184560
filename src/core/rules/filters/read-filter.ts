import type { RuleLine } from '../../types.ts';
import { RuleFault } from '../problems.ts';
import type { ExpressionChecks, FilterStep, Rule, RuleMatcher, RuleScope } from '../types.ts';
import { readModifiers } from './modifiers.ts';
import { EVERYWHERE, readHosts } from './read-hosts.ts';
import { readSelector } from './read-selector.ts';
import { findSeparator, type Separator } from './separator.ts';

/** Reads the hosts of a filter; the last ones are kept, as lists go on with the same. */
export type HostReader = (text: string, offset: number) => RuleScope;

/** Character codes of the signs that lines of no rule begin with: "!", "#" and "[". */
const EXCLAMATION = 33;
const HASH = 35;
const OPEN_SET = 91;

const KIND_CODES = { style: 'changes_page', script: 'scriptlet' } as const;

function refuseForeign(line: string, { start, end, kind }: Separator): void {
  if (kind !== 'cosmetic') throw new RuleFault(start, KIND_CODES[kind], line.slice(start, end));
  if (line.startsWith('+js', end)) throw new RuleFault(end, 'scriptlet', '+js');
  if (line.startsWith('^', end)) throw new RuleFault(end, 'edits_source', '^');
}

const isOnHosts = ({ hosts }: RuleScope): boolean => hosts.length > 0;

/** Returns every expression of a step that the browser is asked about. */
function expressionsOf(step: FilterStep): { selector?: string; xpath?: string }[] {
  if (step.step === 'xpath') return [{ xpath: step.expression }];
  if (step.step === 'upward-to') return [{ selector: step.selector }];
  if (step.step === 'has' || step.step === 'not') return step.steps.flatMap(expressionsOf);
  // A selector that begins with a combinator is asked for as the browser is: after :scope.
  return step.step === 'css' ? [{ selector: step.selector.replace(/^\s*([>+~])/, ':scope $1').trim() }] : [];
}

function checkExpressions(matcher: RuleMatcher, at: number, { isSelector, isXPath }: ExpressionChecks): void {
  const steps: readonly FilterStep[] =
    matcher.type === 'steps'
      ? matcher.steps
      : [
          matcher.type === 'css'
            ? { step: 'css', selector: matcher.selector }
            : { step: 'xpath', expression: matcher.expression },
        ];
  for (const { selector, xpath } of steps.flatMap(expressionsOf)) {
    if (selector !== undefined && isSelector?.(selector) === false)
      throw new RuleFault(at, 'invalid_selector', selector);
    if (xpath !== undefined && isXPath?.(xpath) === false) throw new RuleFault(at, 'invalid_xpath', xpath);
  }
}

/**
 * Reads a line that has a separator into a rule. Throws RuleFault where the line is refused.
 * @param source what the rule names as its source; the text is the line
 */
export function readFilter(
  source: RuleLine,
  separator: Separator,
  hosts: HostReader = readHosts,
  checks: ExpressionChecks = {},
): Rule {
  const line = source.text;
  refuseForeign(line, separator);
  const modifiers = line.startsWith('[$') ? readModifiers(line) : null;
  const hostText = line.slice(modifiers?.end ?? 0, separator.start);
  const named = hostText === '' ? EVERYWHERE : hosts(hostText, modifiers?.end ?? 0);
  const { matcher, action, path, exceptPath } = readSelector(line.slice(separator.end).trim(), separator.end);
  if (checks.isSelector || checks.isXPath) checkExpressions(matcher, separator.end, checks);
  const scope = mergeScopes(modifiers?.scope ?? null, named, path, exceptPath);
  if (matcher.type !== 'css' && !separator.isException && !isOnHosts(scope))
    throw new RuleFault(separator.end, 'operator_without_host', line.slice(separator.end));
  const rule: Rule = { scope, matcher, action, reason: 'rule', source };
  if (separator.isException) rule.isException = true;
  return rule;
}

function mergeScopes(
  modified: RuleScope | null,
  named: RuleScope,
  path: RegExp | null,
  exceptPath: RegExp | null,
): RuleScope {
  if (modified === null && path === null && exceptPath === null) return named;
  const { hosts, exceptHosts } = modified && isOnHosts(modified) ? modified : named;
  const merged = { hosts, exceptHosts, path: path ?? modified?.path ?? null };
  return exceptPath ? { ...merged, exceptPath } : merged;
}

/**
 * Finds the separator of a line, if it is a filter; null: the line is a comment or empty. Throws RuleFault
 * for all else.
 */
export function separatorOf(line: string): Separator | null {
  const first = line.charCodeAt(0);
  if (line === '' || first === EXCLAMATION) return null;
  const separator = findSeparator(line);
  if (separator) return separator;
  if (first === HASH || (first === OPEN_SET && /^\[[^\]]*\]\s*$/.test(line))) return null;
  throw new RuleFault(0, 'network_rule', line);
}
