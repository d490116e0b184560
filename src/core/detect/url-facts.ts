/** The address of a page, taken apart. */
export interface UrlFacts {
  /** First label of the host name, lower case ('forum' of forum.example.org); '' when unknown. */
  label: string;
  /** Path segments, lower case, decoded. */
  segments: readonly string[];
}

const MAX_URL = 2_000;
const MAX_SEGMENTS = 20;

function decode(segment: string): string {
  if (!segment.includes('%')) return segment.toLowerCase();
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

/**
 * Takes an address apart into the first label of its host and the segments of its path. One that cannot be
 * read, or is not http or https, has neither.
 */
export function readUrl(url: string): UrlFacts {
  try {
    const { protocol, hostname, pathname } = new URL(url.slice(0, MAX_URL));
    if (!protocol.startsWith('http')) return { label: '', segments: [] };
    const label =
      hostname
        .toLowerCase()
        .replace(/^www\d?\./, '')
        .split('.')[0] ?? '';
    return { label, segments: pathname.split('/').filter(Boolean).slice(0, MAX_SEGMENTS).map(decode) };
  } catch {
    return { label: '', segments: [] };
  }
}
