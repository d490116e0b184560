/** Names of properties that hold text, or pieces of a text. */
const TEXT_KEY =
  /^(?:\w*(?:body|contents?|text|html|paragraphs?|blocks?|copy|markup|markdown|rendered|story|article)|value|children|elements|components|nodes|items|data|document|json|props|p)$/i;
/** Properties that only an article of its own has, beside its text. */
const OWN_KEY =
  /^(?:url|slug|href|link|permalink|path|canonical\w*|\w*date|published\w*|headline|byline|authors?)$/i;
/** Properties that say what a piece is; `HEADING`: what they say of a heading. */
const KIND_KEYS = ['type', '_type', 'nodeType', 'tag', 'tagName', 'name', 'style', '__typename', 'kind'];
const HEADING = /^(?:h[1-6]|heading|header|subheading|subhead|crosshead|intertitle)(?:[-_]?\d)?$/i;
const BLOCK = /<\/?(?:p|br|div|h\d|li|ul|figure|blockquote)\b/i;
const TAG = /<[^<>]{0,2000}>/g;
const MAX_DEPTH = 60;

/** A line of text, plain or with markup. */
export interface Line {
  text: string;
  isHeading: boolean;
}

export function isTextKey(key: string): boolean {
  return TEXT_KEY.test(key);
}

export function withoutTags(text: string): string {
  return text.replace(TAG, ' ');
}

/**
 * Reads lines out of data. Keeps the lines of each piece it has read, since pieces are asked for alone and
 * within others.
 */
export class LineReader {
  private readonly mayGoOn: () => boolean;
  private readonly known = new Map<object, Line[]>();

  /** @param mayGoOn asked at every piece that is read; false: no more is read */
  constructor(mayGoOn: () => boolean) {
    this.mayGoOn = mayGoOn;
  }

  /**
   * Returns the lines of text that a piece of data holds. Joins pieces of one line, keeps pieces of a text
   * apart, and leaves out articles within a list.
   */
  read(value: unknown): Line[] {
    return typeof value === 'object' && value !== null ? this.linesOf(value, 0) : this.part(value, 0);
  }

  private part(value: unknown, depth: number): Line[] {
    if (typeof value === 'string') return isReference(value) ? [] : [{ text: value, isHeading: false }];
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
    const known = this.known.get(value);
    if (known) return known;
    const lines = isOtherArticle(value) ? [] : this.linesOf(value, depth);
    this.known.set(value, lines);
    return lines;
  }

  private linesOf(value: object, depth: number): Line[] {
    if (!this.mayGoOn()) return [];
    const inner = (part: unknown): Line[] => this.part(part, depth + 1);
    // a component: mark, name, key, properties
    if (Array.isArray(value))
      return value[0] === '$' ? asKind(value[1], inner(value[3])) : join(value.map(inner));
    const starts = new Set<string>();
    const parts = Object.entries(value)
      .filter(([key]) => TEXT_KEY.test(key) || key === '__html' || key === 'dangerouslySetInnerHTML')
      .map(([, part]) => inner(part))
      // one text may stand there as plain text and as markup
      .filter((lines) => !starts.has(startOf(lines)) && starts.add(startOf(lines)));
    const kinds = KIND_KEYS.map((key): unknown => Reflect.get(value, key));
    return asKind(kinds.find(isHeading), parts.flat());
  }
}

function isOtherArticle(value: object): boolean {
  if (Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.some((key) => OWN_KEY.test(key)) && keys.some((key) => /title|headline/i.test(key));
}

/**
 * Joins pieces that continue each other, as the words around a link do: a space or a punctuation mark stands
 * where they meet.
 */
function join(parts: Line[][]): Line[] {
  const lines = parts.flat();
  if (
    lines.length < 2 ||
    parts.some(({ length }) => length > 1) ||
    lines.some(({ text }) => BLOCK.test(text))
  )
    return lines;
  let joints = 0;
  for (let i = 1; i < lines.length; i++) {
    if (/\s$/.test(lines[i - 1]?.text ?? '') || /^[\s,.;:!?)”’»]/.test(lines[i]?.text ?? '')) joints++;
  }
  return joints < (lines.length - 1) / 2
    ? lines
    : [{ text: lines.map(({ text }) => text).join(''), isHeading: false }];
}

function startOf(lines: readonly Line[]): string {
  const text = lines.slice(0, 3).map((line) => withoutTags(line.text.slice(0, 2000)));
  return text
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 40);
}

function isHeading(kind: unknown): boolean {
  return typeof kind === 'string' && HEADING.test(kind);
}

function asKind(kind: unknown, lines: Line[]): Line[] {
  return isHeading(kind) && lines.length === 1 ? lines.map(({ text }) => ({ text, isHeading: true })) : lines;
}

/** True if the text is empty, a reference to another piece, or an address. */
function isReference(text: string): boolean {
  return !text.trim() || /^\$|^(?:https?:|\/)\S*$/.test(text);
}
