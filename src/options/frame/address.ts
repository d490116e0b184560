/** The parts of the options page, in the order of its navigation. */
export const SECTIONS = ['reading', 'sites', 'rules', 'backup', 'shortcuts', 'privacy'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where in the options page one is: what stands behind the # of its address. */
export interface Address {
  section: Section;
  /** What of the section is shown: "" for its beginning, "import", or the id of a rule list. */
  part: string;
  /** A line of the rule list, from 1, or null. */
  line: number | null;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads an address: "#rules/site/example.com?line=3". Whatever it does not know is the first section. Never throws. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name = '', ...rest] = path.split('/');
  const section = SECTIONS.find((it) => it === name);
  if (!section) return { section: SECTIONS[0], part: '', line: null };
  const line = Number(new URLSearchParams(query).get('line'));
  return {
    section,
    part: rest.map(decoded).join('/'),
    line: Number.isInteger(line) && line > 0 ? line : null,
  };
}

/** Writes an address, ready for `href`. */
export function addressOf(section: Section, part = '', line: number | null = null): string {
  const path = part ? `/${part.split('/').map(encodeURIComponent).join('/')}` : '';
  return `#${section}${path}${line === null ? '' : `?line=${line}`}`;
}
