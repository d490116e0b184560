import type { SpeakerKind } from '../../types.ts';
import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { climb } from '../cues/climb.ts';
import { BE } from '../cues/verbs.ts';
import { mayBeMans } from '../lexicon/may-be-mans.ts';
import { CUE, DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import type { Gender } from './gender.ts';
import { isWomans } from './name-forms.ts';

/** The gender that a noun for somebody tells ("actress"); null where it tells none. `noun`: its bits. */
export function genderOfNoun(noun: number): Gender | null {
  if (noun & Noun.roleMale) return 'male';
  return noun & Noun.roleFemale ? 'female' : null;
}

/** Fewest letters that, all in capitals, are no acronym: such runs are names set in capitals. */
const LONGEST_ACRONYM = 5;

/** Words of a name as they are compared: no titles, initials, suffixes and possessive endings. */
export function nameWords(a: Analysis, mention: Mention): string[] {
  const out: string[] = [];
  for (let i = mention.nameFrom; i < mention.to; i++) {
    const token = a.tokens[i];
    if (!token?.isWord || token.noun & Noun.suffix) continue;
    if (
      (token.isCapital || a.lexicon.data.hasCapitals) &&
      token.end - token.start === 1 &&
      mention.to - mention.nameFrom > 1
    )
      continue;
    const opens = i === mention.nameFrom && mention.to > i + 1 && !(token.noun & GIVEN_NAME); // "Von der Leyen"
    const isParticle = (token.noun & Noun.particle) !== 0 && a.lexicon.data.hasCapitals; // not "أم" of "أم أحمد"
    if (token.grammar & Grammar.article || (isParticle && (opens || !token.isCapital))) continue;
    out.push(token.lower.replace(/\.$/, ''));
  }
  return out;
}

/** "Jr.", "II" after a name or after the comma behind it, in lower case and without its full stop, or null. */
export function suffixOf(a: Analysis, mention: Mention): string | null {
  for (let i = mention.nameFrom; i < mention.to + 2; i++) {
    const token = a.tokens[i];
    if (token && token.noun & Noun.suffix && (i < mention.to || a.tokens[mention.to]?.lower === ','))
      return token.lower === 'junior' ? 'jr' : token.lower;
  }
  return null;
}

/** The gender that an address behind a name tells, where each tells one: "王[先生]" and "王[女士]" are two people. */
function genderByAddress({ tokens, lexicon }: Analysis, { to, titleTo = to }: Mention): Gender | null {
  if (lexicon.data.tiesByGrammar !== 'verb-second') return null;
  const title = tokens.slice(to, titleTo).find(({ noun }) => noun & (Noun.titleMale | Noun.titleFemale));
  if (!title) return null;
  return title.noun & Noun.titleMale ? 'male' : 'female';
}

/** Gender by title, by gendered office, by first name. */
export function genderOf(a: Analysis, mention: Mention): Gender | null {
  if (isWomansOffice(a, mention.from, mention.nameFrom, mention)) return 'female';
  for (let i = mention.from; i < mention.nameFrom; i++) {
    const noun = a.tokens[i]?.noun ?? 0;
    const isMans = (noun & (Noun.titleMale | Noun.roleMale)) !== 0;
    const isWomans = (noun & (Noun.titleFemale | Noun.roleFemale)) !== 0;
    if (isMans !== isWomans) return isMans ? 'male' : 'female'; // "κ." is both
    if (noun & OFFICE && a.lexicon.data.completesByCase) break; // "виконавець [ролі]": what completes it tells nothing
  }
  const apposed = genderBefore(a, mention) ?? genderByAddress(a, mention);
  if (apposed) return apposed;
  const first = a.tokens[givenNameOf(a, mention)];
  const isWoman = isWomans(a, a.tokens[mention.head]?.lower ?? '');
  const byArticle = genderByArticle(a, mention);
  const isShown = isWoman || byArticle || hasAge(a.tokens, mention);
  if (!first || (mention.to - mention.nameFrom < 2 && !isShown)) return null;
  if (kindOf(a, mention) !== 'person') return null;
  if (isWoman) return 'female';
  if (byArticle) return byArticle;
  const own = first.noun & GIVEN_NAME;
  if (own === Noun.nameMale) return 'male';
  // "Богдана Кушніра": a woman's first name may be a man's in another case
  if (own === Noun.nameFemale && mayBeMans(a.lexicon, first.lower)) return genderByVerb(a, mention);
  return own === Noun.nameFemale ? 'female' : genderOfOffice(a, mention);
}

/** "[la portavoz] Ana Ruiz": an office whose article is a woman's, whatever its noun tells; not "la vittima, Marco Riva". */
function isWomansOffice(
  { tokens, lexicon }: Analysis,
  from: number,
  to: number,
  { nameFrom }: Pick<Mention, 'nameFrom'>,
): boolean {
  const given = (tokens[nameFrom]?.noun ?? 0) & GIVEN_NAME;
  if (given === Noun.nameMale || !lexicon.definitesFemale.has(tokens[from]?.lower ?? '')) return false;
  return tokens.slice(from, to).some(({ noun }) => (noun & OFFICE) !== 0);
}

/** Gender by a first name that stands alone and is nothing else: "[Joke] staat achter de toonbank". */
export function genderOfFirstName(a: Analysis, mention: Mention): Gender | null {
  const { noun = 0 } = a.tokens[mention.nameFrom] ?? {};
  if (hasGrammar(a.tokens, mention.nameFrom - 1, DETERMINER) || kindOf(a, mention) !== 'person') return null;
  if (noun === Noun.nameMale) return 'male';
  return noun === Noun.nameFemale ? 'female' : null;
}

/**
 * True if an age behind a lone name shows that it is somebody's first name: "Elsa, 16, har …", "Andreas
 * (24)".
 */
function hasAge(tokens: readonly Token[], { to }: Mention): boolean {
  const [sign, age, end] = [0, 1, 2].map((k) => tokens[to + k]?.lower ?? '');
  return /^[,(]$/.test(sign ?? '') && /^\d{1,2}$/.test(age ?? '') && !/^[,(]?\p{N}/u.test(end ?? '');
}

/** Gender by the article of the office right before the name: "[la] biologiste Leïla Haddad". */
function genderOfOffice({ lexicon, tokens }: Analysis, { from, nameFrom }: Mention): Gender | null {
  const { lower = '' } = tokens[from] ?? {};
  if (!hasNoun(tokens, nameFrom - 1, OFFICE) || nameFrom - 1 === from) return null;
  if (lexicon.definitesFemale.has(lower)) return 'female';
  return lexicon.definitesMale.has(lower) ? 'male' : null;
}

/** The token of the given name: the first of the name, or the last where the family name stands before it. */
function givenNameOf(a: Analysis, { nameFrom, head }: Mention): number {
  return a.lexicon.data.surnameFirst && hasNoun(a.tokens, head, GIVEN_NAME) ? head : nameFrom;
}

/** Gender by the article right before the name or its titles: "η Τσαπάρα", "η κ. Τσαπάρα". */
function genderByArticle({ lexicon, tokens }: Analysis, { from, nameFrom }: Mention): Gender | null {
  const articles = [from, nameFrom - 1].map((i) => tokens[i]?.lower ?? '');
  if (articles.some((word) => lexicon.genderedArticles.female.has(word))) return 'female';
  return articles.some((word) => lexicon.genderedArticles.male.has(word)) ? 'male' : null;
}

/** "His wife, Jan, smiled": gender by the description that a name between commas explains. */
function genderBefore(a: Analysis, { from, to }: Mention): Gender | null {
  const { tokens, mentions, mentionTo } = a;
  if (tokens[from - 1]?.lower !== ',') return null;
  const last = mentions[mentionTo[from - 2] ?? -1];
  // "Directrice van de school, Eva Weber is blij": an office without an article opens the sentence
  const whole = last && climb(a, last);
  const isBare = whole !== undefined && tokens[whole.from - 1]?.sentence !== tokens[whole.from]?.sentence;
  const before = isBare ? whole : last;
  if (before?.type !== 'description') return null;
  const isSetOff = hasGrammar(tokens, before.from, DETERMINER) && /^[,.]$/.test(tokens[to]?.lower ?? '');
  if (!isSetOff && !(isBare && hasNoun(tokens, before.head, OFFICE))) return null;
  if (
    hasNoun(tokens, before.head, Noun.roleFemale) ||
    isWomansOffice(a, before.from, before.to, { nameFrom: from })
  )
    return 'female';
  return hasNoun(tokens, before.head, Noun.roleMale) ? 'male' : null;
}

/** Gender by the verb right before or right behind the name: "сказала Новак". */
export function genderByVerb(a: Analysis, { from, to }: Mention): Gender | null {
  for (const i of [from - 1, to]) {
    const verb = a.tokens[i];
    if (!verb || !(verb.grammar & (CUE | Grammar.verb))) continue;
    const ends = (ending: string): boolean => verb.lower.endsWith(ending);
    if (a.lexicon.genderedVerbs.female.some(ends)) return 'female';
    if (a.lexicon.genderedVerbs.male.some(ends)) return 'male';
  }
  return null;
}

/** "James [Cookstraat]": a name that ends with a noun for a thing, joined to it; a noun alone may be a surname. */
const endsAsThing = ({ lexicon }: Analysis, word: Token | undefined): boolean =>
  word !== undefined &&
  (word.noun & Noun.common) !== 0 &&
  (lexicon.wordBits(word.lower)[1] & Noun.common) === 0;

/** Returns the kind of a named speaker by the words of the name; a place speaks as an organisation. */
export function kindOf(a: Analysis, mention: Mention): SpeakerKind {
  const words = a.tokens.slice(mention.nameFrom, mention.to).filter((t) => t.isWord);
  const isOwned = isPossessiveEnding(a.tokens[mention.nameFrom - 1]); // "Prime Minister’s [Questions]"
  const titles = [
    ...(isOwned ? [] : a.tokens.slice(mention.from, mention.nameFrom)),
    ...a.tokens.slice(mention.to, mention.titleTo ?? mention.to),
  ];
  const titled = titles.some((t) => (t.noun & OFFICE) !== 0);
  const last = words.at(-1)?.noun ?? 0;
  if (last & Noun.abbreviation && last & Noun.organisation) return 'organisation';
  if (titled) return 'person';
  if (words.length > 1 && endsAsThing(a, words.at(-1))) return 'organisation';
  // "Israel Public Affairs Committee", "Martin Luther King Foundation": a body may be called by a first name
  if (words.length > 2 && last & Noun.organisation) return 'organisation';
  if (words.length > 1 && (a.tokens[givenNameOf(a, mention)]?.noun ?? 0) & GIVEN_NAME) return 'person';
  if (words.some((t) => (t.noun & (Noun.organisation | Noun.group)) !== 0)) return 'organisation';
  if (words.some((t) => (t.noun & Noun.document) !== 0)) return 'document';
  if (mention.from < mention.nameFrom && hasNoun(a.tokens, mention.nameFrom - 1, Noun.organisation))
    return 'organisation'; // "the aid organisation Harbour Light"
  if (words.some((t) => t.isAllCapital && t.end - t.start > 1 && t.end - t.start < LONGEST_ACRONYM))
    return 'organisation';
  if (words.every((t) => (t.noun & Noun.place) !== 0)) return 'organisation';
  const article = a.tokens[mention.nameFrom - 1]?.grammar ?? 0;
  const isBodys = article & Grammar.article && !genderByArticle(a, mention);
  if (isBodys && mention.from < mention.nameFrom) return 'organisation';
  return words.length === 1 && isSaidToBeBody(a, mention) ? 'organisation' : 'person';
}

/**
 * True if the words behind an unknown name show that it is a body's: "Acme, a maker of pumps", "Acme said it
 * would".
 */
function isSaidToBeBody(a: Analysis, { to }: Mention): boolean {
  const sign = a.tokens[to];
  const after = mentionBeginning(a, to + 1);
  const head = after && a.tokens[after.head];
  if (!sign || !head) return false;
  if (sign.lower === ',') return (head.noun & Noun.organisation) !== 0;
  const next = a.tokens[after.to];
  const goesOn = next !== undefined && (next.grammar & Grammar.auxiliary) !== 0 && !BE.test(next.lower);
  return (head.grammar & Grammar.neuter) !== 0 && (sign.grammar & Grammar.speech) !== 0 && goesOn;
}

/** True if a name of several words may be surnames alone. */
export const canBeTail = (a: Analysis, mention: Mention): boolean =>
  kindOf(a, mention) === 'person' && !hasNoun(a.tokens, mention.nameFrom, GIVEN_NAME);
