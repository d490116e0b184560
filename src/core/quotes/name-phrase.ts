import { ANY_TITLE, GIVEN_NAME, Noun } from './lexicon/word-classes.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A run of titles and offices alone ("the President", "Attorney General") names nobody; "Mr. King" does. */
export function hasOwnName(tokens: readonly Token[], from: number, to: number): boolean {
  let isAddressed =
    isAddress(tokens[from - 1]) || (tokens[from - 1]?.lower === '.' && isAddress(tokens[from - 2]));
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token?.isWord) continue;
    if (isAddressed || token.noun & (Noun.nameMale | Noun.nameFemale)) return true;
    isAddressed = isAddress(token);
    const isOffice =
      (token.noun & (ANY_TITLE | Noun.role | Noun.group)) !== 0 && !(token.noun & Noun.organisation);
    if (!isOffice && !(token.noun & Noun.particle && !token.isCapital)) return true;
  }
  return false;
}

/** "Mr", "Mrs", "Ms": always before a name. */
const isAddress = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.noun & Noun.abbreviation) !== 0 &&
  (token.noun & (Noun.titleMale | Noun.titleFemale)) !== 0;

/** The mention of a name whose capitalised words begin at `runFrom`: titles and epithets before it are no part of it. */
export function nameMention(
  tokens: readonly Token[],
  from: number,
  runFrom: number,
  to: number,
  isModifier: boolean,
): Mention {
  let nameFrom = runFrom;
  for (let i = runFrom; i < to - 1; i++) {
    const token = tokens[i];
    if (!token || !(token.noun & (ANY_TITLE | Noun.role)) || isOfPlace(tokens, i + 1)) continue;
    const rest = tokens.slice(i + 1, to).filter((t) => t.isWord);
    const isTitle =
      rest.length > 0 &&
      !rest.some((t) => t.noun & Noun.organisation && !(t.noun & (Noun.nameMale | Noun.nameFemale)));
    if (isTitle && hasOwnName(tokens, i + 1, to)) nameFrom = tokens[i + 1]?.lower === '.' ? i + 2 : i + 1;
  }
  nameFrom = givenNameFrom(tokens, afterOffice(tokens, nameFrom, runFrom, to), to);
  return { type: 'name', from, to, head: lastWord(tokens, nameFrom, to), nameFrom, isModifier };
}

/** "Prince of Wales", "Mayor of London": there the title is the name. */
function isOfPlace(tokens: readonly Token[], i: number): boolean {
  const particle = tokens[i];
  const place = tokens[i + 1];
  if (!particle || particle.isCapital || !(particle.noun & Noun.particle) || !place) return false;
  return (
    (place.noun & Noun.place) !== 0 && !(tokens[i + 2]?.isCapital && place.end + 1 === tokens[i + 2]?.start)
  );
}

/** Where a first name stands after what completes a title: "Secretary of State [Eva Weber]"; else `from`. */
function afterOffice(tokens: readonly Token[], from: number, runFrom: number, to: number): number {
  const opens = tokens[from];
  if (from === runFrom || !opens || opens.isCapital || !(opens.noun & Noun.particle)) return from;
  for (let i = from + 1; i < to - 1; i++)
    if ((tokens[i]?.noun ?? 0) & GIVEN_NAME && tokens[i + 1]?.isWord) return i;
  return from;
}

/** Where a first name stands after words that are no part of the name: "Acme Bank CEO [Tom Hale]". */
function givenNameFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const before = tokens[i - 1];
    if (!before || before.noun & GIVEN_NAME) return from;
    const isEpithet =
      (before.noun & (Noun.place | Noun.organisation | Noun.role | Noun.group)) !== 0 || before.isAllCapital;
    if ((tokens[i]?.noun ?? 0) & GIVEN_NAME && isEpithet && tokens[i + 1]?.isWord) return i;
  }
  return from;
}

/** The last word of a phrase, "Jr." left out. */
export function lastWord(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const token = tokens[i];
    if (token?.isWord && !(token.noun & Noun.suffix)) return i;
  }
  return from;
}
