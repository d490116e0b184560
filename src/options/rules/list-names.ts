import { EVERY_SITE, fileOfList, isSiteList, OWN_FILTERS, type RuleList } from '../../settings/rule-list.ts';
import type { Translate } from '../../ui/i18n/translate.ts';

type Named = Pick<RuleList, 'id' | 'name' | 'syntax'>;

/** Returns the name of a list on the page. */
export function listName({ id, name }: Pick<RuleList, 'id' | 'name'>, t: Translate): string {
  if (id === OWN_FILTERS) return t('listOwn');
  if (id === EVERY_SITE) return t('listGlobal');
  return name || id.replace(/^[a-z]+\//, '');
}

/** Returns the name of a list as a file, as others name such files. */
export function fileNameOf({ id, syntax }: Named): string {
  if (id === OWN_FILTERS) return 'own-filters.txt';
  return syntax === 'filters' ? `${id.replace(/^filters\//, '')}.txt` : `${fileOfList(id)}.txt`;
}

/** A list that is not stored yet. */
export function blankList(id: string): RuleList {
  const isSite = isSiteList(id);
  return {
    id,
    syntax: isSite ? 'site-config' : 'filters',
    name: id === OWN_FILTERS ? '' : id.replace(/^[a-z]+\//, ''),
    text: '',
    isOn: true,
  };
}
