import { OWN_FILTERS, type RuleList } from '../../settings/rule-list.ts';
import type { Services } from '../layout/services.ts';
import { withoutFiltersOf } from '../rules/own-filters.ts';
import type { SiteRow } from './site-rows.ts';

/**
 * Forgets all that is kept of a site: its mode, its appearance, its rules, and the filters that are for it alone.
 * @returns how to put all of it back
 * @throws Error as the storage does; what was forgotten until then stays so
 */
export async function forgetSite(
  { modes, appearances, rules }: Pick<Services, 'modes' | 'appearances' | 'rules'>,
  { host, lists }: Pick<SiteRow, 'host' | 'lists'>,
): Promise<() => Promise<void>> {
  const changes: Record<string, RuleList | null> = {};
  for (const { id } of lists) changes[id] = null;
  const own = await rules.read(OWN_FILTERS);
  const text = own && (await withoutFiltersOf(own.text, host));
  if (own && text !== null) changes[OWN_FILTERS] = { ...own, text };
  const appearance = await appearances.read(host);

  const before = await rules.replace(changes);
  if (appearance) await appearances.write(host, null);
  const mode = await modes.set({ [host]: 'button' });
  return async () => {
    await modes.set(mode);
    if (appearance) await appearances.write(host, appearance);
    await rules.replace(before);
  };
}
