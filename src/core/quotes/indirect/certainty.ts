import type { StatementForm } from './statement-form.ts';

/** The least and the greatest certainty of a statement of one form, 0 to 1. */
type Range = readonly [least: number, most: number];

/** What grammar makes a statement whatever its words: the trees can only make it surer. */
const PLAIN: Range = [0.82, 1];
/** What is hardly ever a statement: it stays below SHOWN_INDIRECT. */
const DOUBTED: Range = [0, 0.55];
const OPEN: Range = [0, 1];

/** Where the trees, in the language that they were learned in, are surer than this that it is none, form does not help. */
const DOUBTFUL = 0.2;

/** Chosen on polnear-dev and on recent news, where five in six of those that are then shown are statements (docs/design/quotes.md). */
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
 * How certain it is that words of this form are a statement, from what the trees say of them; both 0 to 1. In languages
 * that the trees were not learned in, grammar alone makes a statement plain.
 */
export function certaintyOf(form: StatementForm, probability: number, isLearned: boolean): number {
  const [least, most] = RANGES[form];
  const isDoubtful = isLearned && probability < DOUBTFUL;
  return Math.min(most, isDoubtful ? probability : Math.max(least, probability));
}
