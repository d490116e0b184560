import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { climb, isObject } from '../cues/climb.ts';
import { endsQuotation } from '../cues/ends-quotation.ts';
import { isVerb } from '../cues/verbs.ts';
import { Grammar, Noun, PEOPLE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import type { SourcedTie } from './can-report.ts';
import { holdsPredicate, isPredicate, opensClause, tellsAsTag } from './clauses.ts';
import type { ReportedSpan } from './indirect-spans.ts';

/**
 * Grammatical relations between words and the cue that may report them.
 * - After a verb of saying: `that` ("said that it rained"), `clause` ("said it rained"), `question` ("asked why it
 *   rained"), `infinitive` ("promised to stay"), `object` ("denied the claims").
 * - Around it: `tag` ("It rained, she said").
 * - Without one: `sourced` ("According to her, it rained"), `subjunctive` (a report that needs no verb of saying).
 * - No statement: `unsaid` ("did not say that …"), `thought` ("believes that …", "praised …").
 * - `shown` is what a document or study shows; `fragment` holds no clause; `other` is none of these.
 */
export const FORMS = [
  'that',
  'clause',
  'question',
  'infinitive',
  'object',
  'tag',
  'sourced',
  'subjunctive',
  'unsaid',
  'thought',
  'shown',
  'fragment',
  'other',
] as const;

export type StatementForm = (typeof FORMS)[number];

/** Words of a tagged sentence whose verb no list holds: fewer are rather an adverbial. */
const LEAST_TAGGED = 5;

/** The same, where a phrase of place or time opens the sentence. */
const LEAST_AFTER_PHRASE = 8;

/** Words of a whole clause: a subject and a verb. */
const LEAST_WHOLE = 2;

/** The form of a span of a cue. */
export function statementForm(a: Analysis, tie: SourcedTie, span: ReportedSpan): StatementForm {
  const [from = 0, to = 0] = span.pieces[0] ?? [];
  if (tie.form === 'reported') return 'subjunctive';
  if (tie.form === 'according')
    return isRest(a, tie, span) || span.pieces.some(([start, end]) => isSourced(a, start, end))
      ? 'sourced'
      : 'fragment';
  if (tie.form !== 'verb') return 'other';
  if (tie.isNegated || tie.isPassive) return 'unsaid';
  const isBefore = span.shape === 'before' || span.shape === 'around';
  const says = Grammar.speech | (isBefore ? Grammar.impersonal : 0);
  if (!hasGrammar(a.tokens, tie.verb, says)) return formOfOther(a, tie, from, to);
  if (tie.isInfinitive || a.tokens[tie.verb - 1]?.lower === 'to') return 'other';
  return isBefore ? formBefore(a, tie, from, to) : formAfter(a, tie, span, from, to);
}

/**
 * True if the words are all that follows "according to" and its source at the head of a sentence, whatever their verb; behind
 * "for", which may give an opinion or not, they need not be what anybody said.
 */
function isRest(
  a: Analysis,
  { sentence, cueFrom, sourceFrom }: SourcedTie,
  { end, pieces }: ReportedSpan,
): boolean {
  const [from = 0, to = 0] = pieces[0] ?? [];
  const opening = Math.min(cueFrom, sourceFrom);
  const isOpen = a.lexicon.viewpoints.has(a.tokens[cueFrom]?.lower ?? '');
  const isWhole = end === 'sentence' && opening === a.sentences[sentence]?.from && from > opening;
  return isWhole && !isOpen && to - from >= LEAST_TAGGED;
}

/**
 * True if the words beside "according to" are a clause; before a relative ("a plan which, according to her,
 * …") it is broken off.
 */
const isSourced = (a: Analysis, from: number, to: number): boolean =>
  opensClause(a, from, to) &&
  !hasGrammar(a.tokens, to - 1, Grammar.relative | Grammar.conjunction | Grammar.subordinator);

/**
 * Returns the form of words that a verb may report which is no verb of saying: "described how …", "found that
 * …".
 */
function formOfOther(a: Analysis, tie: SourcedTie, from: number, to: number): StatementForm {
  const isVerbOf = (bits: number): boolean => hasGrammar(a.tokens, tie.verb, bits);
  const isOfThing = a.lexicon.data.thatIsRelative && describesThing(a, tie.cueTo, from);
  if (isVerbOf(Grammar.verdict) && opensQuestion(a, from) && !isOfThing) return 'question';
  const isOwn = tie.path !== 'relative' && !hasGrammar(a.tokens, tie.verb - 1, Grammar.relative);
  const isThat = hasGrammar(a.tokens, from, Grammar.complementiser) && !describesThing(a, tie.cueTo, from);
  const isClause = isThat || opensClause(a, from, to);
  return isVerbOf(Grammar.showing) && isOwn && isClause ? 'shown' : 'thought';
}

/**
 * Returns the form of words before their cue: a sentence that the cue tags, or a fragment. A relative clause
 * or one with a shared subject tags nothing.
 */
function formBefore(a: Analysis, tie: SourcedTie, from: number, to: number): StatementForm {
  const { path } = tie;
  if (path === 'relative' || path === 'shared' || !canBeTag(a, tie)) return 'fragment';
  if (hasGrammar(a.tokens, to - 1, Grammar.relative | Grammar.conjunction)) return 'fragment';
  if (opensClause(a, from, to)) return 'tag';
  const opensPhrase =
    a.lexicon.data.invertsAlways &&
    hasGrammar(a.tokens, from, Grammar.preposition) &&
    to - from >= LEAST_AFTER_PHRASE;
  return (mentionBeginning(a, from) || opensPhrase) && to - from >= LEAST_TAGGED ? 'tag' : 'fragment';
}

/**
 * True if a cue may be that of a tag. Where verbs precede their subject in every tag, a subject before its
 * verb makes none: "The head, Eva Weber, said …".
 */
const canBeTag = (a: Analysis, { mention, cueFrom, sourceFrom, isUnspoken }: SourcedTie): boolean =>
  !a.lexicon.data.invertsAlways || isUnspoken === true || mention.from > cueFrom || tellsAsTag(a, sourceFrom);

/**
 * Returns the form of words after their cue, or, where that is a tag behind a quotation, after its source:
 * there the narrator goes on.
 */
function formAfter(
  a: Analysis,
  { path, cueTo, mention }: SourcedTie,
  { shape, end }: ReportedSpan,
  from: number,
  to: number,
): StatementForm {
  const infinitive = path === 'inverted' ? 'fragment' : infinitiveForm(a, cueTo, from, to);
  if (infinitive) return infinitive;
  if (hasGrammar(a.tokens, from, Grammar.complementiser))
    // where subjects may be left out, and most verbs stand in no list, the word right after a verb of saying is enough
    return isFullClause(
      a,
      from + 1,
      to,
      end === 'sentence' || (a.lexicon.data.dropsSubjects && from === cueTo),
    ) &&
      (isJoinedOn(a, cueTo, from) ||
        (!holdsVerb(a, cueTo, from, holdsPredicate(a, from + 1, to)) && !describesThing(a, cueTo, from)))
      ? 'that'
      : 'fragment';
  if (shape === 'pastObject' && hasGrammar(a.tokens, from, Grammar.preposition | Grammar.subordinator))
    return 'object';
  // "ha detto [al medico, è rimasta giù]": where a clause needs "that", a preposition other than "of" opens none
  const isPlace =
    a.lexicon.data.adjectivesFollow &&
    a.tokens[from - 1]?.isWord === true &&
    hasGrammar(a.tokens, from, Grammar.preposition) &&
    !hasNoun(a.tokens, from, Noun.particle);
  if (isNextTag(a, from)) return 'fragment';
  if (!isPlace && opensClause(a, from, to)) return tellsOfObject(a, cueTo, mention) ? 'fragment' : 'clause';
  if (opensQuestion(a, from)) return holdsPredicate(a, from + 1, to) ? 'question' : 'fragment';
  if (a.lexicon.occasions.has(a.tokens[from]?.lower ?? '')) return 'fragment';
  return mentionBeginning(a, from) ? 'object' : 'other';
}

/** "Das habe er gesagt[, zitiert der Sender] …": where the verb is second, one of saying behind a comma is that of a tag. */
const isNextTag = (a: Analysis, from: number): boolean =>
  a.lexicon.data.verbSecond &&
  a.tokens[from - 1]?.lower === ',' &&
  a.tokens[from]?.isCapital === false &&
  hasGrammar(a.tokens, from, Grammar.speech) &&
  !hasGrammar(a.tokens, from, Grammar.auxiliary | Grammar.preposition | Grammar.adverb) &&
  isVerb(a, from);

/**
 * The form of words that an infinitive opens: a wish or promise, or a fact as plain as a clause with "that" ("affirme [avoir] vu
 * l'homme", "ha detto [di aver] visto"). Null for any other words.
 */
function infinitiveForm(a: Analysis, cueTo: number, from: number, to: number): StatementForm | null {
  if (a.tokens[from]?.lower === 'to') return 'infinitive';
  return from <= cueTo + 1 && opensFact(a, from, to) ? 'that' : null;
}

function opensFact(a: Analysis, from: number, to: number): boolean {
  const isTied = hasGrammar(a.tokens, from, Grammar.preposition) && hasNoun(a.tokens, from, Noun.particle);
  const infinitive = isTied ? from + 1 : from;
  return infinitive + 1 < to && a.lexicon.factInfinitives.has(a.tokens[infinitive]?.lower ?? '');
}

/** "said that it rained and [that] it was cold": a further clause, behind "and", of what the cue reports. */
const isJoinedOn = (a: Analysis, cueTo: number, that: number): boolean =>
  that > cueTo + 1 && hasGrammar(a.tokens, that - 1, Grammar.conjunction);

/**
 * "hat eine Konferenz angekündigt[, bei der …]": a preposition behind the comma goes on about the object, where the verb of
 * saying stands behind it.
 */
function tellsOfObject(a: Analysis, cueTo: number, source: Mention): boolean {
  const object = a.lexicon.data.verbSecond ? mentionEnding(a, cueTo - 2) : undefined;
  const isOwn = object?.type === 'description' && object !== source && !isObject(a, object);
  return isOwn && a.tokens[cueTo]?.lower === ',' && hasGrammar(a.tokens, cueTo + 1, Grammar.preposition);
}

/**
 * True if another verb stands between a cue and "that": the clause is rather that one's: "said before
 * pointing out that …"; but not that of a relative clause, where a verb follows "that": "told the teachers who came that …".
 */
function holdsVerb(a: Analysis, from: number, to: number, isClause: boolean): boolean {
  for (let i = from; i < to; i++) {
    const isInfinitive = a.tokens[i]?.lower === 'to' && !mentionBeginning(a, i + 1); // "in an email [to] the Herald"
    const isRelative = isClause && hasGrammar(a.tokens, i - 1, Grammar.relative);
    if (isInfinitive || (isVerb(a, i) && !isRelative)) return true;
  }
  return false;
}

/** Nouns before "that" that hear what is said, say when, or hold the words: "told [reporters] that", "said [Monday] that". */
const HEARS_OR_HOLDS = SPEAKING_NOUN | Noun.time | Noun.speechNoun;

/**
 * True if the words between a cue and "that" are the thing that the clause describes: "wrote [a song] that the crowd
 * sang", "called for [a process] that takes time", "ha bocciato [il decreto] che toglieva …". Only where "that" is a relative
 * pronoun as well; where it is one behind any noun a document is such a thing, too, and what stands between marks: "parla di
 * [un odore «forte»] che usciva".
 */
function describesThing(a: Analysis, from: number, that: number): boolean {
  const { thatIsRelative } = a.lexicon.data;
  if (that === from || !(thatIsRelative || hasGrammar(a.tokens, that, Grammar.relative))) return false;
  if (thatIsRelative && endsQuotation(a, that - 1)) return true;
  const last = mentionEnding(a, that - 1);
  if (!last || a.lexicon.occasions.has(a.tokens[from]?.lower ?? '')) return false;
  // "disse à imprensa que …", "anunció al conocer el fallo que …": only the object right behind the verb
  const completed = thatIsRelative && last.from !== from ? objectCompleted(a, from, last) : null;
  if (thatIsRelative && last.from !== from && !completed) return false;
  const hears = thatIsRelative ? HEARS_OR_HOLDS & ~Noun.document : HEARS_OR_HOLDS;
  const phrases = completed ? [completed] : [mentionBeginning(a, from), last];
  return !phrases.some(
    (phrase) => phrase && (phrase.type !== 'description' || hasNoun(a.tokens, phrase.head, hears)),
  );
}

/** "raccontò [l’inizio della carriera] che …", "riferì [della telefonata con Riva] che …": the object that ends with a phrase, or null. */
function objectCompleted(a: Analysis, from: number, last: Mention): Mention | null {
  const isOf = hasGrammar(a.tokens, from, Grammar.preposition) && hasNoun(a.tokens, from, Noun.particle);
  const object = mentionBeginning(a, isOf ? from + 1 : from);
  return object && object !== last && climb(a, last, (phrase) => phrase === object) === object
    ? object
    : null;
}

/**
 * True if a clause with a subject of its own follows the word "that"; without one it belongs to a noun ("a
 * plan that failed"). `isWhole` means that no comma has cut the clause short: its verb need not be one that
 * the lists hold.
 */
function isFullClause(a: Analysis, from: number, to: number, isWhole: boolean): boolean {
  const first = hasGrammar(a.tokens, from, Grammar.adverb) ? from + 1 : from;
  // where subjects may be left out, "that" with a verb behind it is a clause, if it is not a relative as well
  const canOpen = a.lexicon.data.dropsSubjects && !hasGrammar(a.tokens, from - 1, Grammar.relative);
  return (
    (canOpen || !isPredicate(a, first)) &&
    (isWhole ? to - first >= LEAST_WHOLE : holdsPredicate(a, first, to))
  );
}

const opensQuestion = (a: Analysis, from: number): boolean =>
  hasGrammar(a.tokens, from, Grammar.subordinator | Grammar.relative | Grammar.complementiser) &&
  !tellsWhich(a, from);

/** "told the teachers [who] covered the lawn that …": a pronoun right behind people tells which ones they are. */
function tellsWhich(a: Analysis, from: number): boolean {
  const people = hasGrammar(a.tokens, from, Grammar.relative) ? mentionEnding(a, from - 1) : undefined;
  return people?.type === 'description' && hasNoun(a.tokens, people.head, PEOPLE);
}
