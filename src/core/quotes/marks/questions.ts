/** In Greek the sign of a question is a semicolon; no line of another language ends with one. */
const QUESTION = /[?？؟;]\s*$/u;

/** Whether words end as a question does. */
export const endsAsQuestion = (words: string): boolean => QUESTION.test(words);
