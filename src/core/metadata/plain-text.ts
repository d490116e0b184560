import { comparable, withoutUnseen } from '../blocks/unseen.ts';
import { WORD_MARKS } from '../phrases/word-marks.ts';

/** Named character references: a name, and what it stands for. */
const NAMED = new Map(
  [
    ...`amp & lt < gt > quot " apos ' hellip … mdash — ndash – lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo «
    raquo » lsaquo ‹ rsaquo › middot · bull • deg ° euro € pound £ copy © reg ® trade ™ acute ´ szlig ß aelig æ AElig Æ
    oelig œ oslash ø Oslash Ø iexcl ¡ iquest ¿ times × prime ′ shy \u00ad nbsp \u2000`.matchAll(
      /(\w+) (.)/gu,
    ),
  ].map(([, name = '', character = '']): [string, string] => [name, character]),
);
/** Words that follow a letter's name in a named reference ('eacute'), with the combining mark for each. */
const ACCENTS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const TAG = /<\/?[a-zA-Z][^<>]{0,1000}>|<!--[^<>]{0,1000}-->/g;
const ASCII = /^[ -~]*$/;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

function namedCharacter(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1)];
  return NAMED.get(name) ?? (accent && (name.charAt(0) + accent).normalize());
}

/** Replaces character references; unknown names stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (decimal) return character(Number(decimal));
    if (hex) return character(Number.parseInt(hex, 16));
    return namedCharacter(name) ?? whole;
  });
}

/** Folds white space to single spaces and drops what is not seen. */
export function foldSpace(text: string): string {
  return (ASCII.test(text) ? text : withoutUnseen(text)).replace(/\s+/g, ' ').trim();
}

/**
 * Returns the plain text of a metadata value: twice-encoded entities and stray tags are common in the wild.
 */
export function plainText(value: string): string {
  const decoded = decodeEntities(decodeEntities(value));
  return foldSpace(decoded.includes('<') ? decoded.replace(TAG, ' ') : decoded);
}

/** Marks that decomposition parts from the letters that the press writes. */
const DECOMPOSED = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u3099\u309a]/g;

/**
 * Folds a text for comparison to letters and digits in lower case, without accents, with single spaces
 * between words.
 */
export function fold(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return comparable(text)
    .normalize('NFKD')
    .replace(DECOMPOSED, '')
    .toLowerCase()
    .replace(WORD_MARKS, ' ')
    .trim();
}
