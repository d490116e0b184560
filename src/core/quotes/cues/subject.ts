import { type Analysis, firstTokenFrom, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun, OFFICE, PEOPLE } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import { isHearerBefore } from '../mentions/hearers.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isAcronym } from '../words/tokens.ts';
import { absoluteSubject } from './absolute-subject.ts';
import { canAct } from './can-act.ts';
import {
  climb,
  isBeforePostposition,
  isMarkAt,
  isObject,
  isObjectOfInfinite,
  isPurePreposition,
  ownsNext,
} from './climb.ts';
import { beforeInsertion, beforeOpening, DASH, namedAhead, REACH } from './insertions.ts';
import { joined } from './joint-mentions.ts';
import {
  isHearerBetween,
  isObjectBefore,
  isObjectByPlace,
  isObjectOfClause,
  isOnBehalf,
  isOwned,
  isOwner,
  isPersonAt,
  isPlaceByEnd,
  isPrepositionAt,
  isThingBetween,
  isToldIn,
  tellsWhichThing,
} from './no-subject.ts';
import { sourcePhraseBefore } from './source-phrase-before.ts';
import { BE } from './verbs.ts';

/** Ways in which a verb's subject was found. */
type SubjectPath = 'adjacent' | 'apposition' | 'relative' | 'shared' | 'inverted' | 'first' | 'none';

export interface Subject {
  mention: Mention | null;
  path: SubjectPath;
  /** True after a form of "be" with a participle: the subject was told, not telling. */
  isPassive: boolean;
  isNegated: boolean;
  /** True for "declined to say", "went on to say". */
  isInfinitive: boolean;
  /** Addressee in a passive whose doer is the source: it is no source of the same words. */
  told?: Mention | null;
}

const ADVERBIAL = Grammar.adverb | Grammar.negation | Grammar.auxiliary;

/** Facts noted on the way from a verb to its subject. */
type Seen = Omit<Subject, 'mention' | 'path'>;

/** Finds the subject to the left of the verb at `verb`, whose sentence begins at token `from`. */
export function subjectBefore(a: Analysis, verb: number, from: number): Subject {
  const isGerund = a.tokens[verb]?.lower.endsWith('ing') ?? false;
  const walk: Walk = {
    a,
    from,
    verb,
    isGerund,
    seen: { isPassive: false, isNegated: false, isInfinitive: false },
    doubtful: null,
  };
  const absolute = absoluteSubject(a, verb, from);
  if (absolute) return { mention: absolute, path: 'adjacent', ...walk.seen };
  for (let i = verb - 1; i >= from && verb - i < REACH; ) {
    const next =
      atOtherClause(walk, i) ??
      atMention(walk, i) ??
      atRelative(walk, i) ??
      overQuotation(walk, i) ??
      overAdverbial(walk, i) ??
      overSign(walk, i);
    if (typeof next !== 'number') return { ...orDoubtful(walk, next ?? SHARED), ...walk.seen };
    i = next;
  }
  return { ...orDoubtful(walk, { mention: null, path: 'none' }), ...walk.seen };
}

/** Returns what was found, or where that is nobody the phrase that was stepped over in doubt. */
const orDoubtful = ({ doubtful }: Walk, found: Found): Found =>
  found.mention || !doubtful ? found : { mention: doubtful, path: 'adjacent' };

interface Walk {
  a: Analysis;
  from: number;
  verb: number;
  isGerund: boolean;
  seen: Seen;
  /** Phrase that is the subject only where no other one stands before it. */
  doubtful: Mention | null;
}

type Found = Pick<Subject, 'mention' | 'path'>;

/** Next token of the walk, the subject it found, or undefined where the token is another step's. */
type Step = number | Found | undefined;

const SHARED: Found = { mention: null, path: 'shared' };

/** At the end of a noun phrase: it is the subject, or one to step over: a time, an object, the one spoken to. */
function atMention(walk: Walk, i: number): Step {
  const mention = mentionEnding(walk.a, i);
  return mention && (overPhrase(walk, mention) ?? atSubject(walk, mention, i));
}

/** "The mayor and the minister [both] said": a pronoun for several between them and their verb. */
const isOfAll = (a: Analysis, { type, from, to, head }: Mention, verb: number): boolean =>
  type === 'pronoun' &&
  to === verb &&
  a.lexicon.floating.has(a.tokens[head]?.lower ?? '') &&
  mentionEnding(a, from - 1) !== undefined;

/** Steps over a phrase that is no subject, whatever governs it. */
function overPhrase(walk: Walk, mention: Mention): Step {
  const { a, verb } = walk;
  if (isOfAll(a, mention, verb)) return mention.from - 1;
  if (isObjectBefore(a, mention) || isBeforePostposition(a, mention) || tellsWhichThing(a, mention))
    return mention.from - 1;
  if (isScore(a, mention)) return stepOverPreposition(a, mention.from - 3);
  const body = climb(a, mention);
  if (isOnBehalf(a, body, verb)) return { mention: body, path: 'adjacent' };
  if (isTime(a, mention) || isOblique(a, mention) || hasObliqueArticle(a, mention))
    return overOwner(walk, mention) ?? stepOverPreposition(a, mention.from - 1);
  const source = sourcePhraseBefore(a, mention.from);
  if (source > 0 || isHearerBetween(a, mention)) return mention.from - 1 - source;
  if (isPlaceByEnd(a, mention) || isThingBetween(a, mention, verb)) {
    walk.doubtful ??= mention;
    return mention.from - 1;
  }
  return undefined;
}

/** "Ο προπονητής μετά την ήττα με [4-1] σημείωσε": the second number of a result. */
const isScore = ({ tokens }: Analysis, { from, to }: Mention): boolean =>
  to === from + 1 &&
  /^[-–:]$/.test(tokens[from - 1]?.lower ?? '') &&
  [from - 2, from].every((i) => /^\p{N}+$/u.test(tokens[i]?.lower ?? ''));

/** Takes a phrase for the subject, or the one that it completes, unless a preposition or its place shows it to be none. */
function atSubject(walk: Walk, mention: Mention, i: number): Step {
  const { a, from, verb, isGerund, seen } = walk;
  const head = climb(a, mention);
  // "Лавров [16 мая] в ходе визита заявил"
  if (a.lexicon.data.completesByCase && head !== mention && isTime(a, head))
    return stepOverPreposition(a, head.from - 1);
  if (isObjectByPlace(a, mention, verb)) return overOwner(walk, mention) ?? mention.from - 1;
  if (hasGrammar(a.tokens, head.head, Grammar.relative))
    return isObjectOfClause(a, head) ? SHARED : { mention: head, path: 'relative' };
  const opensAbsolute = isGerund && a.lexicon.absolutes.has(a.tokens[mention.from - 1]?.lower ?? '');
  if (opensAbsolute && i === verb - 1) return { mention, path: 'adjacent' };
  if (saysAs(a, head, verb)) return { mention: head, path: 'adjacent' };
  if (a.lexicon.data.invertsAlways && isObject(a, head)) return behindThat(a, head);
  const described = isObject(a, head) ? describedByParticiple(a, head) : null;
  if (described) return { mention: joined(a, described), path: 'adjacent' };
  if (!isObject(a, head) || head.from - 1 <= from)
    return { mention: subjectOfTwo(a, head, verb), path: 'adjacent' };
  return seen.isInfinitive || isGerund ? SHARED : { mention: head, path: 'first' };
}

/**
 * The phrase with the one that "and" joins to it; alone where the verb is of one person and another clause ends before "and":
 * "le preguntó por la carta y [la joven] ha respondido".
 */
function subjectOfTwo(a: Analysis, last: Mention, verb: number): Mention {
  const both = joined(a, last);
  const { pluralVerbs, data } = a.lexicon;
  const tellsNumber = data.adjectivesFollow && !data.completesByCase && pluralVerbs.length > 0;
  if (!both.isJoint || !tellsNumber || both.to !== last.to) return both;
  const isCompound = hasGrammar(a.tokens, verb - 1, Grammar.auxiliary) && a.inMention[verb - 1] === 0;
  const { lower = '' } = a.tokens[isCompound ? verb - 1 : verb] ?? {};
  if (pluralVerbs.some((ending) => lower.endsWith(ending))) return both;
  // "el grupo de [la Iniciativa de España y América] lamentó": two names that complete one phrase
  const first = mentionEnding(a, last.from - 2);
  const whole = first && climb(a, first);
  return whole && whole !== first && canAct(a, whole) && !isPersonAt(a, last) ? whole : last;
}

/** "…, som [Siv Jensen] sa": behind a comma the word that is "as" and "who" opens a clause, if its verb follows a name. */
const saysAs = ({ tokens, lexicon }: Analysis, { from, to, type }: Mention, verb: number): boolean =>
  type === 'name' &&
  to === verb &&
  tokens[from - 2]?.lower === ',' &&
  lexicon.capacity.has(tokens[from - 1]?.lower ?? '') &&
  hasGrammar(tokens, from - 1, Grammar.relative);

/**
 * At the object of a verb without a subject ("A difendere [Riva] è sceso …"), or at a relative pronoun that a preposition
 * governs: in "ha diffuso una nota in [cui] avverte" the clause is not about the note.
 */
function atOtherClause({ a }: Walk, i: number): Step {
  const mention = mentionEnding(a, i);
  if (!mention) return undefined;
  const isRelative = hasGrammar(a.tokens, mention.head, Grammar.relative);
  return isObjectOfInfinite(a, mention) || (isRelative && isObjectOfClause(a, mention)) ? SHARED : undefined;
}

/** "il ministro, che [in mattinata] aveva bollato …": a phrase with a preposition that opens a relative clause is stepped over. */
function behindThat(a: Analysis, { from }: Mention): number | Found {
  if (a.lexicon.data.thatIsRelative && hasGrammar(a.tokens, from - 2, Grammar.complementiser))
    return from - 2;
  const holder = isPurePreposition(a, from - 1) ? holderBefore(a, from - 2) : null;
  return holder ? { mention: holder, path: 'apposition' } : SHARED;
}

/** "su canciller, [Ana Ruiz], en la víspera señaló": the name of whoever has the office before it, with a comma on either side. */
function holderBefore(a: Analysis, comma: number): Mention | null {
  const name = a.tokens[comma]?.lower === ',' ? mentionEnding(a, comma - 1) : undefined;
  if (name?.type !== 'name' || a.tokens[name.from - 1]?.lower !== ',') return null;
  const last = mentionEnding(a, name.from - 2);
  const office = last && climb(a, last);
  return office && !isObject(a, office) && hasNoun(a.tokens, office.head, OFFICE) ? name : null;
}

/**
 * Steps over the owner right before what it owns, where that is in another case: "Jansen [a klub] honlapján nyilatkozott".
 * It may be the subject as well: "[Az elnök] honlapján közölte". Undefined where no owner stands there.
 */
function overOwner(walk: Walk, mention: Mention): number | undefined {
  const { a } = walk;
  const owner = isOwned(a, mention) ? mentionEnding(a, mention.from - 1) : undefined;
  if (!owner || owner.from < walk.from || (owner.from === owner.nameFrom && owner.type === 'name'))
    return undefined;
  walk.doubtful ??= owner;
  return owner.from - 1;
}

/**
 * Finds the people whom a participle with a preposition describes, where another verb follows it in the same
 * clause: "[Protesters] marching through the streets chanted", "[officials] briefed on the matter said".
 */
function describedByParticiple(a: Analysis, { from }: Mention): Mention | null {
  const participle = a.tokens[from - 2];
  const isParticiple =
    !a.lexicon.data.invertsAlways &&
    participle?.isWord === true &&
    a.inMention[from - 2] === 0 &&
    /(?:ed|ing)$/.test(participle.lower);
  const before = isParticiple ? mentionEnding(a, from - 3) : undefined;
  if (before?.type !== 'description' || isObject(a, before) || !canAct(a, before)) return null;
  return before;
}

/**
 * At a word that opens reported clauses and is a relative pronoun, too: "la alcaldesa, [que] habló de «caos»" is about
 * whoever stands before it. Behind a verb of saying and no comma it opens what is said: "aseguró el alcalde [que] habló".
 */
function atRelative({ a, from, verb }: Walk, i: number): Step {
  if (!a.lexicon.data.thatIsRelative || !hasGrammar(a.tokens, i, Grammar.complementiser)) return undefined;
  const isSetOff = a.tokens[i - 1]?.lower === ',';
  const last = mentionEnding(a, isSetOff ? i - 2 : i - 1);
  // "a Soria con [Ana Ruiz], que", "alle accuse [del ministro] dei Trasporti, che"
  const mention = last && climb(a, last, (phrase) => isPersonAt(a, phrase));
  if (!mention || mention.from < from || !canAct(a, mention)) return undefined;
  const isPerson = mention.type === 'name' || hasNoun(a.tokens, mention.head, PEOPLE);
  if (!isSetOff && isPerson && isToldIn(a, from, mention.from)) return undefined;
  const behind = mentionBeginning(a, verb + 1);
  const isJudged = isSetOff && !isPerson && hasGrammar(a.tokens, verb, Grammar.verdict);
  // "Marine Le Pen, que acusa [o presidente] de «brincar com fogo»"
  const isJudge = isSetOff && isPerson && hasGrammar(a.tokens, verb, Grammar.verdict);
  // "el informe que presentó la ministra"; "la nota, que tachó de «tardía»"
  if (behind ? canAct(a, behind) && !isJudge : isJudged) return undefined;
  return { mention, path: 'relative' };
}

const stepOverPreposition = (a: Analysis, i: number): number =>
  hasGrammar(a.tokens, i, Grammar.preposition) ? i - 1 : i;

/**
 * A quotation inside an insertion is stepped over, and where objects stand before their verb one that is judged: "A védő
 * a döntést [„elhamarkodottnak”] nevezte"; any other one ends the clause.
 */
function overQuotation({ a, from, verb }: Walk, i: number): Step {
  const token = a.tokens[i];
  if (!token || token.stretch < 0) return undefined;
  const k = firstTokenFrom(a, a.stretches[token.stretch]?.outer.start ?? 0) - 1;
  const isJudged =
    a.lexicon.data.caseAtEnd &&
    i === verb - 1 &&
    hasGrammar(a.tokens, verb, Grammar.verdict | Grammar.thought | Grammar.speech);
  if (isJudged && k >= from && a.tokens[k]?.isWord) return k;
  return k < from || a.tokens[k]?.lower !== ',' ? SHARED : k;
}

/** Adverbs, auxiliaries, negations, times, and "declined to". */
function overAdverbial(walk: Walk, i: number): Step {
  const { a, isGerund, seen } = walk;
  const token = a.tokens[i];
  if (!token) return undefined;
  if (token.lower === 'to' && hasGrammar(a.tokens, i - 1, CUE | Grammar.verb)) {
    seen.isInfinitive = true;
    return i - 2;
  }
  const led = token.lower === 'to' ? ledTo(walk, i) : null;
  if (led) return { mention: led, path: 'adjacent' };
  // "Riva [la] consideró «…»", "Riva [l’]ha definita «…»": an article before a verb is a pronoun
  const isBefore =
    i === walk.verb - 1 || (i === walk.verb - 2 && hasGrammar(a.tokens, i + 1, Grammar.auxiliary));
  const isPronoun = isBefore && a.inMention[i] === 0 && hasGrammar(a.tokens, i, Grammar.article);
  if (isPronoun && a.lexicon.data.dropsSubjects) return i - 1;
  if (!(token.grammar & ADVERBIAL || token.noun & Noun.time || token.lower.endsWith('ly'))) return undefined;
  if (token.grammar & Grammar.negation) seen.isNegated = true;
  if ((BE.test(token.lower) || makesPassive(a, i, walk.verb)) && !isGerund) seen.isPassive = true;
  return token.noun & Noun.time ? stepOverPreposition(a, i - 1) : i - 1;
}

/**
 * True for a verb that makes the participle behind it passive, where adjectives follow their noun: "[va] detto che …", "[viene]
 * definito «…»", and before one of judging a form of "be": "[è] accusato di aver …".
 */
function makesPassive({ tokens, lexicon }: Analysis, i: number, verb: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  const isMaking =
    lexicon.passives.has(lower) ||
    (lexicon.copulas.has(lower) && hasGrammar(tokens, verb, Grammar.verdict) && lexicon.passives.size > 0);
  return isMaking && lexicon.tagEndings.participle.some((ending) => tokens[verb]?.lower.endsWith(ending));
}

/** Finds the person whom something has made say it: "The poll led [Weber] to say it was over". */
function ledTo({ a, from }: Walk, to: number): Mention | null {
  const object =
    a.tokens[to - 1]?.lower === ',' ? beforeInsertion(a, to - 1, from) : mentionEnding(a, to - 1);
  return object && a.lexicon.causatives.has(a.tokens[object.from - 1]?.lower ?? '') ? object : null;
}

/** Goes on from a comma, bracket or dash to the words before the insertion that ends with it. */
function overSign(walk: Walk, i: number): Step {
  const { a, from, isGerund } = walk;
  const sign = a.tokens[i]?.lower ?? '';
  if (sign === ',') {
    const mention =
      isGerund || goesOnWithClause(walk, i)
        ? null
        : (beforeInsertion(a, i, from) ?? namedAhead(a, i, from) ?? openerSetOff(walk, i));
    return mention ? { mention, path: 'apposition' } : SHARED;
  }
  if (isMarkAt(a, i)) return overMark(walk, i);
  if (sign !== ')' && sign !== ']' && !DASH.test(sign)) return undefined;
  const before = beforeOpening(a, i, from);
  return before < from ? SHARED : before;
}

/**
 * "Riva contesta le accuse, [sottolineando] che …": where a gerund stands behind a clause with a verb, it goes on with its subject,
 * and not with the object.
 */
function goesOnWithClause({ a, from, verb }: Walk, comma: number): boolean {
  const { lower = '' } = a.tokens[verb] ?? {};
  const isGerund = a.lexicon.data.dropsSubjects && a.lexicon.data.adjectivesFollow && lower.endsWith('ndo');
  if (!isGerund || comma !== verb - 1) return false;
  for (let i = from; i < comma; i++)
    if (
      a.inMention[i] === 0 &&
      hasGrammar(a.tokens, i, CUE | Grammar.verb) &&
      (a.tokens[i]?.stretch ?? -1) < 0
    )
      return true;
  return false;
}

/**
 * "[El alcalde Juan Ruiz], ha anunciado …": whoever opens the sentence, though a comma parts the subject from its verb. Null where
 * somebody stands behind the verb.
 */
function openerSetOff({ a, from, verb }: Walk, comma: number): Mention | null {
  const opening = a.lexicon.data.adjectivesFollow ? mentionEnding(a, comma - 1) : undefined;
  if (!opening || opening.from !== from || opening.type === 'pronoun' || !isPersonAt(a, opening)) return null;
  if (!hasGrammar(a.tokens, verb - 1, Grammar.auxiliary)) return null;
  const behind = subjectAfter(a, verb);
  return behind && isPersonAt(a, behind) ? null : opening;
}

/**
 * Steps to the name that marks hold («Газпром» сообщил, что …); before it where a preposition governs it and nobody speaks for it,
 * and to the noun whose name it is (в пресс-службе «Роснефти» заявили).
 */
function overMark({ a, verb }: Walk, i: number): Step {
  const name = mentionEnding(a, i - 1);
  if (!name) return undefined;
  const before = isMarkAt(a, name.from - 1) ? name.from - 2 : name.from - 1;
  if (isPrepositionAt(a, before) && !isOnBehalf(a, name, verb)) return before - 1;
  return mentionEnding(a, before) ? before : i - 1;
}

const isTime = (a: Analysis, mention: Mention | undefined): boolean =>
  mention !== undefined && mention.type === 'description' && hasNoun(a.tokens, mention.head, Noun.time);

const SKIPPED_AFTER_VERB = Grammar.adverb | Grammar.auxiliary | Grammar.objective;

const isObjective = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, Grammar.objective);

/** The mention that follows the verb, adverbs and times skipped: “…,” said Monday Ms Weber. */
export function subjectAfter(a: Analysis, verb: number): Mention | null {
  const isCue = hasGrammar(a.tokens, verb, CUE);
  let i = verb + 1;
  while (i < verb + 5) {
    const mention = mentionBeginning(a, i);
    const isAside =
      mention &&
      (isTime(a, mention) ||
        (isCue && (isAddressed(a, mention) || isBeforePostposition(a, mention) || isOwner(a, mention))));
    if (isAside || (mention && (ownsNext(a, mention) || isThing(a, mention)))) i = mention.to;
    else if (opensAside(a, i)) i++;
    else if ((!mention || (mention.to === i + 1 && isObjective(a, i))) && isSkipped(a, i)) i++;
    else return mention && a.tokens[i]?.sentence === a.tokens[verb]?.sentence ? mention : null;
  }
  return null;
}

/** True for a mark before a name, and for a preposition before a time. */
function opensAside(a: Analysis, i: number): boolean {
  const next = mentionBeginning(a, i + 1);
  return isMarkAt(a, i) ? next?.type === 'name' : isPrepositionAt(a, i) && isTime(a, next);
}

/** "vzpomíná na něj [i] režisér", "τόνισε [και] ο δήμαρχος": a word for "too" that joins nothing. */
export function isAdditive(a: Analysis, i: number): boolean {
  const isBehindObject =
    a.lexicon.data.completesByCase &&
    hasNoun(a.tokens, i - 1, Noun.oblique) &&
    !hasNoun(a.tokens, i + 1, Noun.oblique);
  if (!a.lexicon.additives.has(a.tokens[i]?.lower ?? '') || !(a.inMention[i - 1] === 0 || isBehindObject))
    return false;
  return a.lexicon.subjectArticles.size === 0 || hasNoun(a.tokens, i + 1, Noun.subject);
}

/** "Ähnlich sieht [es] Eva Weber": where the verb is second, "it" before somebody is its object. */
function isThing(a: Analysis, { type, head, to }: Mention): boolean {
  const isIt = type === 'pronoun' && hasGrammar(a.tokens, head, Grammar.neuter);
  const next = isIt && a.lexicon.data.verbSecond ? mentionBeginning(a, to) : undefined;
  return next !== undefined && canAct(a, next) && !hasObliqueArticle(a, next);
}

/**
 * "Er hat [den Norwegern] geraten": an article that no subject has. A possessive may be that of a noun before a name: "віддає
 * [свій] голос Ольга Ткач".
 */
const hasObliqueArticle = (a: Analysis, { type, from }: Mention): boolean =>
  a.lexicon.obliqueArticles.has(a.tokens[from]?.lower ?? '') &&
  !(
    type === 'name' &&
    hasGrammar(a.tokens, from, Grammar.possessive) &&
    !hasGrammar(a.tokens, from, Grammar.genitive)
  );

/**
 * True if the case alone shows that a phrase means the addressee: "řekl [novinářům] starosta", "sagte [dem
 * Blatt] Eva Weber".
 */
export const isAddressed = (a: Analysis, mention: Mention): boolean =>
  hasObliqueArticle(a, mention) ||
  isPaperTold(a, mention) ||
  (a.lexicon.obliqueEndings.length > 0 && isHearerBefore(a, mention, mentionBeginning(a, mention.to)));

/** „…,“ řekl [ČTK].: initials alone right behind a verb of telling, which they would not follow as its subject. */
function isPaperTold(a: Analysis, { type, from, to, head }: Mention): boolean {
  const paper = a.tokens[head];
  const isTold = a.lexicon.tellingVerbs.has(a.tokens[from - 1]?.lower ?? '');
  return isTold && type === 'name' && to === from + 1 && paper !== undefined && isAcronym(paper);
}

const isSkipped = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, SKIPPED_AFTER_VERB) || hasNoun(a.tokens, i, Noun.time) || isAdditive(a, i);
