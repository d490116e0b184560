import type { StatementForm } from './statement-form.ts';

/** The least and the greatest certainty of a statement of one form, 0 to 1. */
type Range = readonly [least: number, most: number];

/**
 * Range of the forms that grammar alone makes a statement, whatever the words: the trees can only make it
 * surer.
 */
const PLAIN: Range = [0.82, 1];
/** Range of the forms that are hardly ever a statement: it ends below SHOWN_INDIRECT. */
const DOUBTED: Range = [0, 0.55];
const OPEN: Range = [0, 1];

/**
 * Probability below which the trees overrule the form, in the language that they were learned in: there they
 * are sure that the words are no statement.
 */
const DOUBTFUL = 0.2;

/**
 * Ranges of certainty by form, chosen on polnear-dev and on recent news, where five in six of those that are
 * then shown are statements (docs/design/quotes.md).
 */
const RANGES: Readonly<Record<StatementForm, Range>> = {
  that: PLAIN,
  clause: PLAIN,
  tag: PLAIN,
  sourced: PLAIN,
  subjunctive: PLAIN,
  question: OPEN,
  shown: OPEN,
  other: OPEN,
  infinitive: DOUBTED,
  object: DOUBTED,
  fragment: DOUBTED,
  unsaid: DOUBTED,
  thought: DOUBTED,
};

/**
 * Returns the certainty, 0 to 1, that words of this form are a statement. `probability` is that of the trees,
 * 0 to 1. In languages that the trees were not learned in, grammar alone makes a statement plain.
 */
export function certaintyOf(form: StatementForm, probability: number, isLearned: boolean): number {
  const [least, most] = RANGES[form];
  const isDoubtful = isLearned && probability < DOUBTFUL;
  return Math.min(most, isDoubtful ? probability : Math.max(least, probability));
}
