import { Trait } from '../../blocks/traits.ts';
import type { Reason } from './reason.ts';

/** Menus, breadcrumbs and links to other parts of the site. */
export const navigation: Reason = {
  reason: 'navigation',
  trait: Trait.navigation,
  phrase: 'navigation',
};
