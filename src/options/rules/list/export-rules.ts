import type { Rule } from '../../../core/rules/types.ts';
import type { RuleList } from '../../../settings/rule-list.ts';
import type { RuleStore } from '../../../storage/rules/rule-store.ts';
import type { SavedFile } from '../../../ui/save-file.ts';
import { fileNameOf } from '../list-names.ts';
import { loadRules } from '../load-rules.ts';

const textFile = (name: string, content: string): SavedFile => ({ name, content, type: 'text/plain' });

/** Packs one text as it is, several as an archive; null where there is none. */
async function packed(name: string, texts: Readonly<Record<string, string>>): Promise<SavedFile | null> {
  const [only, ...others] = Object.entries(texts);
  if (!only) return null;
  if (others.length === 0) return textFile(...only);
  const { strToU8, zipSync } = await import('fflate');
  const files = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, strToU8(text)]));
  return { name: `${name}.zip`, content: zipSync(files), type: 'application/zip' };
}

/** All site rules as they are written, a file each. */
export async function exportSiteRules(store: Pick<RuleStore, 'all'>): Promise<SavedFile | null> {
  const lists = (await store.all()).filter(({ syntax }) => syntax === 'site-config');
  return packed('site-rules', Object.fromEntries(lists.map((list) => [fileNameOf(list), list.text])));
}

/** All filters as they are written, in one text. */
export async function exportFilters(store: Pick<RuleStore, 'all'>): Promise<SavedFile | null> {
  const lists = (await store.all()).filter(({ syntax, text }) => syntax === 'filters' && text.trim());
  if (lists.length === 0) return null;
  const part = (list: RuleList) => (lists.length > 1 ? `! ${fileNameOf(list)}\n` : '') + list.text;
  return textFile('filters.txt', lists.map((list) => part(list).replace(/\n*$/, '\n')).join('\n'));
}

async function allRules(store: Pick<RuleStore, 'all'>): Promise<Rule[]> {
  const { parseRules } = await loadRules();
  return (await store.all()).flatMap((list) => parseRules(list).rules);
}

/** All rules of both syntaxes as filters, as far as filters can say them; `left`: the number that they cannot. */
export async function exportAsFilters(
  store: Pick<RuleStore, 'all'>,
): Promise<{ file: SavedFile | null; left: number }> {
  const { formatFilters } = await loadRules();
  const { text, left } = formatFilters(await allRules(store));
  return { file: text ? textFile('all-as-filters.txt', text) : null, left: left.length };
}

/** All rules that are for one site as site rules, a file a site, as far as these can say them. */
export async function exportAsSiteRules(
  store: Pick<RuleStore, 'all'>,
): Promise<{ file: SavedFile | null; left: number }> {
  const { formatSiteConfig } = await loadRules();
  const byFile = new Map<string, Rule[]>();
  let left = 0;
  for (const rule of await allRules(store)) {
    const [only, ...others] = rule.scope.hosts;
    const isOne = only && others.length === 0 && rule.scope.exceptHosts.length === 0 && !only.path;
    if (!isOne || only.reach === 'entity' || only.reach === 'pattern') {
      left++;
      continue;
    }
    // What holds for a host and what lies below it takes a file for each.
    const files = {
      'with-www': [only.host],
      subdomains: [`.${only.host}`],
      all: [only.host, `.${only.host}`],
    }[only.reach];
    for (const file of files) byFile.set(file, [...(byFile.get(file) ?? []), rule]);
  }
  const texts: Record<string, string> = {};
  for (const [file, rules] of byFile) {
    const formatted = formatSiteConfig(rules);
    if (!file.startsWith('.')) left += formatted.left.length;
    if (formatted.text) texts[`${file}.txt`] = formatted.text;
  }
  return { file: await packed('all-as-site-rules', texts), left };
}
