import { attributeToken } from './attribute-tokens.ts';

/**
 * Pieces of a selector that can be skipped as a whole, or read as one: escapes, strings, attribute selectors,
 * names, marks.
 */
const PIECE =
  /\\.|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|([.#])((?:[\w-]|[^\0-\x7f])+)(?![\\\w-]|[^\0-\x7f])|[(),]|[^\\"'[.#(),]+|./gsu;

/** A tag that only scripts can give a meaning to, at the beginning of a selector or after a combinator. */
const OWN_TAG = /(?:^|[\s>+~])([a-z]\w*-[\w-]*)/gi;

/**
 * Weighs how much a token says: a class or id is rarer than an attribute, a long one rarer than a short one.
 */
const weight = (token: string): number => token.length + (/^[.#]/.test(token) ? 1000 : 0);

/** Returns the tokens that one piece of a selector gives. */
function tokensOf(piece: string, isFirst: boolean, isName: boolean): string[] {
  if (isName) return [piece];
  if (piece.startsWith('[')) return [attributeToken(piece) ?? ''];
  const text = isFirst ? piece : `.${piece}`;
  return [...text.matchAll(OWN_TAG)].map(([, tag]) => `<${tag}`);
}

/**
 * Returns for each selector of a list one token, something that a page must have for it to match, in lower
 * case (quirks mode ignores case): a class or id (".ad", "#top"), an attribute ("[title=close",
 * "[href^https://a.example/", "[data-ad"), a tag of its own ("<x-ad"). Null: some selector of the list asks
 * for none.
 */
export function selectorTokens(list: string): string[] | null {
  const tokens: string[] = [];
  let best = '';
  let depth = 0;
  let isFirst = true;
  for (const [piece, mark] of `${list},`.matchAll(PIECE)) {
    if (piece === '(') depth++;
    else if (piece === ')') depth--;
    if (depth > 0 || piece === ')') continue;
    if (piece === ',') {
      if (best === '') return null;
      tokens.push(best.toLowerCase());
      best = '';
    } else
      for (const token of tokensOf(piece, isFirst, mark !== undefined))
        if (weight(token) > weight(best)) best = token;
    isFirst = piece === ',';
  }
  return tokens;
}
