import type { RemovalReason, RuleAction, RuleLine } from '../types.ts';

/** The two languages that rules are read and written in. */
export type RuleSyntax = 'site-config' | 'filters';

/** Pattern of hosts that a rule holds on, in lower case and punycode. */
export interface HostPattern {
  /**
   * Host name; for an entity the part before the public suffix ("example" of `example.*`), for a pattern a
   * regular expression.
   */
  host: string;
  /**
   * Reach of the pattern. with-www: the host and its www; subdomains: all hosts below it, but its www; all:
   * the host and all below it; entity: the same under any public suffix; pattern: hosts that the expression
   * finds something in.
   */
  reach: 'with-www' | 'subdomains' | 'all' | 'entity' | 'pattern';
  /** Beginning that the path of the address must have there: "/news" of `example.org/news##…`. */
  path?: string;
}

/** Scope of a rule: the hosts and paths of addresses on which it holds. */
export interface RuleScope {
  /** Hosts on which the rule holds; empty: every host. */
  hosts: readonly HostPattern[];
  exceptHosts: readonly HostPattern[];
  /** Expression that the path of the address, with its query, must match; null: any. */
  path: RegExp | null;
  /** Expression that the path must not match: `:not(:matches-path(…))`. */
  exceptPath?: RegExp;
}

/** One step of a filter that CSS alone cannot say, applied to what the steps before it gave. */
export type FilterStep =
  /**
   * As the first step: finds elements in the document. Later: after a combinator (a blank, too) finds
   * elements from each one given, else keeps those given that match.
   */
  | { step: 'css'; selector: string }
  | { step: 'has-text'; text: string | RegExp }
  /** has: keeps the elements from which the steps find something; not: those that the steps do not match. */
  | { step: 'has' | 'not'; steps: readonly FilterStep[] }
  | { step: 'upward'; levels: number }
  | { step: 'upward-to'; selector: string }
  | { step: 'xpath'; expression: string }
  | { step: 'matches-attribute'; name: string | RegExp; value: string | RegExp | null }
  | { step: 'min-text-length'; length: number };

/** Matcher of a rule: a CSS selector, an XPath expression, or the steps of a filter. */
export type RuleMatcher =
  | { type: 'css'; selector: string }
  | { type: 'xpath'; expression: string }
  | { type: 'steps'; steps: readonly FilterStep[] };

/** One rule, whichever language it was written in. */
export interface Rule {
  scope: RuleScope;
  matcher: RuleMatcher;
  action: RuleAction;
  /** Reason under which the ledger files the removal; 'rule' where the rule does not say. */
  reason: RemovalReason;
  /**
   * True for an exception (`#@#`): it does nothing itself, but filters with the same matcher and action do
   * not hold where it does.
   */
  isException?: true;
  source: RuleLine;
}

/** Findings of one rule on a page. */
export interface FoundRule {
  rule: Pick<Rule, 'action' | 'reason' | 'source'>;
  /** Elements that it matches in the document and its open shadow trees, in document order. */
  elements: readonly Element[];
  /** Texts that it gives, for a headline, authors or a date; white space folded. */
  values: readonly string[];
  state: 'found' | 'no-match' | 'too-slow' | 'failed';
}

/** A line that was refused, or accepted and ignored, and why. */
export interface RuleProblem {
  /** Position of the problem, line and column from 1. */
  line: number;
  column: number;
  /**
   * Severity. refused: the line does nothing; ignored: it says something that has no meaning here, and is no
   * fault.
   */
  severity: 'refused' | 'ignored';
  /** Code of the message of `_locales` that says why: `ruleProblem_${code}`, in snake case. */
  code: string;
  /** Subject of the message: the operator, the directive. */
  detail: string;
}

/** A page that a site config is to be tried on, and texts that its story must hold. */
interface RuleTest {
  url: string;
  contains: string[];
}

export interface ParsedRules {
  rules: Rule[];
  /** Problems in the order of lines, at most `MAX_PROBLEMS` of them. */
  problems: RuleProblem[];
  /** Number of lines that do nothing, and of those that are ignored. */
  counts: Record<RuleProblem['severity'], number>;
  /** Pages to try the rules on, and texts to expect there, of a site config; filters have none. */
  tests: RuleTest[];
}

/** Questions to the browser, where there is one: whether it understands an expression. */
export interface ExpressionChecks {
  isSelector?: (selector: string) => boolean;
  isXPath?: (expression: string) => boolean;
}
