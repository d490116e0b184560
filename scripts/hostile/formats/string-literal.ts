/**
 * Reads a string of JavaScript without running it: escapes of one character, \x, \u and line ends (ECMAScript,
 * "String Literals"). In: the literal with its quotes.
 */
export function unquote(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(
      /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/gi,
      (_, long, four, two, one) => {
        const code = long ?? four ?? two;
        if (code) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
        return ESCAPES[one] ?? one;
      },
    );
}

const ESCAPES: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
  '\r\n': '',
};

/** The strings that are values of a key, in the order of a source text that is not run. */
export function valuesOf(key: string, source: string): string[] {
  const value = new RegExp(
    String.raw`(?:^|[\s{,])(["']?)${key}\1\s*:\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')`,
    'g',
  );
  return [...source.matchAll(value)].map(([, , literal = '""']) => unquote(literal));
}
