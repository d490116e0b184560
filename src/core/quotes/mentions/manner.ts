/** Participles without the article in the form of an object or of a woman: "غاضبا", "باكية", "متأثرا". */
const MANNER = /^(?:.ا..|م.{3,4})[اة]$/;

/** True if a word behind a verb of saying is built like those that tell how somebody speaks: "وتابعت [باكية]". */
export const looksLikeManner = (word: string): boolean => MANNER.test(word);
