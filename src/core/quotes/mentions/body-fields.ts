import { GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** Most fields of one body: "Business, Energy and Industrial Strategy". */
const MOST_FIELDS = 4;

/** What no field of a body is: another body, a place, somebody with a name or an office. */
const OTHER = GIVEN_NAME | OFFICE | Noun.organisation | Noun.place | Noun.time;

/**
 * Lengthens the names of bodies by what they are for: "the Office [for National Statistics]", "the Centers for Disease
 * Control [and Prevention]".
 * @param ties see `bodyFields` in LanguageGrammar; without any the mentions stay as they are
 */
export function joinBodyFields(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  ties: ReadonlySet<string>,
): Mention[] {
  if (ties.size === 0) return [...mentions];
  const named = namesAlone(tokens, mentions);
  const isField = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined && isPlainName(tokens, mention) && !named.has(nameOf(tokens, mention));
  const out: Mention[] = [];
  for (let n = 0; n < mentions.length; n++) {
    const body = mentions[n] as Mention;
    let last = n;
    const first = mentions[n + 1];
    if (isBody(tokens, body) && first && isTied(tokens, body.to, first, ties)) last++;
    const hasField = last > n || tokens.slice(body.nameFrom, body.to).some(isOf);
    if (hasField && isBody(tokens, body)) last = lastField(tokens, mentions, last, isField);
    const { to } = mentions[last] as Mention;
    const nameFrom = body.type === 'name' ? body.nameFrom : body.head;
    out.push(last > n ? { ...body, type: 'name', nameFrom, to, head: to - 1 } : body);
    n = last;
  }
  return out;
}

/** "The [Arden and Old Brookham MP]": an office in initials behind the two towns of its constituency, with one article. */
export function joinConstituencies(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const town = out.at(-1);
    const head = mention.to - 1;
    const isOffice =
      mention.type === 'name' && hasNoun(tokens, head, Noun.role) && tokens[head]?.isAllCapital === true;
    const isJoined =
      town?.type === 'name' &&
      town.to === mention.from - 1 &&
      hasGrammar(tokens, town.to, Grammar.conjunction) &&
      hasGrammar(tokens, town.from, Grammar.article) &&
      !hasNoun(tokens, town.nameFrom, GIVEN_NAME | OFFICE);
    if (isOffice && isJoined && mention.from < head)
      out.splice(-1, 1, { ...mention, type: 'description', from: town.from, nameFrom: town.from, head });
    else out.push(mention);
  }
  return out;
}

/** Returns the index of the last of the fields that "and" joins to the one at `n`; `n` where it is the only one. */
function lastField(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  n: number,
  isField: (mention: Mention | undefined) => mention is Mention,
): number {
  for (let k = n; k < n + MOST_FIELDS; k++) {
    const { to = 0 } = mentions[k] ?? {};
    const next = mentions[k + 1];
    if (!isField(next) || next.from !== to + 1 || tokens[to]?.sentence !== tokens[next.from]?.sentence)
      return n;
    // "para la Cooperación y [el] Desarrollo": an article only where the first field has one
    if (next.nameFrom > next.from && !hasGrammar(tokens, mentions[n]?.from ?? -1, Grammar.article)) return n;
    if (hasGrammar(tokens, to, Grammar.conjunction)) return k + 1;
    if (tokens[to]?.lower !== ',') return n;
  }
  return n;
}

/** True for a name of capitalised words one of which is a noun for a body; a plural behind an article is one: "the Centers". */
function isBody(tokens: readonly Token[], { type, from, nameFrom, to, head, isModifier }: Mention): boolean {
  const isNoun = ({ isCapital, noun }: Token): boolean => isCapital && (noun & Noun.organisation) !== 0;
  if (type === 'name') return !isModifier && tokens.slice(nameFrom, to).some(isNoun);
  const isPlural = tokens[head]?.isCapital === true && hasNoun(tokens, head, Noun.group);
  return isPlural && head === from + 1 && hasGrammar(tokens, from, Grammar.article);
}

/** True if one of the words that tie a body to its field stands at `at`, with the name of one behind it and its article. */
function isTied(tokens: readonly Token[], at: number, field: Mention, ties: ReadonlySet<string>): boolean {
  const { lower = '', sentence } = tokens[at] ?? {};
  if (!ties.has(lower) || field.from !== at + 1 || tokens[field.from]?.sentence !== sentence) return false;
  const isBare = field.nameFrom === field.from || hasGrammar(tokens, field.from, Grammar.article);
  return field.type === 'name' && isBare && !hasNoun(tokens, field.nameFrom, GIVEN_NAME | Noun.time);
}

/** True for a name of capitalised words without another determiner than an article, and without a title, which are no other name's. */
function isPlainName(tokens: readonly Token[], { type, from, nameFrom, to, isModifier }: Mention): boolean {
  if (type !== 'name' || isModifier || nameFrom > from + 1) return false;
  if (nameFrom > from && !hasGrammar(tokens, from, Grammar.article)) return false;
  return tokens
    .slice(nameFrom, to)
    .every((word) => word.isCapital && (word.noun & OTHER) === 0 && !isAcronym(word));
}

const isOf = ({ isCapital, grammar, noun }: Token): boolean =>
  !isCapital && (grammar & Grammar.preposition) !== 0 && (noun & Noun.particle) !== 0;

/** The names that stand somewhere without a body before "and": "Boeing" is no field of "Justice and Boeing" then. */
function namesAlone(tokens: readonly Token[], mentions: readonly Mention[]): Set<string> {
  const out = new Set<string>();
  for (const mention of mentions) {
    const before = mention.from - 1;
    const isJoined =
      tokens[before]?.lower === ',' || hasGrammar(tokens, before, Grammar.conjunction | Grammar.preposition);
    if (mention.type === 'name' && !isJoined) out.add(nameOf(tokens, mention));
  }
  return out;
}

const nameOf = (tokens: readonly Token[], { nameFrom }: Mention): string => tokens[nameFrom]?.lower ?? '';
