/** The line that a rule was read from. */
export interface RuleLine {
  /** Id of its list: see `RuleList` in src/storage/rules. */
  list: string;
  /** From 1. */
  line: number;
  text: string;
}

/** What a rule does with what it matches. */
export type RuleAction = 'remove' | 'keep' | 'body' | 'headline' | 'authors' | 'date' | 'sponsored';

/** What became of a rule on a page. */
export type RuleState =
  | 'applied'
  /** It matches nothing on this page. */
  | 'no-match'
  /** What it matches was decided that way already. */
  | 'no-effect'
  /** It took longer than a rule may take, and was left out. */
  | 'too-slow'
  /** It would take away more than half of the story, and was left out. */
  | 'removes-too-much'
  /** Its body is another one than the story found without it, and was left out. */
  | 'disagrees'
  /** The browser refuses its expression. */
  | 'failed';

/** What one rule came to on one page. */
export interface RuleOutcome {
  rule: RuleLine;
  action: RuleAction;
  state: RuleState;
  /** Number of elements, or of values, that it matches. */
  matches: number;
}
