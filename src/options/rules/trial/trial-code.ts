/** The trial of rules on a page: it needs the engine, so it is loaded when asked for. */
export { savedAddress } from './saved-address.ts';
export { tryRules } from './try-rules.ts';
