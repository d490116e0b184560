import { TRAIT_WORDS } from './trait-words.ts';

/** What the class, id or role of an element can say about it, one bit each. */
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
} as const;

type TraitName = keyof typeof Trait;

const BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const [name, words] of Object.entries(TRAIT_WORDS) as [TraitName, string][]) {
    for (const word of words.split(/\s+/)) if (word) bits.set(word, (bits.get(word) ?? 0) | Trait[name]);
  }
  return bits;
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

const NAME_PART = /[A-Z]+[a-z]*|[a-z]+|\s/g;

/** The traits that the words of a class list tell: parted at anything but letters and at changes of case, each word
 * and each pair of neighbours within one name looked up. */
function traitsOfWords(value: string): number {
  let traits = 0;
  let before = '';
  for (const { 0: part, index } of value.matchAll(NAME_PART)) {
    const word = part.toLowerCase();
    // Two letters beside a digit are part of a hash, not a word.
    const isHash = part.length <= 2 && (isDigit(value, index - 1) || isDigit(value, index + part.length));
    if (part.charCodeAt(0) <= 32 || isHash) {
      before = '';
      continue;
    }
    traits |= BITS.get(word) ?? 0;
    if (before.length > 1 && word.length > 1) traits |= BITS.get(before + word) ?? 0;
    before = word;
  }
  return traits;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The first word of the element's class, id or role that carries the trait, for the ledger. */
export function wordOfTrait(element: Element, trait: number): string | null {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (!value) continue;
    for (const word of value.split(/\s+/)) if (traitsOfWords(word) & trait) return word;
  }
  return null;
}

const ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'itemprop', 'role'] as const;

/** Reads the traits of elements; remembers every attribute value that it has met. */
export class TraitReader {
  private known = new Map<string, number>();

  read(element: Element, tag: string): number {
    let traits = TAG_TRAITS.get(tag) ?? 0;
    if (!element.hasAttributes()) return traits;
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value) traits |= name === 'role' ? (ROLE_TRAITS.get(value) ?? 0) : this.lookUp(value);
    }
    return traits;
  }

  private lookUp(value: string): number {
    // An attribute of this length is data, not a name.
    const short = value.length > 400 ? value.slice(0, 400) : value;
    let traits = this.known.get(short);
    if (traits === undefined) {
      traits = traitsOfWords(short);
      this.known.set(short, traits);
    }
    return traits;
  }
}
