import type { RuleSyntax } from '../../../core/rules/types.ts';

/** Kinds of parts of a line: the editor sets each in its own weight. */
type TokenKind = 'comment' | 'name' | 'host' | 'separator' | 'operator' | 'string' | 'plain';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** Most UTF-16 units of a line that is coloured: what nobody reads need not be cut up. */
const MAX_COLOURED_LENGTH = 2000;

const DIRECTIVE = /^(\s*)([a-z_]+)(\s*\([^)]*\))?(\s*:)/;
const STRINGS = /("[^"]*"|'[^']*')/;
const SEPARATOR = /#@?[?$%]?\??#/;
const OPERATORS =
  /(:(?:has|not|is|has-text|contains|-abp-contains|upward|nth-ancestor|xpath|matches-path|matches-attr|min-text-length|remove|keep)\()/;

const tokens = (...parts: [TokenKind, string][]): Token[] =>
  parts.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));

/** Cuts a text where an expression with one group matches: its matches are of a kind, the rest is plain. */
const cut = (text: string, by: RegExp, kind: TokenKind): [TokenKind, string][] =>
  text.split(by).map((part, n) => [n % 2 === 1 ? kind : 'plain', part]);

function siteConfigTokens(line: string): Token[] {
  if (/^\s*#/.test(line)) return tokens(['comment', line]);
  const [whole = '', indent = '', name = '', argument = '', colon = ''] = DIRECTIVE.exec(line) ?? [];
  if (!whole) return tokens(['plain', line]);
  return tokens(
    ['plain', indent],
    ['name', name],
    ['string', argument],
    ['separator', colon],
    ...cut(line.slice(whole.length), STRINGS, 'string'),
  );
}

function filterTokens(line: string): Token[] {
  if (/^\s*(?:!|\[Adblock|#(?!@?[?$%]?\??#))/i.test(line)) return tokens(['comment', line]);
  const separator = SEPARATOR.exec(line);
  if (!separator) return tokens(['plain', line]);
  const end = separator.index + separator[0].length;
  return tokens(
    ['host', line.slice(0, separator.index)],
    ['separator', separator[0]],
    ...cut(line.slice(end), OPERATORS, 'operator'),
  );
}

/** Cuts a line into parts; joined they are the line again. Never throws. */
export function tokensOf(line: string, syntax: RuleSyntax): Token[] {
  if (line.length > MAX_COLOURED_LENGTH) return tokens(['plain', line]);
  return syntax === 'filters' ? filterTokens(line) : siteConfigTokens(line);
}
