import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, type Token } from '../words/tokens.ts';
import type { Entity } from './entities.ts';
import { isRole, roleAfter, roleInBrackets, roleSetBefore } from './role-apposed.ts';
import { bodyBefore, roleBefore } from './role-before.ts';
import { placeOfWork, roleLived } from './role-of-work.ts';
import { clip, completed, MERE_ADDRESS, MOST_CHARACTERS, type Role } from './role-wording.ts';

/** Mentions of one entity that are asked for roles. */
const MENTIONS_READ = 40;

/** The titles right behind the name, honorifics left out: "森川達也[社長]", "한도윤 [산업통상자원부 장관]". */
function roleBehind(a: Analysis, { to, titleTo = to }: Mention): Role | null {
  const { tokens } = a;
  let first = to;
  let last = titleTo - 1;
  // the mark that closes a body's name belongs to the title: رئيس شركة «مورو[»]
  const isNoTitle = (i: number): boolean =>
    (!tokens[i]?.isWord && (i === to || (tokens[i]?.stretch ?? -1) < 0)) || isMereAddress(tokens[i]);
  while (first <= last && isNoTitle(first)) first = overBracket(tokens, first, titleTo);
  while (last >= first && isNoTitle(last)) last = beforeBracket(tokens, last, first);
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

/** True if a word is said to anybody and names no office: "さん", "씨". */
const isMereAddress = (token: Token | undefined): boolean =>
  token !== undefined && (token.noun & MERE_ADDRESS) !== 0 && (token.noun & (Noun.role | Noun.title)) === 0;

/** The token before an age or a field in brackets that ends here, or the one before: "飯田教授[（経済学）]". */
function beforeBracket(tokens: readonly Token[], last: number, first: number): number {
  let i = last;
  if (/^[)）]$/.test(tokens[i]?.lower ?? ''))
    while (i > first && !/^[(（]$/.test(tokens[i]?.lower ?? '')) i--;
  return i - 1;
}

/** The token after an age in brackets that begins here, or the next one. */
function overBracket(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  if (/^[(（]$/.test(tokens[i]?.lower ?? '')) while (i < to && !/^[)）]$/.test(tokens[i]?.lower ?? '')) i++;
  return i + 1;
}

/** "Eva Weber is the mayor of Augsburg", "Eva Weber, who is the mayor of Augsburg,". */
function roleStated(a: Analysis, mention: Mention): Role | null {
  if ((a.tokens[mention.head]?.stretch ?? -1) >= 0) return null; // what somebody says of another one is an opinion
  let verb = mention.to;
  if (a.tokens[verb]?.lower === ',' && hasGrammar(a.tokens, verb + 1, Grammar.relative)) verb += 2;
  const { lower = '' } = a.tokens[verb] ?? {};
  const next =
    a.lexicon.copulas.has(lower) || a.lexicon.becoming.has(lower) ? mentionBeginning(a, verb + 1) : undefined;
  if (next?.type !== 'description' || !isRole(a, next)) return null;
  // "Eva Weber ist Leiterin der Bahn", "Eva Weber is mayor of Harlow", "who became finance minister"
  const isBare = a.lexicon.data.capitalisesNouns
    ? next.from === next.head
    : a.lexicon.belonging.has(a.tokens[next.to]?.lower ?? '') || a.lexicon.becoming.has(lower);
  const opensIndefinite = hasGrammar(a.tokens, next.from, Grammar.article | Grammar.determiner);
  return opensIndefinite || isBare ? completed(a, next) : null;
}

/** Reads every role that the text gives an entity, mention by mention. */
export function* rolesOf(a: Analysis, entity: Entity, mentionsRead = MENTIONS_READ): Generator<Role> {
  for (const mention of entity.mentions.slice(0, mentionsRead)) {
    if (mention.isModifier && mention.from === mention.nameFrom) continue;
    yield* rolesAt(a, mention);
  }
}

/**
 * Roles already read at each mention: they are asked for anew by every description that may mean its entity.
 */
const readAt = new WeakMap<Mention, readonly Role[]>();

function rolesAt(a: Analysis, mention: Mention): readonly Role[] {
  const known = readAt.get(mention);
  if (known) return known;
  const readers = [roleBefore, roleBehind, roleSetBefore, roleAfter, roleInBrackets, roleStated];
  const roles = readers.flatMap((read) => read(a, mention) ?? []);
  readAt.set(mention, roles);
  return roles;
}

/** Reads what the text says that a person works as or for, mention by mention. */
function* workOf(a: Analysis, entity: Entity): Generator<Role> {
  for (const mention of entity.mentions.slice(0, MENTIONS_READ)) {
    const role = roleLived(a, mention) ?? placeOfWork(a, mention);
    if (role) yield role;
  }
}

/** The longest wording of some roles, first among those that the text gives as a subject has them; or null. */
function fullestOf(roles: Iterable<Role>): Role | null {
  let fullest: Role | null = null;
  const rank = (role: Role | null): number =>
    role === null ? 0 : role.wording.length + (role.shown.endsWith(role.wording) ? MOST_CHARACTERS : 0);
  for (const role of roles) if (rank(role) > rank(fullest)) fullest = role;
  return fullest;
}

/**
 * "dr", "MS": a degree in small letters, or a title for anybody in capitals, says nothing of what somebody does; "VD" and
 * "PM" are offices, and "Dr" heals.
 */
function isDegree({ lexicon }: Analysis, wording: string): boolean {
  if (!/^(?:\p{Ll}{2}|\p{Lu}{2})$/u.test(wording)) return false;
  const [, noun] = lexicon.wordBits(wording.toLowerCase());
  const isTitle = (noun & MERE_ADDRESS) !== 0 || wording === wording.toLowerCase();
  return isTitle && (noun & Noun.abbreviation) !== 0;
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
 * apposition on either side, or stated ("is the mayor of …"); else what the person does ("who runs a diner") or where.
 * Null rather than a guess.
 * @param introduced what the text calls the person before it gives the name
 */
export function roleOf(a: Analysis, entity: Entity, introduced: Role | null = null): Role | null {
  if (entity.kind === 'organisation') return fullestOf(bodiesOf(a, entity));
  const roles = [...rolesOf(a, entity)].filter(({ wording }) => !isDegree(a, wording));
  return fullestOf(roles) ?? introduced ?? fullestOf(workOf(a, entity));
}
