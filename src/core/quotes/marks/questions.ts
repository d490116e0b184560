/**
 * The sign of a question at the end of words. In Greek it is a semicolon; no line of another language ends
 * with one.
 */
const QUESTION = /[?？؟;]\s*$/u;

/** True if words end as a question does. */
export const endsAsQuestion = (words: string): boolean => QUESTION.test(words);

/** Pair of dashes that opens a question, which may then end without its sign: "――今後の目標は。" */
export const QUESTION_DASHES = /^[\s　]*[―—–─]{2}/u;
