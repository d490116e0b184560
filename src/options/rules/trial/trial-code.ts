/** What tries rules on a page: the engine among it, so a part that is loaded when it is asked for. */
export { savedAddress } from './saved-address.ts';
export { tryRules } from './try-rules.ts';
