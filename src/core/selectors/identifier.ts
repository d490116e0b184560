/**
 * Writes a name as CSS does: "serialize an identifier" of the CSS Object Model
 * (https://drafts.csswg.org/cssom).
 */
export function escapeIdentifier(name: string): string {
  let out = '';
  for (const [at, char] of [...name].entries()) {
    const isDigit = char >= '0' && char <= '9';
    const isEarly = at === 0 || (at === 1 && name.startsWith('-'));
    if (char === '\0') out += '\ufffd';
    else if (char < ' ' || char === '\x7f' || (isDigit && isEarly)) out += asCode(char);
    else if (char === '-' && name.length === 1) out += '\\-';
    else if (isDigit || char >= '\x80' || /[a-z_-]/i.test(char)) out += char;
    else out += `\\${char}`;
  }
  return out;
}

/** Writes a text as CSS does between quotation marks: "serialize a string" of the CSS Object Model. */
export function quoteString(text: string): string {
  const inner = text
    .replaceAll('\0', '\ufffd')
    .replace(/["\\]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must be written as codes.
    .replace(/[\x01-\x1f\x7f]/g, asCode);
  return `"${inner}"`;
}

const asCode = (char: string): string => `\\${char.charCodeAt(0).toString(16)} `;
