import type { RemovalReason, RuleAction, RuleLine } from '../types.ts';

/** The two languages that rules are read and written in. */
export type RuleSyntax = 'site-config' | 'filters';

/** Hosts, lower case and in punycode. */
export interface HostPattern {
  /** For an entity the part before the public suffix: "example" of `example.*`; for a pattern a regular expression. */
  host: string;
  /**
   * with-www: the host and its www; subdomains: what lies below it, but its www; all: the host and what lies below it;
   * entity: the same under any public suffix; pattern: hosts that the expression finds something in.
   */
  reach: 'with-www' | 'subdomains' | 'all' | 'entity' | 'pattern';
  /** How the path of the address must begin there: "/news" of `example.org/news##…`. */
  path?: string;
}

/** Where a rule holds. */
export interface RuleScope {
  /** Empty: on every host. */
  hosts: readonly HostPattern[];
  exceptHosts: readonly HostPattern[];
  /** What the path of the address, with its query, must match; null: any. */
  path: RegExp | null;
  /** What it must not match: `:not(:matches-path(…))`. */
  exceptPath?: RegExp;
}

/** One step of a filter that CSS alone cannot say, applied to what the steps before it gave. */
export type FilterStep =
  /** First: looks in the document. Later: after a combinator (a blank, too) looks from each element, else sorts out. */
  | { step: 'css'; selector: string }
  | { step: 'has-text'; text: string | RegExp }
  /** Keeps the elements from which, or (not) the elements that are not among those which, the steps find something. */
  | { step: 'has' | 'not'; steps: readonly FilterStep[] }
  | { step: 'upward'; levels: number }
  | { step: 'upward-to'; selector: string }
  | { step: 'xpath'; expression: string }
  | { step: 'matches-attribute'; name: string | RegExp; value: string | RegExp | null }
  | { step: 'min-text-length'; length: number };

/** What a rule matches. */
export type RuleMatcher =
  | { type: 'css'; selector: string }
  | { type: 'xpath'; expression: string }
  | { type: 'steps'; steps: readonly FilterStep[] };

/** One rule, whichever language it was written in. */
export interface Rule {
  scope: RuleScope;
  matcher: RuleMatcher;
  action: RuleAction;
  /** What the ledger files it under; 'rule' where the rule does not say. */
  reason: RemovalReason;
  /** It does nothing itself: filters with the same matcher and action do not hold where it does (`#@#`). */
  isException?: true;
  source: RuleLine;
}

/** What one rule found on a page. */
export interface FoundRule {
  rule: Pick<Rule, 'action' | 'reason' | 'source'>;
  /** What it matches in the document and its open shadow trees, in document order. */
  elements: readonly Element[];
  /** For a headline, authors, a date: what it gives. */
  values: readonly string[];
  state: 'found' | 'no-match' | 'too-slow' | 'failed';
}

/** A line that was refused, or accepted and ignored, and why. */
export interface RuleProblem {
  /** From 1, both. */
  line: number;
  column: number;
  /** refused: the line does nothing; ignored: it says something that has no meaning here, and is no fault. */
  severity: 'refused' | 'ignored';
  /** Names the message of `_locales` that says why: `ruleProblem_${code}`, in snake case. */
  code: string;
  /** What the message speaks of: the operator, the directive. */
  detail: string;
}

/** A page that a site config is to be tried on, and texts that its story must hold. */
interface RuleTest {
  url: string;
  contains: string[];
}

export interface ParsedRules {
  rules: Rule[];
  /** In order of lines; at most `MAX_PROBLEMS` of them. */
  problems: RuleProblem[];
  /** Number of lines that do nothing, and of those that are ignored. */
  counts: Record<RuleProblem['severity'], number>;
  /** Of a site config. */
  tests: RuleTest[];
}

/** Asked of the browser where there is one: whether it understands an expression. */
export interface ExpressionChecks {
  isSelector?: (selector: string) => boolean;
  isXPath?: (expression: string) => boolean;
}
