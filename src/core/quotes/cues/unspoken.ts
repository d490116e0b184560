import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { ANY_TITLE, DETERMINER, Grammar, Noun, PEOPLE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { agreesInGender } from './agreement.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { climb, isObject, isObjectOfInfinite, namesThing, ownsNext } from './climb.ts';
import type { CueTie } from './cue-tie.ts';
import { endsQuotation } from './ends-quotation.ts';
import { isOnBehalf } from './no-subject.ts';
import { quotesLastSpeaker } from './quoted-object.ts';
import { isFree, isHeading, topicOf } from './topics.ts';

/** Paragraphs over which a subject goes on without being spoken. */
const PARAGRAPHS_BACK = 3;
/** Subjects kept in mind: an older one is taken where the last does not agree with the verb. */
const MAX_SUBJECTS = 4;
/** Nouns for those whom a subject left out may mean: a report goes on, but hardly ever speaks twice. */
const NO_DOCUMENT = (SPEAKING_NOUN | ANY_TITLE) & ~Noun.document;
/** Words of a sentence among which its subject may begin. */
const OPENING_WORDS = 12;

/**
 * Gives verbs of saying whose subject is not spoken («…», añadió) the last subject that can speak and agrees with the
 * verb in number. `ties` in reading order; only in languages that drop subjects.
 */
export function withUnspoken(a: Analysis, ties: readonly CueTie[]): CueTie[] {
  if (!a.lexicon.data.dropsSubjects) return [...ties];
  const subjects = new LastSubjects(a);
  return ties.map((tie) => {
    const lacks = lacksSubject(a, tie);
    subjects.readTo(tie, lacks);
    if (!lacks) {
      subjects.note(tie);
      return tie;
    }
    const mention = subjects.of(tie);
    if (!mention) return { ...tie, mention: null, path: 'none' };
    const cueFrom = finiteAt(a, tie.verb);
    const path = followsQuotation(a, cueFrom) ? 'inverted' : 'adjacent';
    return { ...tie, cueFrom, mention, sourceFrom: mention.from, path, isUnspoken: true };
  });
}

/** Words behind a verb of saying among which the clause with "that" begins. */
const REPORT_REACH = 5;

/** The subjects of the sentences read so far, the last one first. */
class LastSubjects {
  private readonly a: Analysis;
  private readonly subjects: Mention[] = [];
  private sentence = -1;
  /** The last sentence whose first verb has no subject, and the last one that reports something. */
  private bare = -1;
  private reporting = -1;

  constructor(a: Analysis) {
    this.a = a;
  }

  private remember(mention: Mention): void {
    this.subjects.unshift(mention);
    this.subjects.length = Math.min(this.subjects.length, MAX_SUBJECTS);
  }

  /** Reads whom the sentences are about, up to that of a cue. `lacks`: the cue has no subject. */
  readTo(tie: CueTie, lacks: boolean): void {
    for (; this.sentence < tie.sentence; this.sentence++) {
      const last = lastMarkedSubject(this.a, this.sentence);
      if (last && last.from > (this.subjects[0]?.from ?? 0)) this.remember(last);
      const opening = subjectOf(this.a, this.sentence + 1);
      // "También recordó que efectivos de Protección Civil …": behind a verb without a subject nobody new is one
      const isBare = tie.form === 'verb' && (lacks || !tie.mention) && tie.sentence === this.sentence + 1;
      if (isBare) this.bare = tie.sentence;
      const isInside =
        isBare &&
        opening !== null &&
        opening.from > tie.verb &&
        !isBehindClitic(this.a, tie.verb, opening) &&
        !isBehindCopula(this.a, tie.verb, opening);
      if (opening && !isInside && isSomebody(this.a, opening)) this.remember(opening);
    }
  }

  /** Keeps the subject of a cue in mind, where it is that of a main clause. */
  note(tie: CueTie): void {
    const { a } = this;
    const { mention, verb, sentence } = tie;
    const isBehindBare = this.bare === sentence && mention !== null && mention.from < verb;
    // "Espigares destacó que el juego fue sólido, pero el equipo mostró fisuras"
    const isReported = this.reporting === sentence && !(mention && isPersonAt(a, mention));
    const isMain = mention !== null && !isBehindBare && !isReported && isOfMainClause(a, tie, mention);
    const canGoOn = mention !== null && !isOwnedThing(a, mention);
    if (canGoOn && isMain && (canAct(a, mention, NO_DOCUMENT) || isPersonBehind(a, tie)))
      this.remember(mention);
    if (mention && hasGrammar(a.tokens, verb, Grammar.speech) && reports(a, verb)) this.reporting = sentence;
  }

  /** Finds the subject that a verb leaves out, or null. */
  of(tie: CueTie): Mention | null {
    const { a } = this;
    const isQuoted = quotesLastSpeaker(a, tie.verb);
    const isPlural = !isQuoted && ends(a, finiteAt(a, tie.verb), a.lexicon.pluralVerbs);
    const paragraph = a.tokens[tie.verb]?.paragraph ?? 0;
    const back = (subject: Mention): number => paragraph - (a.tokens[subject.from]?.paragraph ?? 0);
    const subject = this.subjects.find(
      (one) =>
        isSeveral(a, one) === isPlural &&
        (isQuoted || agreesInGender(a, one, finiteAt(a, tie.verb))) &&
        one.from < tie.cueFrom &&
        back(one) <= PARAGRAPHS_BACK,
    );
    const isOpen = !isPlural && !(subject && back(subject) === 0);
    const named = isOpen ? (onlyPersonAbove(a, tie) ?? personAhead(a, tie)) : null;
    return named ?? subject ?? null;
  }
}

/** "Le ayudó [la empresaria Enza Pallares]": behind a verb whose object is a pronoun before it stands the subject. */
const isBehindClitic = (a: Analysis, verb: number, opening: Mention): boolean =>
  isPersonsName(a, opening) &&
  hasGrammar(a.tokens, finiteAt(a, verb) - 1, Grammar.objective) &&
  !a.lexicon.reflexives.has(a.tokens[finiteAt(a, verb) - 1]?.lower ?? '');

/** "È d’accordo [Abu Hassan Amer]": the person named behind a form of "be" is its subject, or whom it says to be meant. */
const isBehindCopula = (a: Analysis, verb: number, opening: Mention): boolean =>
  a.lexicon.copulas.has(a.tokens[verb]?.lower ?? '') &&
  opening.type === 'name' &&
  (isPersonsName(a, opening) || opening.to - opening.nameFrom > 1);

/** True if a clause with "that" follows a verb. */
function reports(a: Analysis, verb: number): boolean {
  for (let i = verb + 1; i <= verb + REPORT_REACH; i++)
    if (hasGrammar(a.tokens, i, Grammar.complementiser)) return true;
  return false;
}

/** "Podle [ministra Jana Nováka] je to chyba. „…,“ varoval": the person behind "according to", in whatever case. */
const isPersonBehind = (a: Analysis, { form, mention }: CueTie): boolean =>
  form === 'according' && mention !== null && isPersonAt(a, mention);

/** True if a phrase means a person: a name that the text shows to be one's, an office. */
const isPersonAt = (a: Analysis, mention: Mention): boolean =>
  isPersonsName(a, mention) || hasNoun(a.tokens, mention.head, PEOPLE & ~Noun.group);

/** "[Il suo Silter] va a un ristoratore": a name that is somebody's and no person's. */
const isOwnedThing = (a: Analysis, mention: Mention): boolean =>
  a.lexicon.data.adjectivesFollow &&
  mention.type === 'name' &&
  !isPersonsName(a, mention) &&
  a.tokens.slice(mention.from, mention.nameFrom).some(({ grammar }) => grammar & Grammar.possessive);

/** True if a phrase is no lone name that nothing shows to be anybody's: "redes sociales y [WhatsApp]". */
function isSomebody(a: Analysis, mention: Mention): boolean {
  const { type, nameFrom, from, to, head } = mention;
  if (!a.lexicon.data.adjectivesFollow || type !== 'name' || isPersonsName(a, mention)) return true;
  if (isOwnedThing(a, mention)) return false;
  if (hasNoun(a.tokens, head, Noun.organisation | Noun.place)) return true;
  const isJoined = hasGrammar(a.tokens, from - 1, Grammar.conjunction);
  return !isJoined && to - nameFrom > 1;
}

/** Sentences of a paragraph that are looked back over for the one person whom they name. */
const SENTENCES_BACK = 3;

/** "La voce è di [Oliviero Ducoli]. «…», racconta": the one person whom the sentences above it in the paragraph name. */
function onlyPersonAbove(a: Analysis, { sentence, verb, cueFrom }: CueTie): Mention | null {
  const { paragraph } = a.tokens[verb] ?? {};
  let found: Mention | null = null;
  for (let s = sentence; s > sentence - SENTENCES_BACK && a.sentences[s]?.paragraph === paragraph; s--) {
    const { from = 0, to = 0 } = a.sentences[s] ?? {};
    for (let i = Math.min(to, cueFrom) - 1; i >= from; i--) {
      const mention = (a.tokens[i]?.stretch ?? -1) < 0 ? mentionEnding(a, i) : undefined;
      if (!mention || !isPersonsName(a, mention)) continue;
      // "Για την απόδοση του Λύκου τόνισε: «…»": what the verb is about is not its subject
      // "No ha recibido del jefe, Juan Mora, ayuda ni ha pedido …": nor is whom the clause before names as an object
      if (s === sentence && (isOblique(a, mention) || !isFree(a, mention))) continue;
      if (found && a.tokens[found.head]?.lower !== a.tokens[mention.head]?.lower) return null;
      found ??= mention;
    }
  }
  return found && agreesInGender(a, found, finiteAt(a, verb)) ? found : null;
}

/** "A [Russell], cuarto en la meta, no le queda …. «…», rememoró": the person with whom the paragraph opens. */
function personAhead(a: Analysis, { sentence, verb, cueFrom }: CueTie): Mention | null {
  const { paragraph } = a.tokens[verb] ?? {};
  let first = sentence;
  while (sentence - first < SENTENCES_BACK && a.sentences[first - 1]?.paragraph === paragraph) first--;
  const from = a.sentences[first]?.from ?? 0;
  if (a.sentences[first - 1]?.paragraph === paragraph || (a.tokens[from]?.stretch ?? -1) >= 0) return null;
  const opening = mentionBeginning(a, from) ?? mentionBeginning(a, from + 1);
  const isPerson = opening !== undefined && opening.to < cueFrom && isPersonsName(a, opening);
  return isPerson && agreesInGender(a, opening, finiteAt(a, verb)) ? opening : null;
}

/** Words that open a clause whose subject does not go on. */
const INNER = Grammar.complementiser | Grammar.relative;

/**
 * Finds the last person of a sentence whom an article shows to be a subject, whatever the verb: "…, ενώ αυτό πρόβαλε και [ο
 * πρόεδρος Νίκος Λύκος]. «…», δήλωσε". Null where a clause with "that" or a relative one stands before, or no article tells.
 */
function lastMarkedSubject(a: Analysis, number: number): Mention | null {
  const sentence = a.sentences[number];
  if (!sentence || a.lexicon.subjectArticles.size === 0) return null;
  let found: Mention | null = null;
  for (let i = sentence.from; i < sentence.to; i++) {
    if ((a.tokens[i]?.stretch ?? -1) >= 0) continue;
    if (hasGrammar(a.tokens, i, INNER)) return found;
    const mention = hasNoun(a.tokens, i, Noun.subject) ? mentionBeginning(a, i) : undefined;
    // "…, καθώς [η δικηγόρος] τους είχε ενημερώσει": the subject of a clause that gives a reason or a time
    const isInner = hasGrammar(a.tokens, i - 1, Grammar.subordinator);
    if (mention && !isInner && isPersonAt(a, mention) && !isSeveral(a, mention)) found = mention;
  }
  return found;
}

/**
 * Finds the person that a sentence is about, where its language lets a subject stand anywhere; else the one
 * that opens it.
 */
function subjectOf(a: Analysis, number: number): Mention | null {
  const sentence = a.sentences[number];
  if (!sentence || !a.lexicon.data.grammarFirst) return openingSubject(a, number);
  return topicOf(a, sentence.from, sentence.to);
}

/** The first noun phrase of a sentence that no preposition governs, where it is somebody. */
export function openingSubject(a: Analysis, number: number): Mention | null {
  const sentence = a.sentences[number];
  if (!sentence) return null;
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + OPENING_WORDS); i++) {
    if ((a.tokens[i]?.stretch ?? -1) >= 0) return null;
    const mention = mentionBeginning(a, i);
    if (!mention) continue;
    const isFree =
      !isObject(a, mention) &&
      !isObjectOfInfinite(a, mention) &&
      climb(a, mention) === mention &&
      !namesThing(a, mention) &&
      !ownsNext(a, mention);
    const isSubject = isFree && a.tokens[mention.head]?.noun !== Noun.time && !isOblique(a, mention);
    if (isSubject && !(i === sentence.from && isHeading(a, mention)))
      return canAct(a, mention, PEOPLE) ? mention : null;
    i = mention.to - 1;
  }
  return null;
}

/**
 * True if a source may go on as subject. The subject of a clause inside another one does not: "Dijo que el
 * Gobierno no subirá …", "responderá si Hamás no entrega …".
 */
const isOfMainClause = (a: Analysis, { path }: CueTie, { from }: Mention): boolean =>
  path !== 'relative' &&
  !hasGrammar(a.tokens, from - 1, Grammar.complementiser) &&
  !(hasGrammar(a.tokens, from - 1, Grammar.subordinator) && a.tokens[from - 2]?.isWord === true);

/** A finite verb of saying beside which nobody stands, or only what cannot speak: "lamentó la decisión". */
function lacksSubject(a: Analysis, tie: CueTie): boolean {
  if (tie.form !== 'verb' || tie.isPassive || tie.isInfinitive) return false;
  if (!hasGrammar(a.tokens, tie.verb, Grammar.speech)) return false;
  const { mention, path, verb } = tie;
  // «…», explicó emocionado; «…», añadió la decisión: a lone word behind says how, a thing is what it is about
  const isNobody =
    mention !== null &&
    (mention.from > verb || (tellsCases(a) && path === 'shared')) &&
    (path === 'shared' || path === 'adjacent' || isLoneWord(mention) || saysWhere(a, mention)) &&
    !canAct(a, mention) &&
    !isOnBehalf(a, mention, verb) &&
    !a.lexicon.quotingVerbs.has(a.tokens[verb]?.lower ?? '');
  if (mention && !isNobody) return false;
  if (finiteAt(a, tie.verb) < tie.verb) return true;
  return !ends(a, tie.verb, a.lexicon.infiniteEndings) && !hasGrammar(a.tokens, tie.verb - 1, DETERMINER);
}

/** True where the end of a phrase or its article tells its case. */
const tellsCases = ({ lexicon }: Analysis): boolean =>
  lexicon.data.caseAtEnd || lexicon.subjectArticles.size > 0;

/** „…” – mondta [a bizottsági ülésen]: what ends as a place or a time, where the last word of a phrase has its case. */
const saysWhere = (a: Analysis, mention: Mention): boolean =>
  a.lexicon.data.caseAtEnd && (isOblique(a, mention) || ends(a, mention.head, a.lexicon.placeEndings));

const isLoneWord = ({ type, from, to }: Mention): boolean => type === 'description' && to === from + 1;

/** The auxiliary of the verb, or the verb itself: "ha [también] dicho". */
function finiteAt(a: Analysis, verb: number): number {
  let i = verb - 1;
  while (i > verb - 3 && hasGrammar(a.tokens, i, Grammar.adverb) && (a.tokens[i]?.stretch ?? -1) < 0) i--;
  const isAuxiliary =
    hasGrammar(a.tokens, i, Grammar.auxiliary) && !hasGrammar(a.tokens, i, Grammar.objective);
  return isAuxiliary && (a.tokens[i]?.stretch ?? -1) < 0 ? i : verb;
}

const ends = (a: Analysis, i: number, endings: readonly string[]): boolean =>
  endings.some((ending) => a.tokens[i]?.lower.endsWith(ending));

const isSeveral = (a: Analysis, mention: Mention): boolean =>
  mention.isJoint === true ||
  (mention.type !== 'name' &&
    (hasGroupNoun(a, mention) || hasGrammar(a.tokens, mention.head, Grammar.plural)));

const hasGroupNoun = (a: Analysis, mention: Mention): boolean =>
  ((a.tokens[mention.head]?.noun ?? 0) & Noun.group) !== 0;

/** True if a quotation stands right before the token, a comma and small words between. */
function followsQuotation(a: Analysis, from: number): boolean {
  let i = from - 1;
  while (i > from - 3 && hasGrammar(a.tokens, i, Grammar.objective) && (a.tokens[i]?.stretch ?? -1) < 0) i--;
  return endsQuotation(a, i);
}
