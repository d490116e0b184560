import type { SpeakerKind } from '../../types.ts';
import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { hasLatinNames } from '../lexicon/language-tag.ts';
import { Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import { isDefinite } from './description-traits.ts';
import type { Entity } from './entities.ts';
import { nameWords } from './name-traits.ts';
import { rolesOf } from './roles.ts';
import type { Antecedent } from './salience.ts';

/** What pronouns and descriptions that take an entity up show it to be. */
export type TakenUpAs = 'person' | 'organisation' | null;

/** Mentions of one entity that are looked at. */
const MENTIONS_READ = 12;
/** Words behind a name among which its office-holders stand: "Acme’s [former chief executive]". */
const OFFICE_REACH = 4;
/** A capital behind a small letter, as bodies write it ("BioNTech") and of families only those that begin so. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const FAMILY_OPENING = /^(?:ma?c|fitz|d[aeiu]|l[aeio]|del|della|v[ao]n|ten|ter|o|st)\p{Lu}/iu;
/** Names of companies are hardly ever written so, those of people always. */
const HAN = /\p{Script=Han}/u;
const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** What the first pronoun or description that takes an entity up, and that tells it, shows it to be. */
export function kindsTakenUp(a: Analysis, answers: ReadonlyMap<Mention, Antecedent>): Map<Entity, TakenUpAs> {
  const out = new Map<Entity, TakenUpAs>();
  for (const [{ type, head }, { entity }] of answers) {
    const { grammar = 0, noun = 0 } = a.tokens[head] ?? {};
    const isPerson =
      type === 'pronoun' ? (grammar & (Grammar.male | Grammar.female)) !== 0 : (noun & Noun.role) !== 0;
    const isBody = type === 'pronoun' ? (grammar & Grammar.neuter) !== 0 : (noun & Noun.organisation) !== 0;
    if (type !== 'name' && !out.has(entity) && isPerson !== isBody)
      out.set(entity, isPerson ? 'person' : 'organisation');
  }
  return out;
}

/**
 * Tells what kind of speaker a name is shown as: what the name says, else how the text speaks of it. A lone word of
 * which nothing is told is as often a company's as a person's: its kind is unknown.
 */
export function kindShown(a: Analysis, entity: Entity, takenUpAs: TakenUpAs): SpeakerKind {
  if (entity.kind !== 'person' || entity.described) return entity.kind;
  const { fullest, words } = entity;
  const mentions = entity.mentions.slice(0, MENTIONS_READ);
  const isAlone = words.length === 1;
  if (isAlone && isListed(a, fullest)) return 'organisation';
  const called = kindOfRole(a, entity);
  if (called === 'person' || mentions.some((mention) => isShownPerson(a, mention))) return 'person';
  if (isListed(a, fullest) || looksLikeBody(a, fullest)) return 'organisation';
  // an article of one gender stands before a body's name as well: "η Εθνική"
  const hasOwnGender = !isAlone || a.lexicon.genderedArticles.female.size === 0;
  if (entity.gender !== null && hasOwnGender) return 'person';
  const told = called ?? takenUpAs ?? (hasShortForm(a, entity) ? 'person' : null);
  if (told) return told;
  if (mentions.some((mention) => isSpokenOfAsBody(a, mention))) return 'organisation';
  return isAlone && !HAN.test(words[0] ?? '') ? 'unknown' : 'person';
}

/** True if a first name, a family name or an office in or beside a name shows it to be a person's. */
function isShownPerson(a: Analysis, mention: Mention): boolean {
  const { from, nameFrom, to, titleTo = to } = mention;
  const isOffice = ({ noun }: Token): boolean => (noun & OFFICE) !== 0;
  return (
    isPersonsName(a, mention) ||
    a.tokens.slice(from, nameFrom).some(isOffice) ||
    a.tokens.slice(to, titleTo).some(isOffice) ||
    a.tokens.slice(nameFrom, to).some(({ noun }) => (noun & Noun.family) !== 0)
  );
}

/** The words of a name, without its signs. */
const wordsOfName = (a: Analysis, { nameFrom, to }: Mention): Token[] =>
  a.tokens.slice(nameFrom, to).filter(({ isWord }) => isWord);

/** True if the last words of a name, or all of them, are listed as a body's. */
function isListed(a: Analysis, name: Mention): boolean {
  const words = wordsOfName(a, name).map(({ lower }) => lower);
  return words.some((_, i) => a.lexicon.bodyNames.has(words.slice(i).join('_')));
}

/** True if the form of a name is a body's: a capital inside a word, words foreign to the script, or its initials behind it. */
function looksLikeBody(a: Analysis, name: Mention): boolean {
  const words = wordsOfName(a, name);
  const written = words.map(({ start, end }) => a.text.slice(start, end));
  if (written.some((word) => INNER_CAPITAL.test(word) && !FAMILY_OPENING.test(word))) return true;
  const isForeign = words.length > 1 && !hasLatinNames(a.lexicon.data.code);
  if (isForeign && written.every((word) => LATIN.test(word))) return true;
  const initials = words.map(({ lower }) => lower[0] ?? '').join('');
  return a.tokens[name.to]?.lower === '(' && initials.length > 2 && initials === a.tokens[name.to + 1]?.lower;
}

/** What the text calls a name: "the airline", "a nurse". */
function kindOfRole(a: Analysis, entity: Entity): TakenUpAs {
  let kind: TakenUpAs = null;
  for (const { wording } of rolesOf(a, entity)) {
    for (const word of wording.toLowerCase().split(/[\s,]+/)) {
      const [grammar, noun] = a.lexicon.wordBits(word);
      if (grammar & Grammar.preposition) break; // "head [of the department]"
      if (noun & Noun.organisation)
        kind = 'organisation'; // "a supplier" is rather a firm
      else if (noun & OFFICE) return 'person';
    }
  }
  return kind;
}

/** True if the text calls somebody of several names by the last of them alone, as it calls people. */
function hasShortForm(a: Analysis, { words, mentions }: Entity): boolean {
  const isLast = (mention: Mention): boolean => {
    const [word, ...others] = nameWords(a, mention);
    return others.length === 0 && word === words.at(-1);
  };
  return words.length > 1 && mentions.some(isLast);
}

/** True if the words around a name are those around a body's: its office-holders, a noun for bodies, "the company" next. */
function isSpokenOfAsBody(a: Analysis, mention: Mention): boolean {
  const { tokens } = a;
  const { from, nameFrom, to } = mention;
  if (hasNoun(tokens, nameFrom - 1, Noun.organisation)) return true;
  const isOffice = ({ noun, sentence }: Token): boolean =>
    (noun & Noun.role) !== 0 && sentence === tokens[nameFrom]?.sentence;
  if (isPossessiveEnding(tokens[to]) && tokens.slice(to + 1, to + 1 + OFFICE_REACH).some(isOffice))
    return true;
  const { belonging, bodyFields } = a.lexicon;
  const before = tokens[from - 1]?.lower ?? '';
  const isOf = belonging.has(before) || bodyFields.has(before);
  if (isOf && hasNoun(tokens, from - 2, Noun.role)) return true;
  const next = a.sentences[(tokens[nameFrom]?.sentence ?? -2) + 1];
  const opening = next && mentionBeginning(a, next.from);
  return (
    opening?.type === 'description' &&
    opening.head === opening.to - 1 &&
    hasNoun(tokens, opening.head, Noun.body) &&
    isDefinite(a, opening) &&
    isLastNamed(a, mention, next?.from ?? to)
  );
}

/** True if no other name stands between a name and the end of its sentence. */
function isLastNamed(a: Analysis, { to }: Mention, end: number): boolean {
  for (let i = to; i < end; i++) if (mentionBeginning(a, i)?.type === 'name') return false;
  return true;
}
