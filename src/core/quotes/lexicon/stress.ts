/**
 * Returns the index of the second of two stresses in a word, which it has where a possessive is written behind it: "πρόεδρ[ό]ς
 * της"; -1: it has one at most.
 * @param word in lower case
 * @param stressed letters that carry the stress, to those without (see `stressed` in LanguageGrammar)
 */
export function secondStress(word: string, stressed: ReadonlyMap<string, string>): number {
  if (stressed.size === 0 || word.includes('-')) return -1;
  let stresses = 0;
  for (let i = 0; i < word.length; i++) if (stressed.has(word[i] ?? '') && ++stresses === 2) return i;
  return -1;
}

/** Returns a word as the lists have it, without its second stress. */
export function withOneStress(word: string, stressed: ReadonlyMap<string, string>): string {
  const at = secondStress(word, stressed);
  return at < 0 ? word : word.slice(0, at) + (stressed.get(word[at] ?? '') ?? '') + word.slice(at + 1);
}
