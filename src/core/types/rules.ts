/** The line that a rule was read from. */
export interface RuleLine {
  /** Id of its list: see `RuleList` in src/storage/rules. */
  list: string;
  /** Number of the line, from 1. */
  line: number;
  text: string;
}

/**
 * Effect of a rule: 'remove' and 'keep' decide about blocks, 'body' names the story's text, 'headline',
 * 'authors' and 'date' give metadata, 'sponsored' knows the page for paid content.
 */
export type RuleAction = 'remove' | 'keep' | 'body' | 'headline' | 'authors' | 'date' | 'sponsored';

/** Outcome of a rule on a page. */
export type RuleState =
  | 'applied'
  /** Matches nothing on this page. */
  | 'no-match'
  /** Matches only what was decided that way already. */
  | 'no-effect'
  /** Took longer than a rule may take, and was left out. */
  | 'too-slow'
  /** Would take away more than half of the story, and was left out. */
  | 'removes-too-much'
  /** Names another body than the story found without it, and was left out. */
  | 'disagrees'
  /** Has an expression that the browser refuses. */
  | 'failed';

/** Outcome of one rule on one page, with the number of its matches. */
export interface RuleOutcome {
  rule: RuleLine;
  action: RuleAction;
  state: RuleState;
  /** Number of elements, or of values, that it matches. */
  matches: number;
}
