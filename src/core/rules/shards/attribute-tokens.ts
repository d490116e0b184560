/** Attributes whose values filters ask for, and pages are asked about. */
const BY_VALUE = new Set(['href', 'title', 'alt', 'id', 'class', 'src', 'onclick', 'style', 'aria-label']);

/** Lengths of the beginnings of values that tokens are made of: two, as many addresses begin alike. */
const LONG_PREFIX = 20;
const SHORT_PREFIX = 8;

/** Attribute selectors, `[name="value"]` and its kin: name, operator, value. */
const ATTRIBUTE = /^\[([\w-]+)(?:([\^*$|~]?=)(?:"([^"\\]*)"|'([^'\\]*)'|([\w-]+))(?:\s*[is])?)?\]$/;

/**
 * Returns the token of an attribute selector: by the value, or by the name alone; null: neither can be told.
 */
export function attributeToken(selector: string): string | null {
  const [, rawName, operator, double, single, bare] = ATTRIBUTE.exec(selector) ?? [];
  if (rawName === undefined) return null;
  const name = rawName.toLowerCase();
  const value = (double ?? single ?? bare ?? '').toLowerCase();
  if (BY_VALUE.has(name) && operator === '=' && value !== '') return `[${name}=${value}`;
  if (BY_VALUE.has(name) && operator === '^=' && value.length >= SHORT_PREFIX)
    return `[${name}^${value.slice(0, value.length >= LONG_PREFIX ? LONG_PREFIX : SHORT_PREFIX)}`;
  return `[${name}`;
}

/** Adds the tokens of one attribute of an element. */
export function addAttributeTokens(
  tokens: Set<string>,
  rawName: string,
  read: (name: string) => string,
): void {
  const name = rawName.toLowerCase();
  tokens.add(`[${name}`);
  if (!BY_VALUE.has(name)) return;
  const value = read(rawName);
  if (value === '') return;
  tokens.add(`[${name}=${value.toLowerCase()}`);
  if (value.length >= SHORT_PREFIX) tokens.add(`[${name}^${value.slice(0, SHORT_PREFIX).toLowerCase()}`);
  if (value.length >= LONG_PREFIX) tokens.add(`[${name}^${value.slice(0, LONG_PREFIX).toLowerCase()}`);
}
