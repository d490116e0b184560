import { readFingerprints } from '../fingerprints/fingerprints.ts';
import { BASIS, foldHash, PRIME } from '../fingerprints/fnv.ts';
import { fingerprints } from './trait-table.json';

/** Traits of an element that its class, id or role can tell, one bit each. */
export const Trait = {
  related: 1 << 0,
  advertisement: 1 << 1,
  newsletter: 1 << 2,
  share: 1 << 3,
  bio: 1 << 4,
  comments: 1 << 5,
  consent: 1 << 6,
  paywall: 1 << 7,
  player: 1 << 8,
  navigation: 1 << 9,
  tags: 1 << 10,
  meta: 1 << 11,
  legal: 1 << 12,
  caption: 1 << 13,
  body: 1 << 14,
  live: 1 << 15,
  standfirst: 1 << 16,
  headline: 1 << 17,
  embed: 1 << 18,
  pullquote: 1 << 19,
  screenReader: 1 << 20,
  correction: 1 << 21,
  teaser: 1 << 22,
  infobox: 1 << 23,
  gallery: 1 << 24,
  credit: 1 << 25,
  kicker: 1 << 26,
  footer: 1 << 27,
  sidebar: 1 << 28,
  /** True of an element that is not shown, by attribute or by its own style. */
  hidden: 1 << 29,
} as const;

/**
 * Size of the hash of a word in bits. At this size about one name on 160 pages is taken for another by
 * chance.
 */
export const HASH_BITS = 28;

/** Number of traits that have words of their own. */
const WORDED_TRAITS = 29;

/**
 * Traits by the hash of each word of `trait-words.ts`, unpacked from the table that ships
 * (`pack-trait-words.ts`).
 */
const WORDS: ReadonlyMap<number, number> = (() => {
  const words = new Map<number, number>();
  readFingerprints(fingerprints, WORDED_TRAITS, HASH_BITS, (hash, trait) =>
    words.set(hash, (words.get(hash) ?? 0) | (1 << trait)),
  );
  return words;
})();

/** Traits that the tag alone tells. */
const TAG_TRAITS: ReadonlyMap<string, number> = new Map([
  ['nav', Trait.navigation],
  ['menu', Trait.navigation],
  ['footer', Trait.footer],
  ['aside', Trait.sidebar],
  ['figcaption', Trait.caption],
  ['dialog', Trait.consent],
  ['amp-ad', Trait.advertisement],
  ['amp-consent', Trait.consent],
]);

const ROLE_TRAITS: ReadonlyMap<string, number> = new Map([
  ['navigation', Trait.navigation],
  ['menu', Trait.navigation],
  ['menubar', Trait.navigation],
  ['search', Trait.navigation],
  ['toolbar', Trait.share],
  ['contentinfo', Trait.footer],
  ['complementary', Trait.sidebar],
  ['dialog', Trait.consent],
  ['alertdialog', Trait.consent],
]);

/**
 * Returns the traits that the words of a class list tell. Looks up each word and each pair of neighbours
 * within one name; a name is cut at changes of case and of kind of character.
 */
function traitsOfWords(value: string): number {
  let traits = 0;
  let before = 0; // hash of the word before; 0: none in this name, or a single letter
  for (let at = 0; at < value.length; ) {
    let code = value.charCodeAt(at);
    if (!isLetter(code)) {
      if (code <= SPACE) before = 0;
      at++;
      continue;
    }
    const start = at;
    let word = BASIS;
    let pair = before;
    // A capital ends the word unless only capitals stand before it: adSlot is two words, NAV one.
    for (let mayRise = true; isLetter(code) && (mayRise || code >= SMALL_A); code = value.charCodeAt(++at)) {
      mayRise = code < SMALL_A;
      word = Math.imul(word ^ (code | TO_LOWER), PRIME);
      pair = Math.imul(pair ^ (code | TO_LOWER), PRIME);
    }
    const length = at - start;
    // Two letters beside a digit are part of a hash, not a word.
    if (length <= 2 && (isDigit(code) || isDigit(value.charCodeAt(start - 1)))) before = 0;
    else {
      traits |= WORDS.get(foldHash(word, HASH_BITS)) ?? 0;
      if (before && length > 1) traits |= WORDS.get(foldHash(pair, HASH_BITS)) ?? 0;
      before = length > 1 ? word : 0;
    }
  }
  return traits;
}

const SPACE = 32;
/** Bit that makes a letter small. */
const TO_LOWER = 32;

/** Code of the letter "a"; capitals lie before it. */
const SMALL_A = 97;

const isLetter = (code: number): boolean => (code >= SMALL_A && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Returns the first word of the element's class, id or role that carries the trait, for the ledger; null:
 * none does.
 */
export function wordOfTrait(element: Element, trait: number): string | null {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (!value) continue;
    for (const word of value.split(/\s+/)) if (traitsOfWords(word) & trait) return word;
  }
  return null;
}

const ATTRIBUTES: readonly string[] = ['class', 'id', 'data-testid', 'data-component', 'itemprop', 'role'];
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Most characters of an attribute that is read; the rest of a longer one is data, not a name. */
const MAX_NAME = 400;

/** Reads the traits of elements, and remembers every attribute value it has met and every name in one. */
export class TraitReader {
  private readonly known = new Map<string, number>();

  /** Returns the traits that the element's tag and attributes tell, as bits of `Trait`. */
  read(element: Element, tag: string): number {
    let traits = TAG_TRAITS.get(tag) ?? 0;
    const names = element.getAttributeNames();
    // by index: an iterator makes an object a step
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      if (name === 'class' || name === 'id') traits |= this.lookUp(element.getAttribute(name) as string);
      else if (name === 'style') {
        if (HIDING_STYLE.test(element.getAttribute(name) as string)) traits |= Trait.hidden;
      } else if (name === 'hidden') traits |= Trait.hidden;
      else traits |= this.readOther(element, name);
    }
    return traits;
  }

  /** Returns the traits that the element's class alone tells, as bits of `Trait`. */
  readClass(element: Element): number {
    const value = element.getAttribute('class');
    return value ? this.lookUp(value) : 0;
  }

  private readOther(element: Element, name: string): number {
    if (name === 'aria-hidden') return element.getAttribute(name) === 'true' ? Trait.hidden : 0;
    if (name === 'role') return ROLE_TRAITS.get(element.getAttribute(name) as string) ?? 0;
    return ATTRIBUTES.includes(name) ? this.lookUp(element.getAttribute(name) as string) : 0;
  }

  private lookUp(value: string): number {
    const list = value.length > MAX_NAME ? value.slice(0, MAX_NAME) : value;
    let traits = this.known.get(list);
    if (traits === undefined) {
      traits = list.includes(' ') ? this.traitsOfList(list) : traitsOfWords(list);
      this.known.set(list, traits);
    }
    return traits;
  }

  /** Looks a class list up name by name: a page has many lists, and most of their names stand in several. */
  private traitsOfList(list: string): number {
    let traits = 0;
    for (const name of list.split(' ')) {
      if (!name) continue;
      let own = this.known.get(name);
      if (own === undefined) {
        own = traitsOfWords(name);
        this.known.set(name, own);
      }
      traits |= own;
    }
    return traits;
  }
}
