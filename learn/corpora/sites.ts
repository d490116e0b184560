import { getDomain } from 'tldts';

/** The site of an address: the part of its host name that somebody registered; the address itself where none is. */
export const siteOf = (url: string): string => getDomain(url) ?? url;
