import type { LanguageGrammar } from '../languages/language-data.ts';
import { ANY_TITLE, CUE, DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import { behindTown } from './declined-names.ts';
import type { Mention } from './mention.ts';

/**
 * Most phrases between an office and a name that may complete it: "minister of [trade], [energy] and
 * [mines]".
 */
const MAX_LINKS = 4;
/**
 * Endings of English nouns for people that no list holds: "adviser to plumber Joe Smith" names the plumber.
 */
const ENDS_LIKE_ROLE = /(?:er|or|ist|ian|man|woman)$/;

/**
 * Joins an office with a complement to the name right after it: of "minister of mines and energy Eva Weber" the name is
 * Eva Weber, and the words before it are her office; "a spokesman for President Weber" stays what it is, for there
 * another title stands before the name. The phrases that complete the office are dropped.
 */
export function joinTitles(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  {
    adjectivesFollow,
    completesByCase,
    capitalisesNouns,
  }: Pick<LanguageGrammar, 'adjectivesFollow' | 'completesByCase' | 'capitalisesNouns'>,
): Mention[] {
  const byCase = adjectivesFollow && completesByCase;
  const out: Mention[] = [];
  for (const phrase of mentions) {
    const first = out.at(-1);
    const mention = capitalisesNouns && first ? withoutNoun(tokens, first, phrase) : phrase;
    if (first && isOfficeOf(tokens, first, mention, byCase)) {
      out.splice(-1, 1, { ...mention, from: first.from });
      continue;
    }
    const isName = mention.type === 'name' && !mention.isModifier;
    const described = isName && adjectivesFollow ? officeOverAdjectives(tokens, out, mention) : -1;
    const nameFrom = isName && described < 0 ? nameBehind(tokens, mention, byCase) : -1;
    const tied = described >= 0 ? described : officeOf(tokens, out, mention, nameFrom);
    const office = tied < 0 && byCase ? officeByCase(tokens, out, mention) : tied;
    if (office < 0) {
      out.push(mention);
      continue;
    }
    const opening = firstOffice(tokens, out, office);
    const { from = mention.from } = out[opening] ?? {};
    const kept = out.splice(opening).filter((it) => it.isModifier);
    out.push(...kept, { ...mention, from, nameFrom: nameFrom < 0 ? mention.nameFrom : nameFrom });
  }
  return out;
}

/**
 * Returns the index of the first of two offices that "and" joins: "[ο ερευνητής] του ΙΠΤΗΛ και συντονιστής
 * του έργου Ιωάννης Δούκας"; that of the office itself where no other stands before it.
 */
function firstOffice(tokens: readonly Token[], mentions: readonly Mention[], office: number): number {
  const from = mentions[office]?.from ?? 0;
  const isSecond = hasGrammar(tokens, from - 1, Grammar.conjunction) && !hasGrammar(tokens, from, DETERMINER);
  const first = isSecond ? subjectOfficeBefore(tokens, mentions, from - 1, office) : -1;
  return first < 0 ? office : first;
}

/**
 * True if a mention is an office without a determiner, after "and", with the name behind it: "Moderator and
 * [author Eva Weber]". Where cases complete nouns their words may stand between: "předsedkyně a [starostka
 * Lhoty Eva Nová]".
 */
const isSecondOffice = (
  tokens: readonly Token[],
  { type, from, nameFrom }: Mention,
  byCase: boolean,
): boolean =>
  type === 'name' &&
  nameFrom > from &&
  (byCase ? tokens.slice(from, nameFrom).some(isOfficeOfSubject) : isOfficeAt(tokens, nameFrom - 1)) &&
  !hasGrammar(tokens, from, DETERMINER) &&
  hasGrammar(tokens, from - 1, Grammar.conjunction);

/** True for an office, and for a noun that no list holds: nothing else stands between an office with "and" and a name. */
const isOfficeAt = (tokens: readonly Token[], i: number): boolean =>
  hasNoun(tokens, i, OFFICE) || (tokens[i]?.noun === 0 && tokens[i]?.grammar === 0);

/**
 * Returns a name without the noun at its head, where every noun has a capital and an office with "and" before it shows the
 * noun to be one, too: "der Anwalt und Dissident [Ayman Sheib]".
 */
function withoutNoun(tokens: readonly Token[], office: Mention, phrase: Mention): Mention {
  const { type, from, nameFrom, to } = phrase;
  const isListed =
    type !== 'name' || from !== nameFrom || tokens[from]?.noun !== 0 || tokens[from]?.grammar !== 0;
  if (isListed || to < from + 3 || !hasNoun(tokens, from + 1, GIVEN_NAME)) return phrase;
  const isBehind = office.to === from - 1 && hasGrammar(tokens, from - 1, Grammar.conjunction);
  const isOffice = office.type === 'description' && hasNoun(tokens, office.head, OFFICE);
  return isBehind && isOffice ? { ...phrase, nameFrom: from + 1 } : phrase;
}

/** True if an office belongs to the name behind it, which brings an office or a title of its own. */
function isOfficeOf(tokens: readonly Token[], first: Mention, name: Mention, byCase: boolean): boolean {
  const isSecond = first.to === name.from - 1 && isSecondOffice(tokens, name, byCase);
  if (!isBareOffice(tokens, first))
    return isSecond && (isOnePerson(tokens, first, name) || isOfficeInCapitals(tokens, first, name));
  return isSecond || (byCase && isInOneCase(tokens, first, name));
}

/**
 * True if the article of the first office is that of the second one, too: "die Autorin und Läuferin Eva Weber"; a title
 * needs none and is somebody else's: "der Anwalt und Frau Eva Weber".
 */
const isOnePerson = (tokens: readonly Token[], { type, from, head }: Mention, name: Mention): boolean =>
  type === 'description' &&
  hasNoun(tokens, head, OFFICE) &&
  hasGrammar(tokens, from, Grammar.article) &&
  hasNoun(tokens, name.nameFrom, GIVEN_NAME) &&
  !tokens.slice(name.from, name.nameFrom).some(({ noun }) => noun & ANY_TITLE);

/** "says [Acme Events Co-Owner] and Lead Planner Eva Weber": capitalised words without a first name, the last of them an office. */
const isOfficeInCapitals = (
  tokens: readonly Token[],
  { type, from, nameFrom, to }: Mention,
  name: Mention,
): boolean =>
  type === 'name' &&
  from === nameFrom &&
  to > from + 1 &&
  tokens[name.from]?.isCapital === true &&
  hasNoun(tokens, to - 1, OFFICE) &&
  !hasNoun(tokens, to - 1, Noun.surname) &&
  !tokens.slice(from, to).some(({ noun }) => noun & GIVEN_NAME);

/** "zdaniem [politologa] prof. Antoniego Dudka": an office and, behind a title, a name, neither of them a subject. */
const isInOneCase = (tokens: readonly Token[], office: Mention, name: Mention): boolean =>
  name.type === 'name' &&
  name.from === office.to &&
  hasNoun(tokens, name.from, ANY_TITLE) &&
  hasNoun(tokens, office.head, Noun.oblique) &&
  hasNoun(tokens, name.nameFrom, Noun.oblique);

const isBareOffice = (tokens: readonly Token[], { type, from, head }: Mention): boolean =>
  type === 'description' &&
  hasNoun(tokens, head, OFFICE) &&
  (!hasGrammar(tokens, from, DETERMINER) || hasGrammar(tokens, from, Grammar.possessive));

/** The index at which a person's name begins behind what completes an office, or -1: the phrase is a name alone. */
function nameBehind(tokens: readonly Token[], mention: Mention, byCase: boolean): number {
  const town = byCase ? behindTown(tokens, mention) : -1;
  return town < 0 ? nameAfterOffice(tokens, mention) : town;
}

/**
 * Returns the index at which a person's name begins after words that can complete an office, or -1: the
 * phrase is a name alone.
 */
function nameAfterOffice(tokens: readonly Token[], { from, nameFrom, to }: Mention): number {
  if (isWholeBody(tokens, nameFrom, to)) return -1;
  let hasComplement = false;
  for (let i = from; i < nameFrom; i++) {
    const token = tokens[i];
    // "πρόεδρος της Ένωσης [Ξενοδόχων] Μανώλης Λύκος": in another case a word for people completes the office
    const isOffice =
      token !== undefined && (token.noun & (OFFICE | Noun.oblique)) !== 0 && isOfficeOfSubject(token);
    // "η πρόεδρος του [συλλόγου] Άννα Λύκου": what completes the office by its case names no title
    const isTerm = hasGrammar(tokens, i, Grammar.termCue) && !isInOtherCase(tokens, nameFrom, to);
    if (!token?.isWord || isOffice || isTerm || token.grammar & CUE) return -1;
    hasComplement ||= !(token.grammar & DETERMINER);
  }
  if (isNameOfBody(tokens, from, nameFrom) && !isInOtherCase(tokens, nameFrom, to)) return -1;
  if (hasComplement) return ENDS_LIKE_ROLE.test(tokens[nameFrom - 1]?.lower ?? '') ? -1 : nameFrom;
  if (hasNoun(tokens, nameFrom, GIVEN_NAME)) return -1;
  const field = endOfField(tokens, nameFrom, to);
  if (field > nameFrom) return field;
  for (let i = nameFrom + 1; i < to - 1; i++) {
    if (hasNoun(tokens, i, OFFICE)) return -1;
    if (hasNoun(tokens, i, GIVEN_NAME) && tokens[i + 1]?.isCapital) return i;
    if (isBehindAcronym(tokens, i, to) || isBehindPlace(tokens, i, to)) return i;
  }
  return -1;
}

/** "Saxo Bank", "the state-owned [Council on Energy]": the name of a body, which holds no first name. */
const isWholeBody = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (hasNoun(tokens, to - 1, Noun.organisation)) return !hasNoun(tokens, from, GIVEN_NAME);
  const opens = hasNoun(tokens, from, Noun.organisation) && hasGrammar(tokens, from + 1, Grammar.preposition);
  return opens && !tokens.slice(from, to).some(({ noun }) => noun & GIVEN_NAME);
};

/** Returns where the name begins behind the field of an office: "il ministro degli [Esteri] Yván Gil"; `from` where no field is listed. */
function endOfField(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to - 1 && hasNoun(tokens, i, Noun.common)) i++;
  return hasGrammar(tokens, i, Grammar.conjunction) ? from : i; // "consejero de Sanidad [y] Emergencias"
}

/** "η εκπρόσωπος της αστυνομίας [Ζωή Λύκου]": two words of a name that have not the case of the body before them. */
const isInOtherCase = (tokens: readonly Token[], nameFrom: number, to: number): boolean =>
  to === nameFrom + 2 &&
  hasNoun(tokens, nameFrom - 1, Noun.oblique) &&
  !hasNoun(tokens, nameFrom, Noun.oblique) &&
  !hasNoun(tokens, to - 1, Noun.oblique | Noun.organisation | Noun.place);

/** "ο προπονητής της ΑΕΚ [Ματίας Αλμέιδα]": two words of a name behind the initials of a body in another case. */
const isBehindAcronym = (tokens: readonly Token[], i: number, to: number): boolean => {
  const [body, first, last] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!body || !first || !last || i + 2 !== to || !isAcronym(body) || !(body.noun & Noun.oblique))
    return false;
  return [first, last].every((word) => word.isCapital && !isAcronym(word)) && !(last.noun & Noun.oblique);
};

/** "the ambassador to Britain [Liu Xiaming]": two words of no list behind the place that completes an office. */
const isBehindPlace = (tokens: readonly Token[], i: number, to: number): boolean =>
  i + 2 === to &&
  hasNoun(tokens, i - 1, Noun.place) &&
  tokens
    .slice(i, to)
    .every(
      ({ isCapital, isAllCapital, noun, grammar }) => isCapital && !isAllCapital && noun + grammar === 0,
    );

/**
 * True if the word right before the name is all that stands there, and means a body: "secretario del
 * [sindicato] Obreros Unidos".
 */
function isNameOfBody(tokens: readonly Token[], from: number, nameFrom: number): boolean {
  const body = tokens[nameFrom - 1];
  const isAlone = nameFrom - 1 === from || hasGrammar(tokens, nameFrom - 2, DETERMINER);
  if (nameFrom === from || !isAlone || !body || body.isCapital || hasNoun(tokens, nameFrom, GIVEN_NAME))
    return false;
  return (body.noun & Noun.organisation) !== 0 && (body.noun & OFFICE) === 0;
}

/**
 * Index of the office that nothing but adjectives part from the name behind it, where adjectives follow their noun:
 * "la dirigente [maya quiché] Petrona Tzoc"; or -1.
 */
function officeOverAdjectives(
  tokens: readonly Token[],
  before: readonly Mention[],
  mention: Mention,
): number {
  const { from, nameFrom, to } = mention;
  const n = before.findLastIndex(({ isModifier }) => !isModifier);
  const office = before[n];
  const isOffice =
    office?.type === 'description' && office.to === from && hasNoun(tokens, office.head, OFFICE);
  const isOther = tokens.slice(nameFrom, to).some(({ noun }) => noun & (Noun.organisation | Noun.place));
  const isName = to > nameFrom + 1 && (hasNoun(tokens, nameFrom, GIVEN_NAME) || !isOther);
  const isPlain = tokens.slice(from, nameFrom).every(({ isCapital, grammar }) => !isCapital && grammar === 0);
  return isOffice && isName && isPlain && hasGrammar(tokens, office.from, DETERMINER) ? n : -1;
}

/**
 * Returns the index of the mention that is the office of a name, over the phrases that complete it; or -1.
 */
const officeOf = (
  tokens: readonly Token[],
  before: readonly Mention[],
  mention: Mention,
  nameFrom: number,
): number =>
  nameFrom < 0
    ? officeOverPhrases(tokens, before, mention)
    : officeBefore(tokens, before, { ...mention, nameFrom });

/**
 * Returns the index of the mention that is the office which a preposition ties to the phrase, over "and" and
 * commas; or -1.
 */
function officeBefore(tokens: readonly Token[], before: readonly Mention[], mention: Mention): number {
  let { from } = mention;
  const sentence = tokens[from]?.sentence;
  for (let n = before.length - 1, links = 0; n >= 0 && links < MAX_LINKS; n--) {
    const previous = before[n];
    if (!previous || previous.isModifier) continue;
    let link = from - 1;
    while (link > previous.to && hasGrammar(tokens, link, Grammar.article)) link--;
    const isGenitive =
      previous.to === from &&
      (isOwner(tokens, mention) || (isCompletion(tokens, from) && agreesWith(tokens, previous, mention)));
    if ((!isGenitive && link !== previous.to) || tokens[previous.from]?.sentence !== sentence) return -1;
    const isTied = isGenitive || hasGrammar(tokens, link, Grammar.preposition);
    if (isTied && hasNoun(tokens, previous.head, OFFICE)) return n;
    // "chef de file des écologistes", but not "an expert on the conflict at Chatham House"
    const isOf = isGenitive || (isTied && hasNoun(tokens, link, Noun.particle));
    const isListed = isOf || hasGrammar(tokens, link, Grammar.conjunction) || tokens[link]?.lower === ',';
    if (!isListed || previous.type === 'pronoun' || hasNoun(tokens, previous.head, OFFICE)) return -1;
    from = previous.from;
    links++;
  }
  return -1;
}

/**
 * Index of the mention that is the office of a bare name, over the phrases between that complete it, where its article
 * shows it to be in the subject's case: "ο διευθύνων σύμβουλος [της εταιρείας «Κύλα»] Στέλιος Καραβασίλης", "ο σύζυγός
 * [της] Γιώργος", "ο ερευνητής [του ΙΠΤΗΛ και συντονιστής του έργου] Ιωάννης Δούκας"; or -1.
 */
function officeOverPhrases(tokens: readonly Token[], before: readonly Mention[], mention: Mention): number {
  const { type, isModifier, nameFrom } = mention;
  if (type !== 'name' || isModifier || nameFrom !== mention.from) return -1;
  if (hasNoun(tokens, nameFrom, Noun.oblique)) return -1;
  const isOwned = hasGrammar(tokens, nameFrom - 1, Grammar.possessive);
  const at = isOwned ? nameFrom - 1 : overQuotation(tokens, nameFrom);
  // "με τον προπονητή [του] Κάρλος Λύκος"
  const last = before.findLastIndex(({ isModifier: isInside }) => !isInside);
  const office = before[last];
  if (isOwned && office?.to === at && hasNoun(tokens, office.from, Noun.oblique))
    return hasNoun(tokens, office.head, OFFICE) && hasNoun(tokens, nameFrom, GIVEN_NAME) ? last : -1;
  return subjectOfficeBefore(tokens, before, at, before.length);
}

/**
 * Returns the index, below `end`, of the office in the subject's case before a token, over the phrases that
 * complete it; or -1.
 * @param byCase true where the endings of nouns tell that case, false where articles do
 */
function subjectOfficeBefore(
  tokens: readonly Token[],
  before: readonly Mention[],
  at: number,
  end: number,
  byCase = false,
): number {
  let from = at;
  for (let n = end - 1, links = 0; n >= 0 && links < MAX_LINKS; n--) {
    const previous = before[n];
    if (!previous || previous.isModifier || previous.from >= from) continue;
    if (previous.to !== from || tokens[previous.from]?.sentence !== tokens[at]?.sentence) return -1;
    if (byCase ? isOfficeOfSubject(tokens[previous.head]) : hasNoun(tokens, previous.from, Noun.subject))
      return hasNoun(tokens, previous.head, OFFICE) ? n : -1;
    const link = byCase ? overLink(tokens, previous.from) : beforeCompletion(tokens, previous);
    if (link < 0 || (byCase && isSomebodyElse(tokens, previous))) return -1;
    from = link;
    links++;
  }
  return -1;
}

/** Returns the token at which the phrase ends that another one completes by its article or preposition; or -1. */
function beforeCompletion(tokens: readonly Token[], mention: Mention): number {
  const { from } = mention;
  const isListed = isBareOffice(tokens, mention) && hasGrammar(tokens, from - 1, Grammar.conjunction);
  if (isListed || hasGrammar(tokens, from - 1, Grammar.preposition)) return from - 1;
  return isCompletion(tokens, from) ? from : -1;
}

/** True if a word is an office in the form of a subject. */
const isOfficeOfSubject = (token: Token | undefined): boolean =>
  token !== undefined && (token.noun & OFFICE) !== 0 && (token.noun & Noun.oblique) === 0;

/**
 * Index of the mention that is the office of somebody's whole name, over phrases in other cases, prepositions and names
 * between marks that complete it: "učitel [z odborného učiliště v Chebu] Robert Gruber", "наставник [«Металлурга»] Зоран
 * Петкович"; or -1.
 */
function officeByCase(tokens: readonly Token[], before: readonly Mention[], mention: Mention): number {
  const { type, isModifier, from, nameFrom, to } = mention;
  if (type !== 'name' || isModifier || to < nameFrom + 2) return -1;
  const isBehindTerm = nameFrom === from && overQuotation(tokens, from) < from; // "наставник «Металлурга» Зоран Петкович"
  const isPerson = isBehindTerm || hasNoun(tokens, nameFrom, GIVEN_NAME);
  if (!isPerson || hasNoun(tokens, nameFrom, Noun.oblique)) return -1;
  if (tokens.slice(from, nameFrom).some(isOfficeOfSubject)) return -1;
  const at = nameFrom > from ? overLink(tokens, from) : overTerm(tokens, from);
  return subjectOfficeBefore(tokens, before, at, before.length, true);
}

/** True if a mention is a pronoun, or the name of a person in the form of a subject. */
const isSomebodyElse = (tokens: readonly Token[], { type, nameFrom }: Mention): boolean =>
  type === 'pronoun' ||
  (type === 'name' && hasNoun(tokens, nameFrom, GIVEN_NAME) && !hasNoun(tokens, nameFrom, Noun.oblique));

/**
 * Returns the token at which the phrase before one ends, over the preposition and the name between marks that part them, and
 * "one of": "адвокат [одного из] подсудимых Иван Орлов".
 */
function overLink(tokens: readonly Token[], from: number): number {
  const link = hasGrammar(tokens, from - 1, Grammar.preposition | Grammar.conjunction) ? from - 1 : from;
  const isPart = link < from && hasGrammar(tokens, link, Grammar.preposition);
  return overTerm(tokens, isPart && hasGrammar(tokens, link - 1, Grammar.determiner) ? link - 1 : link);
}

/** The same, over a name between marks and the preposition before it: "autor rysunków [w „Tygodniku”] Jan Ćwik". */
function overTerm(tokens: readonly Token[], from: number): number {
  const term = overQuotation(tokens, from);
  return term < from && hasGrammar(tokens, term - 1, Grammar.preposition) ? term - 1 : term;
}

/** Returns the first token of the quotation that ends right before one, or the token itself. */
function overQuotation(tokens: readonly Token[], from: number): number {
  const stretch = tokens[from - 1]?.stretch ?? -1;
  if (tokens[from]?.stretch === stretch) return overMarks(tokens, from);
  if (stretch < 0) return from;
  let first = from;
  while (tokens[first - 1]?.stretch === stretch) first--;
  return first;
}

/** Most tokens between the marks of a body's name. */
const MARKED_REACH = 6;

/** Returns the first of two marks that hold a body's name right before a token, or the token itself: "аналитик [«Финама»] Донцов". */
function overMarks(tokens: readonly Token[], from: number): number {
  if (!/^["»”“]$/.test(tokens[from - 1]?.lower ?? '')) return from;
  for (let i = from - 3; i > from - MARKED_REACH; i--) if (/^["«„“]$/.test(tokens[i]?.lower ?? '')) return i;
  return from;
}

/** True if an article shows the phrase to complete the one before it: "ο εισηγητής [της] μειοψηφίας". */
const isCompletion = (tokens: readonly Token[], from: number): boolean =>
  hasGrammar(tokens, from, Grammar.genitive) && hasNoun(tokens, from, Noun.oblique);

/** "der Chef [des Verwaltungsrats] Ulrich Weber": an article in the genitive with its noun before a first name. */
const isOwner = (tokens: readonly Token[], { from, nameFrom }: Mention): boolean =>
  nameFrom === from + 2 &&
  hasGrammar(tokens, from, Grammar.genitive) &&
  hasGrammar(tokens, from, Grammar.article) &&
  !hasNoun(tokens, from, Noun.oblique | Noun.subject) &&
  hasNoun(tokens, nameFrom, GIVEN_NAME);

/**
 * True if the name may stand in the case of the office, and not in that of the body: "ο εισηγητής της μειοψηφίας [Αλέξης
 * Ντερμιτζάκης]", "την πρόεδρο του Συνδέσμου [Άννα Λύκου]". Behind initials the last word alone tells.
 */
const agreesWith = (tokens: readonly Token[], office: Mention, { nameFrom, to }: Mention): boolean =>
  !hasNoun(tokens, nameFrom, Noun.oblique) ||
  isBehindAcronym(tokens, nameFrom, to) ||
  (hasNoun(tokens, office.from, Noun.oblique) && hasGrammar(tokens, office.from, DETERMINER));

/** "az egyesület [korábbi elnöke]", "Mester Pál [volt elnök]": an office without an article. */
const isOfficeBehind = (tokens: readonly Token[], { type, from, head }: Mention): boolean =>
  type === 'description' && hasNoun(tokens, head, OFFICE) && !hasGrammar(tokens, from, Grammar.article);

/** "Mester Pál [oktatási] és kulturális miniszter": the first of two adjectives of an office. */
const isFirstField = (tokens: readonly Token[], field: Mention, office: Mention): boolean =>
  field.type === 'description' &&
  field.to === field.from + 1 &&
  (tokens[field.from]?.noun ?? 0) === 0 &&
  tokens[field.from]?.isCapital === false &&
  office.from === field.to + 1 &&
  hasGrammar(tokens, field.to, Grammar.conjunction) &&
  isOfficeBehind(tokens, office);

/** True if a word in small letters is made of a name with a hyphen: "Mari-díjas". */
const isOfName = (token: Token | undefined): boolean =>
  token?.isCapital === false && (token.noun & OFFICE) === 0 && token.lower.includes('-');

/**
 * Joins a bare office behind a name to it, where offices stand there: of "Bede Lajos tűzoltó alezredes" the name ends
 * before "tűzoltó". One that the name owns makes a description of both: "Fekete unokája".
 * @param isOwned true for a noun in lower case in the form that something owned has: "unokája"
 */
export function joinRolesBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  isOwned: (word: string) => boolean,
): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const field = out.at(-1);
    if (
      field &&
      out.at(-2)?.type === 'name' &&
      out.at(-2)?.to === field.from &&
      isFirstField(tokens, field, mention)
    )
      out.pop();
    const name = out.at(-1);
    const start = name === field ? mention.from : (field?.from ?? -1);
    const isBehind = name?.type === 'name' && name.to === start && isOfficeBehind(tokens, mention);
    // "A TASZSZ-nak [nyilatkozó szóvivő]"
    const isOther =
      name && hasGrammar(tokens, name.from, DETERMINER) && hasNoun(tokens, name.head, Noun.oblique);
    if (!name || !isBehind || isOther) out.push(mention);
    // "a Jászai [Mari-díjas művész]"
    else if (isOwned(tokens[mention.head]?.lower ?? '') || isOfName(tokens[mention.from]))
      out.splice(-1, 1, { ...mention, from: name.from, nameFrom: name.from });
    else out.splice(-1, 1, { ...name, titleTo: mention.to, isModifier: false });
  }
  return out;
}
