import { Trait, type TraitReader } from './traits.ts';

/** Inline elements that may be no part of the line that they stand in. */
const MAY_BE_ASIDE: ReadonlySet<string> = new Set(['a', 'em', 'i', 'small', 'span', 'sub', 'sup']);
/**
 * Class names of parts that open beside a word: the text of a tooltip, of a note, of a card that explains a
 * term.
 */
const OPENS =
  /(?:tool-?tip|pop-?over|pop-?up|hover-?card|foot-?note|side-?note|gloss(?:ary|ar)|definition)[-_]{0,2}(?:text|content|body|inner|box|card|panel|description|definition|explanation)(?![a-z])/i;
/**
 * A piece of each of those names, tested first: most names have none, and the whole pattern takes long to
 * build.
 */
const MAY_OPEN = /tip|pop|hover|note|gloss|definition/i;
/** Names of a place for an advertisement. */
const AD = /(?:^|[\s_-])(?:ads?|advert|advertisement|anzeige|werbung)(?:[\s_-]|$)/i;
/** Names of a term that can be pressed to have it explained. */
const TERM = /term|gloss|lexi|defini|begriff|explain/i;
/** A class name of an empty element that ends a line. */
const BREAK = /(?:^|[\s_-])(?:line-?)?br(?:eak)?(?:\s|$)/i;
/** Names of custom elements that are tools and not words. */
const TOOL =
  /(?:^|-)(?:ads?|audio|button|carousel|cta|embed|follow|form|gallery|icon|image|img|newsletter|player|poll|popover|price|promo|quiz|quote|save|share|slot|social|stock|ticker|toggle|tooltip|video|watch|watchlist|widget)(?:-|$)/;
/** Selector of elements in which no words of a sentence stand. */
const BLOCKS =
  'article,aside,button,div,figure,form,h2,h3,h4,iframe,input,li,p,picture,section,table,ul,video';
/**
 * Most characters of a part that is switched off or for screen readers alone; `MAX_LABEL`: of the label
 * of an advertisement or of share icons.
 */
const MAX_HIDDEN_LENGTH = 80;
const MAX_LABEL = 24;

/** Traits of elements that may be no part of the line they stand in. */
const ASIDE = Trait.screenReader | Trait.hidden | Trait.advertisement | Trait.share;

const nameOf = (element: Element): string => element.getAttribute('class') ?? '';
const textOf = (element: Element): string => element.textContent?.trim() ?? '';

/** True if the inline element is empty and its class name stands for a line break ("br", "line-break"). */
export function isBreak(element: Element): boolean {
  return !element.firstChild && BREAK.test(nameOf(element));
}

/**
 * True if the inline element is no part of the line that it stands in: something that opens beside a word, a
 * line for screen readers alone, a part that is switched off, share icons, a button, a place for an
 * advertisement.
 * @param reader reads the traits of the element, and remembers them
 */
export function isAside(element: Element, tag: string, reader: TraitReader): boolean {
  if (!MAY_BE_ASIDE.has(tag) || !element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  const name = nameOf(element);
  if (role === 'tooltip' || (MAY_OPEN.test(name) && OPENS.test(name))) return true;
  if (role === 'button') return tag !== 'a' && !isTerm(element);
  if (tag === 'a') return false;
  // most are named for their looks alone: what else they have is not read
  const isNamed = (reader.readClass(element) & ASIDE) !== 0;
  if (!isNamed && !element.hasAttribute('style') && !element.hasAttribute('hidden')) return false;
  const traits = reader.read(element, tag);
  if (traits & Trait.screenReader) return textOf(element).length <= MAX_HIDDEN_LENGTH;
  if (traits & Trait.hidden && element.getAttribute('aria-hidden') !== 'true')
    return textOf(element).length <= MAX_HIDDEN_LENGTH;
  if (traits & Trait.advertisement && AD.test(name)) return textOf(element).length <= MAX_LABEL;
  if (!(traits & Trait.share)) return false;
  return textOf(element).length <= MAX_LABEL && element.querySelector('a,button') !== null;
}

/**
 * True if the element is a word of the sentence that can be pressed: its class name says so, or its text
 * begins with a small letter, as no label does.
 */
function isTerm(element: Element): boolean {
  return TERM.test(nameOf(element)) || /^\p{Ll}/u.test(textOf(element));
}

/** The line before an element that may go on in it. */
interface InlineContext {
  /** Tag of the box around. */
  tag: string;
  /** True if words of the line stand before the element. */
  isBegun: boolean;
}

/**
 * True if a button, a label or a custom element holds words of the line that it stands in: a term that can be
 * pressed, a name, a link.
 */
export function isPartOfLine(
  element: Element,
  tag: string,
  { tag: around, isBegun }: InlineContext,
): boolean {
  if (!tag.includes('-')) return isBegun && textOf(element) !== '' && isTerm(element);
  if (!isBegun && !/^(?:p|h[1-6])$/.test(around)) return false;
  return !TOOL.test(tag) && !element.querySelector(BLOCKS);
}
