import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { ANY_TITLE, CUE, DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { completedTo } from './complements.ts';
import { canBePerson } from './description-traits.ts';
import type { Entity, EntityTable } from './entities.ts';
import { endsApposition } from './role-apposed.ts';

/**
 * Finds the person to whose name a description leads, or null: "The mayor of the town, [Eva Weber], said", "a
 * clerk called [Eva Weber]".
 */
export function apposedEntity(a: Analysis, table: EntityTable, mention: Mention): Entity | null {
  const isPerson = canBePerson(a.tokens[mention.head]?.noun ?? 0);
  const first = completedTo(a, mention);
  const isListed = first > mention.to && hasGrammar(a.tokens, first, Grammar.conjunction); // "head of [news] and sports"
  const second = overSecondOffice(a, first);
  const whole =
    second > first ? second : ((isListed ? mentionBeginning(a, first + 1)?.to : undefined) ?? first);
  const to = overTerm(a, overPossessive(a, overBracket(a, whole)));
  const isCalled = a.lexicon.naming.has(a.tokens[to]?.lower ?? '');
  const link = isCalled ? to : commaFrom(a, to);
  const name = link > 0 ? (overFields(a, link) ?? mentionBeginning(a, link + 1)) : undefined;
  if (link === 0 && isPerson) return nameBehind(a, table, mention);
  if (name?.type !== 'name' || !(isPerson || isTitled(a, name))) return null;
  const isSetOff = isCalled || endsApposition(a, mention, name);
  if (!isSetOff && !isBareOpening(a, mention)) return null;
  const entity = table.of(name);
  return entity?.kind === 'person' ? entity : null;
}

/** Words between an office and the name of who holds it. */
const MOST_BETWEEN = 10;
const ENDS_OFFICE =
  CUE | Grammar.verb | Grammar.auxiliary | Grammar.relative | Grammar.complementiser | Grammar.according;
const CLAUSE = Grammar.relative | Grammar.complementiser;
const GOVERNS = DETERMINER | Grammar.preposition | Grammar.conjunction | Grammar.genitive;

/**
 * Finds the person whose full name ends the phrase that begins with an office, without a comma: "ordföranden för nämnden i
 * Umeå kommun [Karin Lundgren] (S)". Null where a preposition or another office stands before the name: it is somebody
 * else's there ("der Anwalt von Eva Weber").
 */
function nameBehind(a: Analysis, table: EntityTable, { from, to, head }: Mention): Entity | null {
  if (!hasNoun(a.tokens, head, OFFICE) || hasNoun(a.tokens, head, Noun.group | Noun.anonymous)) return null;
  for (let i = to; i < to + MOST_BETWEEN; i++) {
    const token = a.tokens[i];
    if (!token?.isWord || token.stretch >= 0 || token.sentence !== a.tokens[from]?.sentence) return null;
    if (token.grammar & ENDS_OFFICE && !(token.grammar & Grammar.preposition)) return null;
    const name = mentionBeginning(a, i);
    if (name?.type !== 'name' || name.nameFrom !== i || !hasNoun(a.tokens, i, GIVEN_NAME)) continue;
    const isFree = !hasGrammar(a.tokens, i - 1, GOVERNS) && !hasNoun(a.tokens, i - 1, OFFICE);
    const ends = !a.tokens[name.to]?.isWord || hasGrammar(a.tokens, name.to, CUE | CLAUSE);
    const isWhole = name.to > i + 1 && !name.isModifier && !isOblique(a, name);
    const entity = isFree && ends && isWhole ? table.of(name) : null;
    return entity?.kind === 'person' ? entity : null;
  }
  return null;
}

/** Finds the person to whose name a pronoun with "of" leads: "[One] of the organisers, Ann Lee, said". */
export function apposedToPart(
  a: Analysis,
  table: EntityTable,
  mention: Mention,
  grammar: number,
): Entity | null {
  const to = grammar & Grammar.open ? completedTo(a, mention) : mention.to;
  const name = to > mention.to && a.tokens[to]?.lower === ',' ? mentionBeginning(a, to + 1) : undefined;
  // "One of them, Sen. Eva Weber [of Vermont], said"
  const isHome = name !== undefined && a.lexicon.belonging.has(a.tokens[name.to]?.lower ?? '');
  const end = name && (isHome ? completedTo(a, name) : name.to);
  const isSetOff = name?.type === 'name' && /^[,.:–—-]$/.test(a.tokens[end ?? -1]?.lower ?? '.');
  const entity = isSetOff && !isOblique(a, name) ? table.of(name) : null; // "jeden z posłów SPD, partii [Olafa Scholza]"
  return entity?.kind === 'person' ? entity : null;
}

/** "der Leiter der Bank [und frühere Vorstand von Acme], Jens Kern": the end of a second office without an article. */
function overSecondOffice(a: Analysis, from: number): number {
  const second = hasGrammar(a.tokens, from, Grammar.conjunction) ? mentionBeginning(a, from + 1) : undefined;
  if (second?.type !== 'description' || hasGrammar(a.tokens, second.from, DETERMINER)) return from;
  return hasNoun(a.tokens, second.head, OFFICE) ? completedTo(a, second) : from;
}

/** Tokens of the further fields of an office. */
const LONGEST_FIELDS = 9;

/** "La ministra de Trabajo, [Migraciones y Seguridad Social], Eva Weber": the person named behind a list of fields. */
function overFields(a: Analysis, comma: number): Mention | null {
  const field = mentionBeginning(a, comma + 1);
  if (!field || isPersonsName(a, field) || !a.tokens[field.from]?.isCapital) return null;
  for (let i = field.to; i < comma + LONGEST_FIELDS && a.inMention[i] !== undefined; i++) {
    if (a.tokens[i]?.lower !== ',') {
      if (a.inMention[i] === 0 && !hasGrammar(a.tokens, i, Grammar.conjunction | Grammar.preposition))
        return null;
      continue;
    }
    const name = mentionBeginning(a, i + 1);
    if (name && isPersonsName(a, name)) return name;
  }
  return null;
}

/** "ο υποδιοικητής των [«Φρουρών της Επανάστασης»], Χασάν Σαλαμί": the end of a name between marks and of what opens it. */
function overTerm(a: Analysis, from: number): number {
  let i = from;
  while (i < from + MAX_OPENING && hasGrammar(a.tokens, i, OPENS_TERM)) i++;
  const stretch = a.tokens[i]?.stretch ?? -1;
  if (stretch < 0 || a.tokens[i]?.sentence !== a.tokens[from - 1]?.sentence) return from;
  while (i <= from + LONGEST_TERM && a.tokens[i]?.stretch === stretch) i++;
  return i > from + LONGEST_TERM ? from : i;
}

/** Words that may stand before a name between marks, and words of it. */
const MAX_OPENING = 2;
const LONGEST_TERM = 8;
const OPENS_TERM = DETERMINER | Grammar.preposition;

/** Words of a description between its noun and the comma behind it: "Su productora [de siempre], Concha Villaescusa, …". */
const MAX_REST = 8;
const ENDS_PHRASE = CUE | Grammar.verb | Grammar.auxiliary | Grammar.relative | Grammar.complementiser;

/** The comma that ends a description, where no clause stands between; 0: there is none. */
function commaFrom(a: Analysis, from: number): number {
  const reach = a.lexicon.data.adjectivesFollow ? MAX_REST : 0;
  for (let i = from; i <= from + reach; i++) {
    const token = a.tokens[i];
    if (token?.lower === ',') return i;
    if (!token?.isWord || token.stretch >= 0 || token.grammar & ENDS_PHRASE) return 0;
  }
  return 0;
}

/**
 * True if a title stands before the name, which shows that no body is meant: "Son conseil, [Me Louis
 * Hébrard]".
 */
const isTitled = (a: Analysis, { from, nameFrom }: Mention): boolean =>
  nameFrom > from && hasNoun(a.tokens, nameFrom - 1, ANY_TITLE);

/** "[Président du comité], l’architecte Jean Péclard y voit …": an office without an article, at the head of a sentence. */
const isBareOpening = (a: Analysis, { from }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow &&
  a.tokens[from - 1]?.sentence !== a.tokens[from]?.sentence &&
  !hasGrammar(a.tokens, from, DETERMINER);

/**
 * Steps over a possessive behind a noun, which says to whom somebody belongs, before a comma: "η κόρη [του],
 * ηθοποιός Δανάη Αστρά".
 */
const overPossessive = (a: Analysis, i: number): number =>
  hasGrammar(a.tokens, i, Grammar.possessive) && a.tokens[i + 1]?.lower === ',' ? i + 1 : i;

/** Tokens between brackets behind an office: a party, a town. */
const LONGEST_BRACKET = 6;

/** "le rapporteur général [(Les Républicains) de la commission], Bruno Saint-Léger": brackets, and what goes on behind. */
function overBracket(a: Analysis, from: number): number {
  if (a.tokens[from]?.lower !== '(') return from;
  for (let i = from + 1; i <= from + LONGEST_BRACKET; i++) {
    if (a.tokens[i]?.lower !== ')') continue;
    const next = hasGrammar(a.tokens, i + 1, Grammar.preposition) ? mentionBeginning(a, i + 2) : undefined;
    return next ? completedTo(a, next) : i + 1;
  }
  return from;
}
