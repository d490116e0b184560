/** Names that tools draw by lot or count up: style libraries, component frameworks, ad servers. */
const GENERATED =
  /^(?:css|sc|jsx|svelte|emotion|jss|makeStyles|ng-tns|ng-c|ember|react|radix|headlessui|mui|yui|ext-gen|gpt-ad|google_ads|div-gpt|aswift|uid|uuid|guid)[-_]?[\da-z_-]*\d|^_?ng(?:host|content)|^sc-|^css-|^:|^data-v-/i;

/** Names for what an element is at the moment: open, active, loaded. */
const STATE =
  /^(?:is|has|was|js|no|not)[-_]|(?:^|[-_])(?:active|inactive|open|opened|closed|current|selected|checked|disabled|enabled|hover(?:ed)?|focus(?:ed)?|visible|invisible|hidden|shown|show|hide|loaded|loading|lazyload(?:ed|ing)?|ready|init(?:ialized)?|expanded|collapsed|sticky|stuck|fixed|animated?|fade|in-?view|processed|first|last|odd|even)$/i;

/** Names for how an element is laid out: those of utility frameworks. */
const LAYOUT =
  /^(?:-?[mp][trblxyse]?-.+|(?:[whz]|min|max|gap|top|left|right|bottom|inset|space|text|font|leading|tracking|bg|border|rounded|shadow|opacity|flex|grid|col|cols|row|rows|order|items|justify|self|align|float|d|sm|md|lg|xl|xs|span|size|mb|mt|u|g|l|o)[-_].*|flex|grid|block|inline|inline-block|table|container|wrapper|wrap|inner|outer|row|col|column|columns|clearfix|clear|relative|absolute|pull-left|pull-right|left|right|center|small|medium|large|full|\w)$/i;

/** Longest text, in characters, that is taken for a name. */
const MAX_NAME_LENGTH = 60;

/**
 * True if a class, id or value was given by a person and will be the same on the next page: not drawn by lot,
 * no number of this one story, no state of the moment.
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME_LENGTH || /[\s[\]/:!@%]/.test(name)) return false;
  if (/\d{3}/.test(name) || GENERATED.test(name) || STATE.test(name)) return false;
  return wordsOf(name).every((word) => !isDrawnByLot(word));
}

/**
 * True if a class says only how an element is laid out: it holds as long as the design does, but for many
 * other elements, too.
 */
export function isLayoutName(name: string): boolean {
  return LAYOUT.test(name);
}

const wordsOf = (name: string): string[] => name.split(/[-_]+/).filter(Boolean);

/**
 * True if a word looks drawn by lot: letters and digits in turns, capitals within, or no vowel at all. Such a
 * word belongs to no language.
 */
function isDrawnByLot(word: string): boolean {
  const turns = word.match(/\d+|\D+/g)?.length ?? 0;
  if (turns > 2 || (turns === 2 && /^\d/.test(word) && word.length > 3)) return true;
  if (word.length < 5 || /[^\x20-\x7e]/.test(word)) return false;
  if (turns === 2 && word.length <= 8 && !/[aeiouy]/i.test(word)) return true;
  const humps = word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const isChopped = humps.length > 2 && word.length / humps.length < 3;
  return isChopped || (/^[a-z]+$/i.test(word) && !/[aeiouy]/i.test(word));
}
