import type { RuleSyntax } from '../core/rules/types.ts';

/**
 * Rules as they were written: one text. Of site rules a list is what serves one site, named as its file is ("example.com"
 * for the host and its www, ".example.com" for its subdomains).
 */
export interface RuleList {
  /** `site/${file}` or `filters/${name}`; see `siteListId`, `OWN_FILTERS`. */
  id: string;
  syntax: RuleSyntax;
  /** Name that readers see. */
  name: string;
  text: string;
  isOn: boolean;
}

/** An entry for a list, without its text. */
export interface RuleListEntry extends Omit<RuleList, 'text'> {
  /** Number of rules in it, and of lines that were refused. */
  rules: number;
  refused: number;
  /** UTF-16 units of its text. */
  size: number;
}

/** A list out of whatever was stored under its key; null where that is none. Never throws. */
export function parseList(id: string, stored: unknown): RuleList | null {
  const { syntax, name, text, isOn } = (stored ?? {}) as Partial<RuleList>;
  const isValid =
    (syntax === 'site-config' || syntax === 'filters') &&
    typeof name === 'string' &&
    typeof text === 'string' &&
    typeof isOn === 'boolean';
  return isValid ? { id, syntax, name, text, isOn } : null;
}

/** The kind of a list, and its name: nothing that a key could trip over. */
const ID = /^(?:site|filters)\/[^\s/]{1,255}$/u;

/** Checks that a value can be the id of a list. */
export const isListId = (id: unknown): id is string => typeof id === 'string' && ID.test(id);

/** The filters that the reader makes by hand, with the picker and from the ledger. */
export const OWN_FILTERS = 'filters/own';

/** Checks that a list holds filters from elsewhere: many of them, most of which say nothing of a page. */
export const isImportedList = (id: string): boolean => id.startsWith('filters/') && id !== OWN_FILTERS;

/** The id of the list of site rules that a file stands for. */
export const siteListId = (file: string): string => `site/${file}`;

/** The site rules that serve every site. */
export const EVERY_SITE = siteListId('global');

/** Checks that a list holds site rules: of a site, or for every site. */
export const isSiteList = (id: string): boolean => id.startsWith('site/');

/** The name of the file that a list of site rules stands for. */
export const fileOfList = (id: string): string => id.replace(/^site\//, '');
