/** The sections of the options page: see the table in `sections.ts`. */
export type SectionId = 'reading' | 'sites' | 'rules' | 'backup' | 'shortcuts' | 'privacy';

/** The place in the options page that the part of its address after the # names. */
export interface Address {
  section: SectionId;
  /** "" for the section's beginning, "import", or the id of a rule list. */
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

/**
 * Reads an address: "#rules/site/example.com?line=3". Never throws.
 * @param sections all there are; an address that names none of them is that of the first
 */
export function parseAddress(hash: string, sections: readonly [SectionId, ...SectionId[]]): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name = '', ...rest] = path.split('/');
  const section = sections.find((it) => it === name);
  if (!section) return { section: sections[0], part: '', line: null };
  const line = Number(new URLSearchParams(query).get('line'));
  return {
    section,
    part: rest.map(decoded).join('/'),
    line: Number.isInteger(line) && line > 0 ? line : null,
  };
}

/** Writes an address, ready for `href`. */
export function addressOf(section: SectionId, part = '', line: number | null = null): string {
  const path = part ? `/${part.split('/').map(encodeURIComponent).join('/')}` : '';
  return `#${section}${path}${line === null ? '' : `?line=${line}`}`;
}
