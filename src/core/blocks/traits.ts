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
  /** Not shown: by attribute or by its own style. */
  hidden: 1 << 29,
} as const;

type TraitName = keyof typeof TRAIT_WORDS;

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

/** Parts a name at changes of case and of kind of character; every character is in one part. */
const PART = /[A-Z]+[a-z]*|[a-z]+|\d+|\s+|[^A-Za-z\d\s]+/g;

/** The traits that the words of a class list tell: each word and each pair of neighbours within one name looked up. */
function traitsOfWords(value: string): number {
  const parts = value.match(PART);
  if (!parts) return 0;
  let traits = 0;
  let before = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const code = part.charCodeAt(0);
    if (!isLetter(code)) {
      if (code <= 32) before = '';
      continue;
    }
    // Two letters beside a digit are part of a hash, not a word.
    if (part.length <= 2 && (isDigit(parts[i - 1]) || isDigit(parts[i + 1]))) {
      before = '';
      continue;
    }
    const word = part.toLowerCase();
    traits |= BITS.get(word) ?? 0;
    if (before.length > 1 && word.length > 1) traits |= BITS.get(before + word) ?? 0;
    before = word;
  }
  return traits;
}

const isLetter = (code: number): boolean => (code <= 90 ? code >= 65 : code >= 97 && code <= 122);

function isDigit(part: string | undefined): boolean {
  const code = part?.charCodeAt(0) ?? 0;
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

const ATTRIBUTES: readonly string[] = ['class', 'id', 'data-testid', 'data-component', 'itemprop', 'role'];
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** An attribute longer than this is data, not a name. */
const MAX_NAME = 400;

/** Reads the traits of elements; remembers every attribute value that it has met. */
export class TraitReader {
  private readonly known = new Map<string, number>();

  /** The traits that an element's tag and attributes tell. */
  read(element: Element, tag: string): number {
    let traits = TAG_TRAITS.get(tag) ?? 0;
    for (const name of element.getAttributeNames()) {
      if (name === 'class' || name === 'id') traits |= this.lookUp(element.getAttribute(name) as string);
      else if (name === 'style') {
        if (HIDING_STYLE.test(element.getAttribute(name) as string)) traits |= Trait.hidden;
      } else if (name === 'hidden') traits |= Trait.hidden;
      else traits |= this.readOther(element, name);
    }
    return traits;
  }

  private readOther(element: Element, name: string): number {
    if (name === 'aria-hidden') return element.getAttribute(name) === 'true' ? Trait.hidden : 0;
    if (name === 'role') return ROLE_TRAITS.get(element.getAttribute(name) as string) ?? 0;
    return ATTRIBUTES.includes(name) ? this.lookUp(element.getAttribute(name) as string) : 0;
  }

  private lookUp(value: string): number {
    const name = value.length > MAX_NAME ? value.slice(0, MAX_NAME) : value;
    let traits = this.known.get(name);
    if (traits === undefined) {
      traits = traitsOfWords(name);
      this.known.set(name, traits);
    }
    return traits;
  }
}
