import type { Line } from './text-lines.ts';

const BLOCK = /<(?:p|div|h\d|ul|ol|li|blockquote|figure|table|section|article|br)\b/i;
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/**
 * The end of a paragraph: a line break, a gap, or the end of a sentence without a space behind it, as markup
 * was taken out.
 */
const LINE_END = /\n+|[ \u00a0]{4,}|(?<=\p{Ll}[.!?…][”"’»)]?)(?=[“"„«(]?\p{Lu}\p{Ll})/u;

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Makes a document of a story alone, parsed apart from the page: it loads nothing, runs nothing and is shown
 * nowhere.
 */
export function bodyDocument(headline: string, lines: readonly Line[]): Document {
  const body = lines.map(toMarkup).join('\n');
  const title = encode(headline);
  return new DOMParser().parseFromString(
    `<title>${title}</title><article><h1>${title}</h1><div>${body}</div></article>`,
    'text/html',
  );
}

function toMarkup({ text, isHeading }: Line): string {
  if (BLOCK.test(text)) return text;
  const tag = isHeading ? 'h2' : 'p';
  return text
    .split(LINE_END)
    .filter((line) => line.trim())
    .map((line) => `<${tag}>${MARKUP.test(line) ? line : encode(line)}</${tag}>`)
    .join('');
}
