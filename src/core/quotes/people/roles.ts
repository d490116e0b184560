import type { Span } from '../../types.ts';
import { type Analysis, mentionBeginning, mentionEnding, spanOf, wordsOf } from '../analysis/analysis.ts';
import { climb } from '../cues/climb.ts';
import { CUE, DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { Entity } from './entities.ts';

const MAX_CHARACTERS = 70;
/** Words after a description that may complete it. */
const MAX_COMPLEMENT = 8;
const MENTIONS_READ = 40;
const MERE_ADDRESS = Noun.titleMale | Noun.titleFemale;

/** What a text says somebody is. */
interface Role {
  /** As the text writes it, without its article. */
  wording: string;
  /** The nouns in it that say it, lower case: of "mayor of Harlow" the mayor alone. */
  heads: string[];
  /** The sentence that it stands in. */
  evidence: Span;
}

/** The words before the name in its own phrase: "US President", "former campaign manager". */
function roleBefore(a: Analysis, mention: Mention): Role | null {
  const first = afterArticles(a, mention.from, mention.nameFrom);
  const isPossessed = hasGrammar(a.tokens, first, Grammar.possessive);
  const from = isPossessed ? first + 1 : first;
  // "her advocate" is an advocate, but nobody is "wife" without the one whose wife she is
  if (isPossessed && hasNoun(a.tokens, mention.nameFrom - 1, Noun.roleMale | Noun.roleFemale)) return null;
  const words = a.tokens.slice(from, mention.nameFrom);
  const isOffice = ({ noun, grammar, lower }: Token): boolean =>
    (noun & OFFICE) !== 0 &&
    !(noun & MERE_ADDRESS && !(noun & Noun.role)) &&
    !(grammar & CUE && lower.endsWith('ed')); // "accused Harlow"
  if (!words.some(isOffice)) return null;
  let to = mention.nameFrom;
  while (to > from + 1 && isMereTitle(a, to - 1)) to--;
  while (to > from + 1 && a.tokens[to - 1]?.lower === ',') to--;
  return clip(a, from, to, headsBefore(a, from, to));
}

/** What kind of body it is, before its name: "Environmental organisation Frack Free Harlow", "die Gewerkschaft Verdi". */
function bodyBefore(a: Analysis, { from, nameFrom }: Mention): Role | null {
  const first = afterArticles(a, from, nameFrom);
  if (first >= nameFrom || hasGrammar(a.tokens, first, Grammar.possessive)) return null;
  if (!hasNoun(a.tokens, nameFrom - 1, Noun.organisation)) return null;
  return clip(a, first, nameFrom, []);
}

/** The offices among some words, up to the preposition that completes them. */
function headsBefore({ tokens }: Analysis, from: number, to: number): string[] {
  const heads: string[] = [];
  for (let i = from; i < to && !hasGrammar(tokens, i, Grammar.preposition); i++)
    if (hasNoun(tokens, i, OFFICE)) heads.push(tokens[i]?.lower ?? '');
  return heads;
}

/** "Dr" and "Mr" right before the name, with their full stop: they are said to anybody. */
function isMereTitle({ tokens }: Analysis, i: number): boolean {
  const token = tokens[tokens[i]?.lower === '.' ? i - 1 : i];
  return token !== undefined && (token.noun & Noun.abbreviation) !== 0 && !(token.noun & Noun.role);
}

/** The first token at or after `from` that is no article or demonstrative; "former" and "first" belong to the role. */
function afterArticles(a: Analysis, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (hasGrammar(a.tokens, i, Grammar.article) || a.lexicon.definites.has(a.tokens[i]?.lower ?? ''))
  )
    i++;
  return i;
}

/** Tells whether a description says what somebody is: its head is an office, a profession or a kinship. */
const isRole = (a: Analysis, mention: Mention): boolean =>
  mention.type === 'description' ? hasNoun(a.tokens, mention.head, OFFICE) : isOfficeName(a, mention);

/** "Regional Commissioner of Lindi", "Lindi Municipal Director": a name in form, but an office in its words. */
function isOfficeName({ tokens }: Analysis, { type, nameFrom, to }: Mention): boolean {
  if (type !== 'name') return false;
  for (let i = nameFrom; i < to; i++) {
    if (hasNoun(tokens, i, GIVEN_NAME)) return false;
    if (hasNoun(tokens, i, OFFICE) && (i === to - 1 || hasGrammar(tokens, i + 1, Grammar.preposition)))
      return true;
  }
  return false;
}

/** The titles right behind the name, honorifics left out: "森川達也[社長]", "한도윤 [산업통상자원부 장관]". */
function roleBehind(a: Analysis, { to, titleTo = to }: Mention): Role | null {
  const { tokens } = a;
  let first = to;
  let last = titleTo - 1;
  const isNoTitle = (i: number): boolean => !tokens[i]?.isWord || isMereAddress(tokens[i]);
  while (first <= last && isNoTitle(first)) first = overBracket(tokens, first, titleTo);
  while (last >= first && (isNoTitle(last) || /^[(（]$/.test(tokens[last - 1]?.lower ?? ''))) last--;
  const heads = tokens.slice(first, last + 1).filter(({ noun }) => (noun & OFFICE) !== 0);
  return heads.length > 0
    ? clip(
        a,
        first,
        last + 1,
        heads.map(({ lower }) => lower),
      )
    : null;
}

/** What is said to anybody and names no office: "さん", "씨". */
const isMereAddress = (token: Token | undefined): boolean =>
  token !== undefined && (token.noun & MERE_ADDRESS) !== 0 && (token.noun & (Noun.role | Noun.title)) === 0;

/** The token after an age in brackets that begins here, or the next one. */
function overBracket(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  if (/^[(（]$/.test(tokens[i]?.lower ?? '')) while (i < to && !/^[)）]$/.test(tokens[i]?.lower ?? '')) i++;
  return i + 1;
}

/** The apposition after the name: "Eva Weber, the mayor of Augsburg, said". */
function roleAfter(a: Analysis, mention: Mention): Role | null {
  const isObject =
    hasGrammar(a.tokens, mention.from - 1, Grammar.preposition) &&
    !a.lexicon.viewpoints.has(a.tokens[mention.from - 1]?.lower ?? '');
  if (a.tokens[mention.to]?.lower !== ',' || isObject) return null;
  const isAged =
    /^\p{N}/u.test(a.tokens[mention.to + 1]?.lower ?? '') && a.tokens[mention.to + 2]?.lower === ',';
  const next = mentionBeginning(a, mention.to + (isAged ? 3 : 1));
  if (next?.type === 'name' && !next.isModifier && !isRole(a, next)) return roleInBody(a, next);
  return next && isRole(a, next) ? completed(a, next) : null;
}

/** "Corinne Vidal, déléguée CGT": an office right before the initials of the body that it is held in. */
function roleInBody(a: Analysis, { from, nameFrom, to }: Mention): Role | null {
  const body = a.tokens[nameFrom];
  const isBody = to === nameFrom + 1 && body !== undefined && isAcronym(body);
  if (!isBody || !hasNoun(a.tokens, nameFrom - 1, OFFICE)) return null;
  const first = afterArticles(a, from, nameFrom);
  return clip(a, first, to, headsBefore(a, first, nameFrom));
}

/** "Eva Weber is the mayor of Augsburg", "Eva Weber, who is the mayor of Augsburg,". */
function roleStated(a: Analysis, mention: Mention): Role | null {
  let verb = mention.to;
  if (a.tokens[verb]?.lower === ',' && hasGrammar(a.tokens, verb + 1, Grammar.relative)) verb += 2;
  const isPresent = a.lexicon.copulas.has(a.tokens[verb]?.lower ?? '');
  const next = isPresent ? mentionBeginning(a, verb + 1) : undefined;
  if (next?.type !== 'description' || !isRole(a, next)) return null;
  const isBare = a.lexicon.data.capitalisesNouns && next.from === next.head; // "Eva Weber ist Leiterin der Bahn"
  const opensIndefinite = hasGrammar(a.tokens, next.from, Grammar.article | Grammar.determiner);
  return opensIndefinite || isBare ? completed(a, next) : null;
}

/** A description with the words that complete it, up to the next sign or clause. */
function completed(a: Analysis, description: Mention): Role | null {
  const from = afterArticles(a, description.from, description.to);
  if (hasGrammar(a.tokens, from, Grammar.possessive)) return null;
  let { to } = description;
  while (
    to < description.to + MAX_COMPLEMENT &&
    !/^[,.;:()—–―“”"]$/.test(a.tokens[to]?.lower ?? '.') &&
    !hasGrammar(a.tokens, to, Grammar.relative | Grammar.auxiliary) &&
    a.tokens[to]?.sentence === a.tokens[from]?.sentence
  )
    to++;
  const isCut = to === description.to + MAX_COMPLEMENT || hasGrammar(a.tokens, to - 1, Grammar.preposition);
  return clip(a, from, isCut ? description.to : to, headOf(a, description));
}

/** The description before the name, set off by a comma: "The mayor of Augsburg, Eva Weber, said". */
function roleSetBefore(a: Analysis, mention: Mention): Role | null {
  if (a.tokens[mention.from - 1]?.lower !== ',') return null;
  if (!/^[,.():]$/.test(a.tokens[mention.to]?.lower ?? '') && !isCue(a, mention.to)) return null;
  const last = mentionEnding(a, mention.from - 2);
  const description = last && isOfficeName(a, last) ? last : last && climb(a, firstListed(a, last));
  if (!description || !isRole(a, description)) return null;
  const isMarked = hasGrammar(a.tokens, description.from, DETERMINER) || isOfficeName(a, description);
  if (!isMarked && description.from > sentenceStart(a, description)) return null;
  const from = afterArticles(a, description.from, description.to);
  return hasGrammar(a.tokens, from, Grammar.possessive)
    ? null
    : clip(a, from, mention.from - 1, headOf(a, description));
}

/** The first of two that a preposition before them governs: "die Leiterin für [Busse] und Bahnen". */
function firstListed(a: Analysis, second: Mention): Mention {
  if (!hasGrammar(a.tokens, second.from - 1, Grammar.conjunction)) return second;
  const first = mentionEnding(a, second.from - 2);
  return first?.type === 'description' && hasGrammar(a.tokens, first.from - 1, Grammar.preposition)
    ? first
    : second;
}

const isCue = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, CUE);
const sentenceStart = (a: Analysis, { from }: Mention): number =>
  a.sentences[a.tokens[from]?.sentence ?? 0]?.from ?? 0;

const headOf = ({ tokens }: Analysis, { head }: Mention): string[] => [tokens[head]?.lower ?? ''];

function clip(a: Analysis, from: number, to: number, heads: string[]): Role | null {
  const { start, end } = spanOf(a, from, to);
  if (end <= start || end - start > MAX_CHARACTERS) return null;
  const sentence = a.sentences[a.tokens[from]?.sentence ?? -1];
  const evidence = sentence ? { start: sentence.start, end: sentence.end } : { start, end };
  return { wording: wordsOf(a, from, to), heads, evidence };
}

/** Reads every role that the text gives an entity, mention by mention. */
export function* rolesOf(a: Analysis, entity: Entity, mentionsRead = MENTIONS_READ): Generator<Role> {
  for (const mention of entity.mentions.slice(0, mentionsRead)) {
    if (mention.isModifier && mention.from === mention.nameFrom) continue;
    for (const read of [roleBefore, roleBehind, roleSetBefore, roleAfter, roleStated]) {
      const role = read(a, mention);
      if (role) yield role;
    }
  }
}

/** Reads what kind of body the text calls an organisation, mention by mention. */
function* bodiesOf(a: Analysis, entity: Entity): Generator<Role> {
  for (const mention of entity.mentions.slice(0, MENTIONS_READ)) {
    const role = mention.isModifier ? null : bodyBefore(a, mention);
    if (role) yield role;
  }
}

/**
 * The office or occupation that the text gives an entity, the fullest wording that is short: before the name, in
 * apposition on either side, or stated ("is the mayor of …"). Null rather than a guess.
 */
export function roleOf(a: Analysis, entity: Entity): Role | null {
  let fullest: Role | null = null;
  for (const role of entity.kind === 'organisation' ? bodiesOf(a, entity) : rolesOf(a, entity))
    if (role.wording.length > (fullest?.wording.length ?? 0)) fullest = role;
  return fullest;
}
