import type { ParsedRules, RuleProblem } from '../../../core/rules/types.ts';
import { OWN_FILTERS, type RuleList, siteListId } from '../../../settings/rule-list.ts';
import { normaliseHost } from '../../../settings/settings.ts';
import type { FileText } from '../../files/files.ts';
import { blankList } from '../list-names.ts';
import { syntaxOf } from './syntax-of.ts';

/** The plan for one text. */
export type Verdict =
  | 'add'
  | 'replace'
  /** Its lines go to the reader's own filters, those that are not there yet. */
  | 'append'
  /** The same is stored already. */
  | 'same'
  /** It holds no rule that can be used. */
  | 'empty'
  /** It is in neither syntax. */
  | 'unknown'
  /** Site rules whose name is not that of a site. */
  | 'nameless';

export interface ImportEntry {
  name: string;
  verdict: Verdict;
  /** The list to be stored; null where nothing is. */
  list: RuleList | null;
  rules: number;
  refused: number;
  problems: RuleProblem[];
}

interface Known {
  /** Gives the list that is stored under an id, or null. */
  stored(id: string): RuleList | null;
  parse(list: RuleList): ParsedRules;
}

/** The file of site rules that a name stands for: "www.example.com.txt" gives "example.com"; null where it is none. */
export function siteFileOf(name: string): string | null {
  const bare = (name.split('/').pop() ?? '')
    .trim()
    .toLowerCase()
    .replace(/\.txt$/, '');
  if (bare === 'global') return bare;
  const isBelow = bare.startsWith('.');
  const host = normaliseHost(isBelow ? bare.slice(1) : bare);
  return host?.includes('.') && !host.startsWith('.') ? (isBelow ? `.${host}` : host) : null;
}

/** The id of the list of filters that a name stands for. */
export function filterListId(name: string): string {
  const bare = (name.split('/').pop() ?? '').trim().replace(/\.txt$/i, '');
  const plain = bare.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '');
  return !plain || plain === 'own-filters' ? OWN_FILTERS : `filters/${plain.slice(0, 100)}`;
}

/** A text with the lines of another at its end, those that it does not have yet. */
export function withLines(text: string, more: string): string {
  const known = new Set(text.split('\n').map((line) => line.trim()));
  const added = more.split('\n').filter((line) => line.trim() && !known.has(line.trim()));
  const head = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return added.length === 0 ? text : `${head}${added.map((line) => line.trimEnd()).join('\n')}\n`;
}

/**
 * Plans what is to happen with one text, from a file or pasted with a name (which may be empty). Changes nothing.
 * Never throws.
 */
export function planImport({ name, text }: FileText, { stored, parse }: Known): ImportEntry {
  const nothing = { name, list: null, rules: 0, refused: 0, problems: [] };
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const syntax = syntaxOf(plain);
  if (!syntax) return { ...nothing, verdict: 'unknown' };
  const file = siteFileOf(name);
  if (syntax === 'site-config' && !file) return { ...nothing, verdict: 'nameless' };
  const id = syntax === 'filters' ? filterListId(name) : siteListId(file ?? '');
  const before = stored(id);
  const isAppended = id === OWN_FILTERS;
  const list = { ...(before ?? blankList(id)), text: plain };
  const { rules, counts, problems } = parse(list);
  const common = {
    name: name || text.trim().slice(0, 40),
    rules: rules.length,
    refused: counts.refused,
    problems,
  };
  if (rules.length === 0) return { ...common, list: null, verdict: 'empty' };
  if (isAppended) list.text = withLines(before?.text ?? '', plain);
  if (before?.text === list.text) return { ...common, list: null, verdict: 'same' };
  return { ...common, list, verdict: isAppended ? 'append' : before ? 'replace' : 'add' };
}

/** The lists that would be stored, by id; of two texts for one list the later one. */
export function listsOf(entries: readonly ImportEntry[]): Record<string, RuleList> {
  return Object.fromEntries(entries.flatMap(({ list }) => (list ? [[list.id, list]] : [])));
}
