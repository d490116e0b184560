import type { PersonName } from './person-name.ts';
import type { Reference } from './reference.ts';

/** Characters that mean something to TeX. Braces are named, since BibTeX counts them even behind a backslash. */
const SPECIAL: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Letters of their own, which no accent makes. */
const LETTERS: Record<string, string> = {
  ß: '\\ss',
  æ: '\\ae',
  Æ: '\\AE',
  œ: '\\oe',
  Œ: '\\OE',
  ø: '\\o',
  Ø: '\\O',
  ł: '\\l',
  Ł: '\\L',
  ı: '\\i',
  đ: '\\dj',
  Đ: '\\DJ',
  ð: '\\dh',
  Ð: '\\DH',
  þ: '\\th',
  Þ: '\\TH',
};

/** TeX's accents by the combining mark that Unicode takes a letter apart into. */
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** One letter: é as {\'{e}}, for BibTeX sorts by bytes; letters of other scripts, and those with two accents, stay. */
function letter(written: string): string {
  const [base = '', mark = '', ...more] = written.normalize('NFD');
  const accent = ACCENTS[mark];
  return accent && more.length === 0 && /^[A-Za-z]$/.test(base) ? `{\\${accent}{${base}}}` : written;
}

/** A text as the value of a field. */
const escapeText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\\{}~^&%$#_]/g, (it) => SPECIAL[it] ?? it)
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (it) => (LETTERS[it] ? `{${LETTERS[it]}}` : letter(it)));

/** Addresses are taken as they stand, but for what would end the field. */
const escapeUrl = (url: string): string => url.replace(/[\\{}]/g, encodeURIComponent);

/** Braces keep a name in one piece whatever is in it: "Holm and Sons, Inc." is no list of two. */
const nameOf = (name: PersonName): string =>
  'literal' in name
    ? `{${escapeText(name.literal)}}`
    : `${name.particle ? `${name.particle} ` : ''}${escapeText(name.family)}, ${escapeText(name.given)}`;

/** The months as BibTeX names them, outside braces: styles write them in their own language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A reference as BibTeX, in UTF-8. The title's second pair of braces keeps its capitals. */
export function bibtex(reference: Reference): string {
  const { key, title, authors, paper, date, lang, abstract, url, note } = reference;
  const fields: [string, string | null | undefined][] = [
    ['author', authors.length > 0 ? `{${authors.map(nameOf).join(' and ')}}` : null],
    ['title', `{{${escapeText(title)}}}`],
    ['journal', paper && `{${escapeText(paper)}}`],
    ['year', date && `{${String(date[0]).padStart(4, '0')}}`],
    ['month', date?.[1] ? MONTHS[date[1] - 1] : null],
    ['day', date?.[2] ? `{${date[2]}}` : null],
    ['language', lang && `{${lang}}`],
    ['url', url && `{${escapeUrl(url)}}`],
    ['abstract', abstract && `{${escapeText(abstract)}}`],
    ['annote', note && `{${escapeText(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${paper ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`;
}
