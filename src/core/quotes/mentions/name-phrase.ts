import { GIVEN_NAME, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/**
 * True if some words name somebody: "Mr. King" does. A run of titles and offices alone ("the President",
 * "Head of Sales") names nobody.
 */
export function hasOwnName(tokens: readonly Token[], from: number, to: number): boolean {
  let isAddressed =
    isAddress(tokens[from - 1]) || (tokens[from - 1]?.lower === '.' && isAddress(tokens[from - 2]));
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token?.isWord) continue;
    if (isAddressed || token.noun & GIVEN_NAME) return true;
    isAddressed = isAddress(token);
    if (opensOffice(tokens, i)) return nameAfterOffice(tokens, i, to) > 0;
    const isOffice = (token.noun & (OFFICE | Noun.group)) !== 0 && !(token.noun & Noun.organisation);
    if (!isOffice && !(token.noun & Noun.particle && !token.isCapital)) return true;
  }
  return false;
}

/** True if "of" stands at `i` after a title: of all particles the one that begins no surname. */
const opensOffice = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'of' && hasNoun(tokens, i - 1, OFFICE);

/** Words that are more often the end of an office than a surname: "Head of Public Affairs", "Chair of the Association". */
const ENDS_OFFICE = /(?:s|[st]ion|ment|ing|ity|ness|ance|ence)$/;

/**
 * Returns the index at which the name begins after an office that "of" at `of` opens: "Secretary of State
 * [Eva Weber]"; 0: there is none.
 */
function nameAfterOffice(tokens: readonly Token[], of: number, to: number): number {
  for (let i = of + 1; i < to - 1; i++) if (hasNoun(tokens, i, GIVEN_NAME) && tokens[i + 1]?.isWord) return i;
  const last = lastWord(tokens, of, to);
  const word = tokens[last];
  const isSurname =
    last > of + 1 &&
    tokens[last - 1]?.isCapital &&
    word?.isCapital &&
    !(word.noun & (Noun.organisation | Noun.group | Noun.place)) &&
    !ENDS_OFFICE.test(word.lower);
  return isSurname ? last : 0;
}

const isShortened = ({ noun }: Token): boolean => (noun & Noun.abbreviation) !== 0;

/** True if a word always stands before a name: "Mr", "Mrs", "Ms". */
const isAddress = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.noun & Noun.abbreviation) !== 0 &&
  (token.noun & (Noun.titleMale | Noun.titleFemale)) !== 0;

/**
 * Returns the mention of a name. Titles and epithets before it are no part of it.
 * @param from first token of the phrase
 * @param runFrom first of its capitalised words
 * @param to end of the phrase, exclusive
 */
export function nameMention(
  tokens: readonly Token[],
  from: number,
  runFrom: number,
  to: number,
  isModifier: boolean,
  surnameFirst = false,
): Mention {
  let nameFrom = runFrom;
  for (let i = runFrom; i < to - 1; i++) {
    const token = tokens[i];
    if (!token || !(token.noun & OFFICE)) continue;
    // "Halász Gábor": a word for an occupation right before nothing but a first name
    if (surnameFirst && i === to - 2 && hasNoun(tokens, i + 1, GIVEN_NAME) && !isShortened(token)) continue;
    // "a socióloga Lívia Amaral": right after somebody's office a first name is no other one
    if (i === runFrom && token.noun & GIVEN_NAME && i > from && hasNoun(tokens, i - 1, OFFICE)) continue;
    const rest = tokens.slice(i + 1, to).filter((t) => t.isWord);
    // "Guardia Civil": a word for a body as well is an office before a first name alone
    const isOffice = !(token.noun & Noun.organisation) || rest.some((t) => t.noun & GIVEN_NAME);
    const isTitle =
      rest.length > 0 &&
      isOffice &&
      !rest.some((t) => t.noun & Noun.organisation && !(t.noun & (Noun.nameMale | Noun.nameFemale)));
    if (opensOffice(tokens, i + 1)) nameFrom = nameAfterOffice(tokens, i + 1, to) || nameFrom;
    else if (isTitle && hasOwnName(tokens, i + 1, to))
      nameFrom = tokens[i + 1]?.lower === '.' ? i + 2 : i + 1;
  }
  if (nameFrom === runFrom && opensWithBody(tokens, runFrom, to)) nameFrom++;
  nameFrom = givenNameFrom(tokens, nameFrom, to);
  return { type: 'name', from, to, head: lastWord(tokens, nameFrom, to), nameFrom, isModifier };
}

/**
 * True if the first word says, at the head of a sentence, what kind of company a name means, and is no part
 * of it: "Chipmaker Harlow Semiconductor", "Vakbond FNV".
 */
function opensWithBody(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const opens = before?.sentence !== tokens[from]?.sentence || before?.isWord === false; // "HARLOW (AP) - Chipmaker"
  const [first, ...rest] = tokens.slice(from, to);
  const isInitials = rest[0] !== undefined && isAcronym(rest[0]);
  const isKind =
    first !== undefined &&
    !isAcronym(first) &&
    (first.noun & (isInitials ? Noun.organisation : Noun.body)) !== 0;
  const isOwn = (word: Token): boolean =>
    word.isCapital && (isAcronym(word) || !(word.noun & Noun.organisation));
  return opens && isKind && rest.length > 0 && rest.every(isOwn);
}

/**
 * Returns the index of a first name behind words that are no part of the name: "Acme Bank CEO [Tom Hale]";
 * `from` where there is none.
 */
function givenNameFrom(tokens: readonly Token[], from: number, to: number): number {
  // "De Poolse [Agnieszka]"
  const isLone = to === from + 2 && hasNoun(tokens, from, Noun.place) && hasNoun(tokens, to - 1, GIVEN_NAME);
  if (isLone && !hasNoun(tokens, from, GIVEN_NAME)) return to - 1;
  for (let i = from + 1; i < to - 1; i++) {
    const before = tokens[i - 1];
    if (!before || before.noun & GIVEN_NAME) return from;
    const isEpithet =
      (before.noun & (Noun.place | Noun.organisation | Noun.role | Noun.group | Noun.bodyName)) !== 0 ||
      before.isAllCapital ||
      /^[b-df-hj-np-tv-xz]{2,3}$/.test(before.lower) || // "Pd Sandro Celli"
      before.lower.includes('-'); // "Grünen-Rat Simon Prechtl": first names with a hyphen are known by their parts
    if (hasNoun(tokens, i, GIVEN_NAME) && isEpithet && tokens[i + 1]?.isWord) return i;
  }
  return from;
}

/** Letters of a noun with its article as an ending, at the head of a sentence: "Handläggaren Sofia Wikblom". */
const DEFINITE = /^\p{L}{4,}(?:e[nt]|na|aren)$/u;

/**
 * Returns the index at which a person's name begins behind a word that is no part of it; `from` where there
 * is none. That word says whose the person is ("Høyres [Kristin Dahl]"), or at the head of a sentence what
 * the person does ("Handläggaren [Sofia Wikblom]", "Gedupeerde [Anja Drost]").
 * @param ending see `owningEnding` in LanguageGrammar; empty: no owner is looked for
 * @param opensWithRole true where a noun without an article may say so
 */
export function ownedFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  ending: string,
  opensWithRole: boolean,
): number {
  for (let i = from + 1; (ending !== '' || opensWithRole) && i < to - 1; i++) {
    const before = tokens[i - 1];
    if (!before || before.noun & GIVEN_NAME) return from;
    const opensSentence = i === from + 1 && tokens[from - 1]?.sentence !== before.sentence;
    const isOwner = ending !== '' && before.lower.endsWith(ending) && before.isWord;
    if (!hasNoun(tokens, i, GIVEN_NAME) || !tokens[i + 1]?.isWord) continue;
    const isUnknown = before.noun === 0 && tokens[i + 1]?.isCapital === true;
    return isOwner || (opensSentence && (isUnknown || DEFINITE.test(before.lower))) ? i : from;
  }
  return from;
}

/** Returns the index of the last word of a phrase, "Jr." left out. */
export function lastWord(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const token = tokens[i];
    if (token?.isWord && !(token.noun & Noun.suffix)) return i;
  }
  return from;
}
