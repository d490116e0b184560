import { Trait } from '../../blocks/traits.ts';
import type { Filter } from './reason.ts';

/** Menus, breadcrumbs and links to other parts of the site. */
export const navigation: Filter = {
  reason: 'navigation',
  trait: Trait.navigation,
  phrase: 'navigation',
};
