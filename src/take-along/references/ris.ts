import type { PersonName } from './person-name.ts';
import type { Reference } from './reference.ts';

/** A comma parts family from given name, so that a name in one piece may have none. */
const nameOf = (name: PersonName): string =>
  'literal' in name
    ? name.literal.replace(/\s*,\s*/g, ' ')
    : `${name.particle ? `${name.particle} ` : ''}${name.family}, ${name.given}`;

const two = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'));

/** A reference as RIS: a tag a line, "TY  - " first and "ER  - " last, lines ended as the format asks. */
export function ris({ title, authors, paper, date, lang, abstract, url, note }: Reference): string {
  const year = date && String(date[0]).padStart(4, '0');
  const lines: [string, string | null][] = [
    ['TY', paper ? 'NEWS' : 'ELEC'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', nameOf(name)]),
    ['T2', paper],
    ['PY', year],
    ['DA', date && `${year}/${two(date[1])}/${two(date[2])}/`],
    ['LA', lang],
    ['AB', abstract],
    ['UR', url],
    ['N1', note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${written.join('')}ER  - \r\n`;
}
