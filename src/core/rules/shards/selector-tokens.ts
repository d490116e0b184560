/** What can be skipped as a whole, or read as one: escapes, strings, attribute selectors, names, marks. */
const PIECE =
  /\\.|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|([.#])((?:[\w-]|[^\0-\x7f])+)(?![\\\w-]|[^\0-\x7f])|[(),]|[^\\"'[.#(),]+|./gsu;

/**
 * For each selector of a list a class or id that an element must have to be matched (".ad", "#top"), in lower case as
 * quirks mode ignores it; the longest, as it is the rarest. Null: some selector of the list asks for none.
 */
export function selectorTokens(list: string): string[] | null {
  const tokens: string[] = [];
  let best = '';
  let depth = 0;
  for (const [piece, mark, name = ''] of list.matchAll(PIECE)) {
    if (piece === '(') depth++;
    else if (piece === ')') depth--;
    else if (depth > 0) continue;
    else if (mark && mark.length + name.length > best.length) best = mark + name;
    else if (piece === ',') {
      if (best === '') return null;
      tokens.push(best.toLowerCase());
      best = '';
    }
  }
  return best === '' ? null : [...tokens, best.toLowerCase()];
}
