import { Trait } from '../blocks/traits.ts';
import { headedBy, namedBox, worded } from './evidence.ts';
import type { Filter } from './filter.ts';

/** Menus, breadcrumbs and links to other parts of the site. */
export const navigation: Filter = {
  reason: 'navigation',
  likely: (block, draft) =>
    namedBox(block, draft, Trait.navigation) ??
    worded(block, 'navigation') ??
    headedBy(block, draft, 'navigation'),
};
