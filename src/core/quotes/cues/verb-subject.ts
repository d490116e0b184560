import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { CUE, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { verbTakingUp } from '../words/taking-up.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { climb, isObject, isPurePreposition } from './climb.ts';
import { endsQuotation } from './ends-quotation.ts';
import { impersonalSource, isHearsay } from './impersonal.ts';
import { DASH } from './insertions.ts';
import { describedAtLength } from './main-clause.ts';
import { isOnBehalf, isToldIn } from './no-subject.ts';
import { subjectOfPastInfinitive } from './past-infinitive.ts';
import { quotedObject, quotesLastSpeaker } from './quoted-object.ts';
import { isAddressed, type Subject, subjectAfter, subjectBefore } from './subject.ts';
import { isTitle, joinedAfter, subjectInTag, subjectOverPhrases } from './subject-behind.ts';
import { BE, beforeGoverning, isAgent, isVerb } from './verbs.ts';

const VERB = CUE | Grammar.verb;
const AUXILIARY_REACH = 30;

/** The subject of a verb, wherever its language may put it; `from` is the first token of the sentence. */
export function verbSubject(a: Analysis, verb: number, from: number): Subject {
  const found = overStranded(a, verb, overRelative(a, verb, from, subjectBefore(a, verb, from)));
  const ofInfinitive = subjectOfPastInfinitive(a, verb, from);
  if (ofInfinitive === undefined) return finiteSubject(a, verb, from, found);
  return { ...found, mention: ofInfinitive, path: ofInfinitive ? 'adjacent' : 'none' };
}

/** The subject of a verb that is no infinitive. `found`: the one before it. */
function finiteSubject(a: Analysis, verb: number, from: number, found: Subject): Subject {
  const before: Subject = isInserted(a, verb) ? { ...found, mention: null, path: 'none' } : found;
  const judge = doerBehind(a, verb, before);
  if (judge) return judge;
  const own = invertedSubject(a, verb, from, before) ?? subjectOverObject(a, verb, from, before) ?? before;
  const subject = isOfBody(a, own.mention) ? { ...own, mention: bodyAhead(a, from) ?? own.mention } : own;
  const teller = behindNoun(a, verb, subject);
  if (teller !== undefined) return { ...subject, mention: teller, path: teller ? 'inverted' : 'none' };
  const document = impersonalSource(a, verb, subject.mention);
  if (document) {
    const isTag = document.from > verb && endsSpeech(a, beforeAuxiliaries(a, verb));
    return { ...subject, mention: document, path: isTag ? 'inverted' : subject.path };
  }
  const quoted = quotedObject(a, verb, subject.mention) ?? doerInClause(a, verb, from);
  if (!quoted && quotesLastSpeaker(a, verb)) return { ...subject, mention: null, path: 'none' };
  if (quoted)
    return { ...subject, mention: quoted, path: 'adjacent', isPassive: false, told: subject.mention };
  if (isHearsay(a, verb, subject.mention)) return { ...subject, mention: null, path: 'none' };
  const any = subject.mention ? subject : (subjectOfAuxiliary(a, verb, from) ?? subject);
  return isSaidOf(a, verb, from, any.mention) ? { ...any, mention: null, path: 'none' } : any;
}

/** The doer of a passive right behind the verb: "wurde kritisiert von [Eva Weber]". */
function doerBehind(a: Analysis, verb: number, before: Subject): Subject | null {
  if (!(before.isPassive || isJudgedBy(a, verb)) || !isAgent(a, verb + 1)) return null;
  const doer = subjectAfter(a, verb + 1);
  const path = completesNoun(a, verb) ? 'adjacent' : 'inverted';
  return doer && { ...before, mention: doer, path, isPassive: false, told: before.mention };
}

/**
 * "Avtalen omtales [av Eva Dahl] som …": behind a verb of judging whose verb is second the doer of a passive may stand, and
 * behind a participle of one that completes a noun: "il piano, definito [da Anna Rossi] «…»".
 */
const isJudgedBy = (a: Analysis, verb: number): boolean =>
  hasGrammar(a.tokens, verb, Grammar.verdict) && (a.lexicon.data.verbSecond || completesNoun(a, verb));

/** "un plan qualifié par Anne de …": a participle without an auxiliary, where adjectives follow their noun. */
const completesNoun = (a: Analysis, verb: number): boolean =>
  a.lexicon.data.adjectivesFollow &&
  !hasGrammar(a.tokens, verb - 1, Grammar.auxiliary) &&
  a.lexicon.tagEndings.participle.some((ending) => a.tokens[verb]?.lower.endsWith(ending));

/**
 * Whose words a tag gives whose subject is a noun of saying: „…“, lautet das Urteil [von Eva Weber]. Null where a possessive
 * leaves open who it is (“…”, luidt haar antwoord); undefined for any other verb.
 */
function behindNoun(a: Analysis, verb: number, { mention, path }: Subject): Mention | null | undefined {
  const isNoun = mention?.type === 'description' && path === 'inverted' && mention.from > verb;
  if (!isNoun || a.lexicon.data.adjectivesFollow || !hasNoun(a.tokens, mention.head, Noun.speechNoun))
    return undefined;
  if (hasGrammar(a.tokens, mention.from, Grammar.possessive)) return null;
  const source = isPurePreposition(a, mention.to) ? mentionBeginning(a, mention.to + 1) : undefined;
  return source && canAct(a, source) ? source : undefined;
}

/**
 * "Der Streik wurde [von Eva Weber] als „maßlos“ bezeichnet", "[Von Eva Weber] wurde der Streik …": the doer of a passive
 * whose participle ends the clause.
 */
function doerInClause(a: Analysis, verb: number, from: number): Mention | null {
  if (!a.lexicon.data.verbSecond || !hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict))
    return null;
  let auxiliary = -1;
  let doer: Mention | null = null;
  for (let i = from, words = 0; i < verb && words < AUXILIARY_REACH; i++) {
    const token = a.tokens[i];
    if (!token || token.stretch >= 0) continue;
    words++;
    if (token.lower === ',') [auxiliary, doer] = [-1, null];
    if (BE.test(token.lower)) auxiliary = i;
    const mention = isAgent(a, i) && (i === from || auxiliary >= 0) ? mentionBeginning(a, i + 1) : undefined;
    if (mention && canAct(a, mention)) doer ??= mention;
  }
  return auxiliary >= 0 ? doer : null;
}

/**
 * True if a participle ends a passive clause that names no doer: its subject is the one spoken of. "Deutschland wurde
 * als „Diktatur“ bezeichnet."
 */
function isSaidOf(a: Analysis, verb: number, from: number, subject: Mention | null): boolean {
  const { lower = '' } = a.tokens[verb] ?? {};
  if (!a.lexicon.data.verbSecond || !subject || a.lexicon.quotingVerbs.has(lower)) return false;
  if (isPassiveByEnding(a, verb)) return true; // "I brevet anklagas Ek för att vara «…»"
  if (subject.from > verb) return false;
  if (!/[td]$/.test(lower) || !hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict)) return false;
  for (let i = verb - 1; i >= from && verb - i < AUXILIARY_REACH; i--) {
    const token = a.tokens[i];
    if (!token || token.stretch >= 0) continue;
    if (BE.test(token.lower)) return true;
    if (token.lower === ',' || hasGrammar(a.tokens, i, Grammar.auxiliary)) return false;
  }
  return false;
}

/** "Avtalen omtale[s] som «…»": a verb of judging that its ending makes a passive, where the finite verb is second. */
const isPassiveByEnding = (a: Analysis, verb: number): boolean =>
  a.lexicon.data.verbSecond &&
  hasGrammar(a.tokens, verb, Grammar.verdict) &&
  a.lexicon.passiveEndings.some((ending) => a.tokens[verb]?.lower.endsWith(ending));

/**
 * "To – jak podkreślił – błąd", "как отметил министр": between commas or dashes, where subjects are left out, the subject of
 * such a verb stands behind it or is not spoken.
 */
function isInserted(a: Analysis, verb: number): boolean {
  const before = a.tokens[verb - 2];
  const isSet = !before?.isWord || before.sentence !== a.tokens[verb]?.sentence;
  const isAs = hasGrammar(a.tokens, verb - 1, Grammar.subordinator) && a.inMention[verb - 1] === 0;
  return a.lexicon.data.dropsSubjects && isSet && isAs && hasGrammar(a.tokens, verb, Grammar.speech);
}

const isOfBody = (a: Analysis, mention: Mention | null): boolean =>
  mention !== null && a.lexicon.data.ofBody !== '' && a.tokens[mention.head]?.lower === a.lexicon.data.ofBody;

/** "À [la mairie], on reconnaît …", "Chez [les parents], on s’indigne": the body or group that opens the sentence. */
function bodyAhead(a: Analysis, from: number): Mention | null {
  const body = isPurePreposition(a, from) ? mentionBeginning(a, from + 1) : undefined;
  if (!body || body.type === 'pronoun') return null;
  for (let i = body.nameFrom; i < body.to; i++)
    if (hasNoun(a.tokens, i, Noun.organisation | Noun.group)) return body;
  return null;
}

/** "[Flere kilder] avisen har snakket med, sier …": a clause that ends with its preposition describes the noun before it. */
function overStranded(a: Analysis, verb: number, found: Subject): Subject {
  const isStranded = a.tokens[verb - 1]?.lower === ',' && isPurePreposition(a, verb - 2);
  if (!isStranded || !a.lexicon.data.verbSecond) return found;
  for (let i = verb - 2; i > verb - RELATIVE_REACH && a.tokens[i]?.isWord; i--) {
    const teller = mentionBeginning(a, i);
    if (!teller || !hasGrammar(a.tokens, teller.to, Grammar.auxiliary)) continue;
    const mention = mentionEnding(a, i - 1);
    const isTold = mention?.type === 'description' && canAct(a, mention);
    return isTold ? { ...found, mention, path: 'adjacent' } : found;
  }
  return found;
}

/** Words of a relative clause that no comma sets off. */
const RELATIVE_REACH = 12;

/** "A neighbour [who heard the crash] said": behind the verb of a relative clause the next one is its antecedent’s. */
function overRelative(a: Analysis, verb: number, from: number, found: Subject): Subject {
  const described = describedAtLength(a, verb, from);
  if (described) return { ...found, mention: described, path: 'adjacent' };
  const isFree = !found.mention || !canAct(a, found.mention);
  const isCue = hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict);
  if (!isFree || !isCue) return found;
  let hasVerb = false;
  for (let i = verb - 1; i > 0 && verb - i < RELATIVE_REACH; i--) {
    const token = a.tokens[i];
    if (!token?.isWord || token.stretch >= 0 || token.sentence !== a.tokens[verb]?.sentence) return found;
    hasVerb ||= isVerb(a, i);
    const isThat = a.lexicon.data.thatIsRelative && hasGrammar(a.tokens, i, Grammar.complementiser);
    if (!(token.grammar & Grammar.relative) && !isThat) continue;
    const before = mentionEnding(a, i - 1);
    const mention = before && climb(a, before);
    if (!hasVerb || !mention || !canAct(a, mention) || isObject(a, mention)) return found;
    return isThat && isToldIn(a, from, mention.from) ? found : { ...found, mention, path: 'adjacent' };
  }
  return found;
}

/**
 * Finds the subject behind its verb: “…,” said Ms Weber; in languages that put the verb second also "Gestern
 * sagte sie". Null where there is none, or where the phrase before the verb is the subject.
 */
function invertedSubject(a: Analysis, verb: number, from: number, before: Subject): Subject | null {
  const { invertsAlways, capitalisesNouns } = a.lexicon.data;
  const token = a.tokens[verb];
  const isOpen = capitalisesNouns && a.tokens[verb - 1]?.lower === ','; // "Dass es regnet, führt sie auf … zurück."
  const verbs = isOpen ? VERB : invertsAlways ? CUE | Grammar.impersonal : Grammar.speech;
  if (!token || !(token.grammar & verbs) || token.lower.endsWith('ing')) return null;
  // "…, og kalte Clinton en «rar dame»": behind "and" the subject is that of the clause before
  if (a.lexicon.data.verbSecond && hasGrammar(a.tokens, verb - 1, Grammar.conjunction)) return null;
  if (isGerundAt(a, verb) || isJudgingOn(a, verb) || opensInfinite(a, verb, from) || endsJudging(a, verb))
    return null;
  const at = beforeAuxiliaries(a, verb);
  const isComma = a.tokens[at]?.lower === ',';
  const isTaken = takesUp(a, verb, from);
  const afterQuote = isBehindSpeech(a, at, isTaken ? from - 2 : at);
  const isAhead = before.mention !== null && isNoSubject(a, before.mention, verb);
  const isBehind = isAhead || isTag(a, verb, before) || closesSentence(a, verb, before);
  const isOwn = before.mention && !isBehind && !isManner(a, before.mention);
  if (isOwn && !afterQuote) return null;
  if (!afterQuote && !isComma && verb !== from && !invertsAlways) return null;
  const mention = subjectBehind(a, verb, afterQuote || isTaken, isComma);
  if (isAhead && !afterQuote && !(mention && canAct(a, mention))) return null;
  return mention ? { ...before, mention, path: afterQuote ? 'inverted' : 'adjacent' } : null;
}

/** "Lo [ha detto] in Aula il senatore", "È quanto [afferma] in una nota il Comune": the clause names what was said before it. */
const takesUp = (a: Analysis, verb: number, from: number): boolean =>
  verbTakingUp(a.tokens, from, a.lexicon) === verb ||
  (a.lexicon.copulas.has(a.tokens[from]?.lower ?? '') && hasGrammar(a.tokens, from + 1, Grammar.relative));

/** True if a phrase before a verb is its object by what it means. */
const isNoSubject = (a: Analysis, mention: Mention, verb: number): boolean =>
  isObjectAhead(a, mention) || isJudgedThing(a, mention, verb) || isWhatIsSaid(a, mention);

/** "È [quanto] afferma Riva": a relative pronoun without an antecedent is what is said, where the subject may stand behind. */
const isWhatIsSaid = (a: Analysis, { type, head, from }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow &&
  a.lexicon.data.invertsAlways &&
  type === 'pronoun' &&
  hasGrammar(a.tokens, head, Grammar.relative) &&
  a.lexicon.copulas.has(a.tokens[from - 1]?.lower ?? '');

/** "afastou eleições e acusou [o PS] de …", "et avait traité [les juges] de …": what follows a verb of judging behind "and" is its object. */
function isJudgingOn(a: Analysis, verb: number): boolean {
  const { dropsSubjects, adjectivesFollow } = a.lexicon.data;
  const and = adjectivesFollow ? beforeAuxiliaries(a, verb) : verb - 1;
  return (
    (dropsSubjects || adjectivesFollow) &&
    hasGrammar(a.tokens, verb, Grammar.verdict) &&
    hasGrammar(a.tokens, and, Grammar.conjunction) &&
    (a.tokens[and - 1]?.stretch ?? -1) < 0
  );
}

/** "[Taxar] o Brasil seria …": behind a verb form without a subject that opens the sentence stands its object. */
const opensInfinite = (a: Analysis, verb: number, from: number): boolean =>
  a.lexicon.data.dropsSubjects &&
  verb <= from + 1 &&
  (verb === from || isPurePreposition(a, from)) &&
  a.lexicon.infiniteEndings.some((ending) => a.tokens[verb]?.lower.endsWith(ending));

/**
 * "…, destacando [el juego] del equipo", "…, назвав [хоккеистов] «командой»": where subjects are left out, what follows a gerund
 * is its object.
 */
function isGerundAt(a: Analysis, verb: number): boolean {
  const { dropsSubjects, completesByCase } = a.lexicon.data;
  const { lower = '' } = a.tokens[verb] ?? {};
  const isJoined = completesByCase && hasGrammar(a.tokens, verb - 1, Grammar.conjunction);
  return (
    dropsSubjects &&
    (isJoined || a.tokens[verb - 1]?.lower === ',') &&
    (completesByCase || lower.endsWith('ndo')) &&
    a.lexicon.infiniteEndings.some((ending) => lower.endsWith(ending))
  );
}

/**
 * "Die Lage ist, wie jeder weiß, ernst, sagt [Eva Weber].", "Der Zeitung sagte [Eva Weber]: …": behind the verb a name,
 * and then the clause ends, or a pronoun that can be nothing but the subject; what stands before the verb is an
 * insertion, the object or the hearer.
 */
function isTag(a: Analysis, verb: number, before: Subject): boolean {
  const next = mentionBeginning(a, verb + 1);
  if (!next || !a.lexicon.data.capitalisesNouns)
    return next !== undefined && isAnnouncing(a, next, before.mention);
  if (hasGrammar(a.tokens, next.head, Grammar.male))
    return !hasGrammar(a.tokens, next.head, Grammar.objective); // "er"
  if (next.type !== 'name') return false;
  // "Ein Sprecher, der nicht genannt werden wollte, sagte [der Nachrichtenagentur AFP], …"
  const isBodyTold = hasGrammar(a.tokens, next.from, Grammar.article) && !isPersonsName(a, next);
  if (isBodyTold && before.mention !== null && canAct(a, before.mention)) return false;
  const sign = a.tokens[next.to]?.lower ?? '.';
  const isInserted = before.path === 'apposition' || a.tokens[verb - 1]?.lower === ',';
  return isInserted ? /^[.,;:]$/.test(sign) : sign === ':' && before.mention?.type === 'description';
}

/** "På frågan om läget svarar [Eva Dahl]: …": where verbs are second, a name between verb and colon, behind a phrase for no speaker. */
const isAnnouncing = (a: Analysis, next: Mention, before: Mention | null): boolean =>
  a.lexicon.data.verbSecond &&
  next.type === 'name' &&
  a.tokens[next.to]?.lower === ':' &&
  before?.type === 'description' &&
  !hasNoun(a.tokens, before.head, OFFICE | Noun.organisation | Noun.group);

/**
 * "Prices have risen, too, said [Eva Weber].": behind what looks like an insertion a verb of saying that addresses nobody,
 * with somebody who ends the clause, is a tag.
 */
function closesSentence(a: Analysis, verb: number, before: Subject): boolean {
  const next = mentionBeginning(a, verb + 1);
  if (before.path !== 'apposition' || a.tokens[verb - 1]?.lower !== ',' || !next || !canAct(a, next))
    return false;
  if (
    a.lexicon.data.invertsAlways ||
    hasGrammar(a.tokens, verb, Grammar.addressing) ||
    next.type === 'pronoun'
  )
    return false;
  return /^[.,;]$/.test(a.tokens[next.to]?.lower ?? '.');
}

/** True if a tag may begin behind the token: it ends a quotation, or is the dash that ends a spoken line. */
export const endsSpeech = (a: Analysis, at: number): boolean =>
  endsQuotation(a, at) || DASH.test(a.tokens[at]?.lower ?? '');

/** True if somebody's words end right before a verb, or at the end of the sentence that its own takes up. */
const isBehindSpeech = (a: Analysis, before: number, end: number): boolean =>
  endsSpeech(a, before) || endsQuotation(a, end);

/** "Soddisfatto si è detto Matteo Riva": a lone word that is no noun for anybody says how, and not who. */
const isManner = (a: Analysis, mention: Mention): boolean =>
  a.lexicon.data.dropsSubjects &&
  mention.type === 'description' &&
  mention.to === mention.from + 1 &&
  !canAct(a, mention);

/**
 * True if a phrase before the verb is its object because it cannot act, where cases tell the object or the verb is second:
 * "Stanowisko Rosji skrytykowała [rzeczniczka]", "Diesen Preis sieht [der Soldat]".
 */
const isObjectAhead = (a: Analysis, mention: Mention): boolean =>
  (a.lexicon.data.completesByCase || (a.lexicon.data.verbSecond && a.lexicon.definiteEndings.length === 0)) &&
  !canAct(a, mention) &&
  !isManner(a, mention);

/** "Weber, die den Plan ein „Monstrum“ [nannte], traf Bauer": where the verb is second, one that ends its clause has no subject behind it. */
const endsJudging = (a: Analysis, verb: number): boolean =>
  a.lexicon.data.verbSecond &&
  hasGrammar(a.tokens, verb, Grammar.verdict) &&
  a.tokens[verb + 1]?.lower === ',' &&
  (a.tokens[verb - 1]?.stretch ?? -1) >= 0;

/** "[Det] kaller Eva Dahl «…»": where the verb is second, "that" before a verb of judging and somebody is what is judged. */
function isJudgedThing(a: Analysis, { type, head, to }: Mention, verb: number): boolean {
  const isThat = type === 'pronoun' && to === verb && hasGrammar(a.tokens, head, Grammar.neuter);
  if (!isThat || !a.lexicon.data.verbSecond || !hasGrammar(a.tokens, verb, Grammar.verdict)) return false;
  const behind = mentionBeginning(a, verb + 1);
  return behind !== undefined && canAct(a, behind);
}

/**
 * The subject behind its verb; where that stands before its subject as a rule also over hearers, places and manner
 * ("dijo ayer a este diario la ministra"), and with the one that "and" joins to it.
 */
function subjectBehind(a: Analysis, verb: number, isTag: boolean, isComma: boolean): Mention | null {
  if (!a.lexicon.data.invertsAlways) return subjectAfter(a, verb);
  // "сообщили в компании": a body for which those speak who are not named
  let next = verb + 1;
  while (hasGrammar(a.tokens, next, Grammar.adverb) && a.inMention[next] === 0) next++; // "fanno [sapere] dal ministero"
  const at = behindHearer(a, next);
  const body = hasGrammar(a.tokens, verb, Grammar.speech) ? mentionBeginning(a, at + 1) : undefined;
  if (body && isOnBehalf(a, body, verb)) return body;
  const inTag =
    isTag && (a.lexicon.data.grammarFirst || a.lexicon.data.caseAtEnd) ? subjectInTag(a, verb) : null;
  const first = inTag ?? (isTag || isComma ? subjectOverPhrases(a, verb) : null) ?? subjectAfter(a, verb);
  // "allarga [le braccia]"
  const isNobody = first?.type === 'description' && hasNoun(a.tokens, first.head, Noun.common);
  return first && !isNobody && !isTitle(a, first) ? (officeHolder(a, first) ?? joinedAfter(a, first)) : null;
}

/** "replica il responsabile Economia del Pd, [Antonio Miani]": the person whose office ends with a name that is nobody's. */
function officeHolder(a: Analysis, office: Mention): Mention | null {
  const { type, from, nameFrom, to } = office;
  if (
    type !== 'name' ||
    nameFrom === from ||
    hasNoun(a.tokens, nameFrom, GIVEN_NAME) ||
    a.tokens[to]?.lower !== ','
  )
    return null;
  const holder = hasNoun(a.tokens, nameFrom - 1, OFFICE) ? mentionBeginning(a, to + 1) : undefined;
  return holder && isPersonsName(a, holder) && !a.tokens[holder.to]?.isWord ? holder : null;
}

/** The token behind the one spoken to, whose case shows it, marks and all: "сообщили [«Вестнику»] в прокуратуре". */
function behindHearer(a: Analysis, from: number): number {
  const isMark = (i: number): boolean => /^["«»„“”]$/.test(a.tokens[i]?.lower ?? '');
  const hearer = mentionBeginning(a, isMark(from) ? from + 1 : from);
  if (!hearer || !isAddressed(a, hearer)) return from;
  return isMark(hearer.to) ? hearer.to + 1 : hearer.to;
}

/** The token before the verb and its auxiliaries: « … », a déclaré Mme Martin. */
function beforeAuxiliaries(a: Analysis, verb: number): number {
  let i = verb - 1;
  if (!a.lexicon.data.invertsAlways) return i;
  const isSmall = (k: number): boolean =>
    a.inMention[k] === 0 &&
    hasGrammar(a.tokens, k, Grammar.auxiliary | Grammar.adverb | Grammar.objective) &&
    (a.tokens[k]?.stretch ?? -1) < 0;
  const governing = beforeGoverning(a, verb);
  if (governing >= 0) return governing;
  while (i > verb - 4 && isSmall(i)) i--;
  return i;
}

/**
 * "[Der Premier] hat eine Konferenz angekündigt": the subject of the auxiliary, where the phrase between it and the
 * participle, which might be one by its form, can only be the object.
 */
function subjectOverObject(a: Analysis, verb: number, from: number, before: Subject): Subject | null {
  const { mention, path } = before;
  if (!a.lexicon.data.verbSecond || !mention || path !== 'adjacent' || before.isPassive) return null;
  const isObject = mention.to === verb || !canAct(a, mention);
  if (mention.type !== 'description' || !isObject || !/[tn]$/.test(a.tokens[verb]?.lower ?? '')) return null;
  const found = subjectOfAuxiliary(a, verb, from);
  const subject = found?.mention;
  return subject && subject.to < mention.from && canAct(a, subject) ? { ...found, path: 'adjacent' } : null;
}

/** The subject of the auxiliary that a participle at the end of its clause belongs to: "hat die Ministerin gesagt". */
function subjectOfAuxiliary(a: Analysis, verb: number, from: number): Subject | null {
  const { invertsAlways, verbSecond } = a.lexicon.data;
  if (!invertsAlways) return null;
  // "recordó que el voto es secreto y [añadió] que …": only where participles end their clause may much stand between
  if (!verbSecond && hasGrammar(a.tokens, verb - 1, Grammar.conjunction)) return null;
  for (let i = verb - 1; i >= from && verb - i < AUXILIARY_REACH; i--) {
    const token = a.tokens[i];
    if (!token || (token.lower === ',' && token.stretch < 0)) return null;
    if (token.stretch >= 0 && !verbSecond) return null;
    if (token.stretch >= 0 || !(token.grammar & Grammar.auxiliary)) continue; // "hat [sie] den Plan „falsch“ genannt"
    const left = subjectBefore(a, i, from);
    if (left.mention) return left;
    const right = subjectAfter(a, i);
    return right && right.to <= verb ? { ...left, mention: right, path: 'adjacent' } : null;
  }
  return null;
}
