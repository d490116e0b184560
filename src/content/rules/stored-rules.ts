import { createScopeMatcher, type Rule, siteConfigFiles } from '../../core/rules/index.ts';
import type { AreaLike } from '../../storage/recent-entries.ts';
import { listKey } from '../../storage/rules/rule-keys.ts';
import { OWN_FILTERS, parseList, siteListId } from '../../storage/rules/rule-list.ts';
import { parseList as readRules } from '../../storage/rules/rule-reading.ts';

/**
 * The rules that hold for an address, as they are stored now: the reader's own filters, then those of its site, the most
 * specific file first. Never rejects.
 */
export async function storedRules(area: AreaLike, url: string): Promise<Rule[]> {
  const isInScope = createScopeMatcher(url);
  const ids = [OWN_FILTERS, ...siteConfigFiles(new URL(url).hostname).map(siteListId)];
  try {
    const stored = await area.get(ids.map(listKey));
    const lists = ids.map((id) => parseList(id, stored[listKey(id)])).filter((list) => list?.isOn);
    return lists
      .flatMap((list) => (list ? readRules(list).rules : []))
      .filter(({ scope }) => isInScope(scope));
  } catch (error) {
    console.warn('Clearstory could not read its rules', error);
    return [];
  }
}
