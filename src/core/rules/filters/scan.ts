const BACKSLASH = 92;
const DOUBLE = 34;
const SINGLE = 39;
const OPEN_BRACKET = 40;
const CLOSE_BRACKET = 41;
const SLASH = 47;
const EQUALS = 61;
const OPEN_SET = 91;
const CLOSE_SET = 93;

/** Returns the last offset of what is skipped: the end of the text where it does not end. */
const skipTo = (after: number, text: string): number => (after < 0 ? text.length : after) - 1;

/** Returns the offset after the string that begins at `at`; -1, here and below, where it has no end. */
export function afterString(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === mark) return i + 1;
  }
  return -1;
}

/** Returns the offset after the attribute selector that begins at `at`. */
export function afterAttribute(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === DOUBLE || c === SINGLE) i = skipTo(afterString(text, i), text);
    else if (c === CLOSE_SET) return i + 1;
  }
  return -1;
}

/** Returns the offset of the bracket that closes the one at `at`, in text of selectors. */
export function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === DOUBLE || c === SINGLE) i = skipTo(afterString(text, i), text);
    else if (c === OPEN_SET) i = skipTo(afterAttribute(text, i), text);
    else if (c === OPEN_BRACKET) depth++;
    else if (c === CLOSE_BRACKET && --depth === 0) return i;
  }
  return -1;
}

/** Returns the offset after the expression `/…/flags` that begins at `at`; -1 where it does not end. */
function afterRegex(text: string, at: number): number {
  let inSet = false;
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === OPEN_SET) inSet = true;
    else if (c === CLOSE_SET) inSet = false;
    else if (c === SLASH && !inSet) {
      let end = i + 1;
      while (/[a-z]/.test(text.charAt(end))) end++;
      return end;
    }
  }
  return -1;
}

const isValueStart = (text: string, i: number, start: number): boolean =>
  i === start || text.charCodeAt(i - 1) === EQUALS;

/**
 * Returns the offset after a string or expression that begins at `i` and that the end of the argument or a
 * value follows; else -1.
 */
function afterValue(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c !== SLASH && c !== DOUBLE && c !== SINGLE) return -1;
  const end = c === SLASH ? afterRegex(text, i) : afterString(text, i);
  return /^\s*[)=\]]/.test(text.slice(end, end + 9)) ? end : -1;
}

/**
 * Returns the offset of the bracket that closes the one at `at`, where free text stands between: a string and
 * an expression end where they end, else brackets are counted.
 */
export function closingOfText(text: string, at: number): number {
  const start = at + 1 + (/^\s*/.exec(text.slice(at + 1))?.[0].length ?? 0);
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const after = isValueStart(text, i, start) ? afterValue(text, i) : -1;
    if (after > 0) i = after - 1;
    else if (c === BACKSLASH) i++;
    else if (c === OPEN_BRACKET) depth++;
    else if (c === CLOSE_BRACKET && --depth === 0) return i;
  }
  return -1;
}
