import type { RemovalReason, RuleAction, RuleLine } from '../types.ts';

/** The two languages that rules are read and written in. */
export type RuleSyntax = 'site-config' | 'filters';

/** Hosts, lower case and in punycode. */
export interface HostPattern {
  /** For an entity the part before the public suffix: "example" of `example.*`. */
  host: string;
  /** with-www: the host and its www; subdomains: what lies below it; all: both; entity: under any public suffix, too. */
  reach: 'with-www' | 'subdomains' | 'all' | 'entity';
}

/** Where a rule holds. */
export interface RuleScope {
  /** Empty: on every host. */
  hosts: readonly HostPattern[];
  exceptHosts: readonly HostPattern[];
  /** What the path of the address must match; null: any. */
  path: RegExp | null;
}

/** One step of a filter that CSS alone cannot say, applied to what the steps before it gave. */
export type FilterStep =
  | { step: 'css'; selector: string }
  | { step: 'has-text'; text: string | RegExp }
  | { step: 'not-has-text'; text: string | RegExp }
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

export interface ParsedRules {
  rules: Rule[];
  problems: RuleProblem[];
}
