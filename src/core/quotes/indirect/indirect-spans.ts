import { type Analysis, hasQuotation, mentionBeginning } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { BE, isVerb } from '../cues/verbs.ts';
import { Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import type { SourcedTie } from './can-report.ts';
import { opensClause, opensSubject, tellsAsTag } from './clauses.ts';
import { isLearned } from './goes-on-reporting.ts';
import { goesOnBehind, sourceEnd } from './source-end.ts';
import {
  beforeProvenance,
  beforeTag,
  clauseBreak,
  endOfClause,
  firstComma,
  firstGerund,
  firstWord,
  lastWord,
} from './statement-end.ts';

/** Arrangements of a statement around its cue, or behind it. */
export const SHAPES = ['after', 'complement', 'pastObject', 'before', 'around'] as const;
/** Places where a statement may end. */
export const ENDS = ['sentence', 'clause', 'comma', 'tail'] as const;

/** Possible words of an indirect statement; token indices, ends exclusive. */
export interface ReportedSpan {
  shape: (typeof SHAPES)[number];
  end: (typeof ENDS)[number];
  pieces: [number, number][];
}

const COMPLEMENT_REACH = 12;
/** Most roles behind a name: "Eva Weber, a doctor, and the head of the ward". */
const MOST_ROLES = 3;
const LEAST_TOKENS = 2;
/** Tokens that a statement may have on one side of its cue: keeps hostile text linear. */
const MAX_STATEMENT_TOKENS = 120;

/**
 * All spans that the statements of one cue may cover, a list for each statement, the likelier shapes first: "said [that it
 * rained] and [that it was cold]" are two. Spans that touch a quotation are left out.
 */
export function reportedSpans(a: Analysis, tie: SourcedTie): ReportedSpan[][] {
  const sentence = a.sentences[tie.sentence];
  if (!sentence) return [];
  const { to } = sentence;
  const furthest = Math.min(to, tie.cueTo + MAX_STATEMENT_TOKENS);
  const joined = joinedClauses(a, tie, furthest);
  const first = spansOfFirst(a, tie, joined[0] ? joined[0] - 1 : furthest);
  const others = joined.map((from, n) => {
    const spans = new Spans(a);
    addPieces(
      spans,
      a,
      'complement',
      from,
      lastWord(a, from, endOfClause(a, from, joined[n + 1] ?? furthest)),
    );
    return spans.all;
  });
  return [first, ...others];
}

/** The words for "that" which open further clauses of what a verb of saying reports: "said that it rained and [that] it was cold". */
function joinedClauses(a: Analysis, { form, cueTo }: SourcedTie, to: number): number[] {
  const out: number[] = [];
  if (form !== 'verb' || isLearned(a)) return out;
  let isOpen = false;
  for (let i = cueTo; i < to; i++) {
    if (!hasGrammar(a.tokens, i, Grammar.complementiser)) continue;
    if (isOpen && hasGrammar(a.tokens, i - 1, Grammar.conjunction)) out.push(i);
    isOpen = true;
  }
  return out;
}

/** The spans of the first statement of a cue, which ends at `furthest`. */
function spansOfFirst(a: Analysis, tie: SourcedTie, furthest: number): ReportedSpan[] {
  const sentence = a.sentences[tie.sentence];
  if (!sentence) return [];
  const spans = new Spans(a);
  if (tie.form === 'reported') {
    const to = Math.min(sentence.to, sentence.from + MAX_STATEMENT_TOKENS);
    spans.add('before', 'sentence', [firstWord(a, sentence.from, to), lastWord(a, sentence.from, to)]);
    return spans.all;
  }
  const own = beforeTag(a, tie, beforeProvenance(a, tie, furthest));
  const whole = lastWord(a, tie.cueFrom, endOfClause(a, tie.cueTo, own));
  const opening = Math.max(sentence.from, tie.cueFrom - MAX_STATEMENT_TOKENS);
  const clauseEnd = Math.max(tie.cueTo, sourceEnd(a, tie));
  const isSubordinate = opensSubordinate(a, tie, opening);
  const last =
    tie.path === 'relative' || isSubordinate
      ? firstComma(a, clauseEnd - (isSubordinate ? 1 : 0), whole)
      : whole;
  const hasClause = a.tokens[clauseEnd]?.lower === ',' && opensOwnClause(a, tie, clauseEnd + 1);
  const subject = Math.min(tie.sourceFrom, tie.cueFrom);
  const subjectFrom = tellsAsTag(a, subject) ? subject - 1 : subject;
  const before = lastWord(a, Math.min(opening, subjectFrom), subjectFrom);
  const from = firstWord(a, opening, before);
  if (isInClause(a, tie, from, before)) {
    spans.add('around', 'sentence', [from, before], [clauseEnd, last]);
    return spans.all;
  }
  const isFree = isFreeRelative(a, tie, clauseEnd);
  const isOpening = opensClauseOfSource(a, tie);
  const endsBefore =
    hasClause ||
    isFree ||
    isTagBehind(a, tie, from, before) ||
    (isSetBehind(a, tie, from, before) && !goesOnBehind(a, clauseEnd) && !isOpening) ||
    isMedialTag(a, tie, [from, before], clauseEnd);
  if (!endsBefore) addAfter(spans, a, tie, clauseEnd, last);
  // "Wie [das Ministerium] mitteilt, …", "Как [ранее сообщил] мэр, …", but not "Wie sehr er auch klagte, …"
  let telling = opening + 1;
  while (
    hasGrammar(a.tokens, telling, Grammar.adverb) &&
    telling < tie.cueFrom &&
    a.lexicon.data.completesByCase
  )
    telling++;
  const isTold =
    Math.min(tie.sourceFrom, tie.cueFrom) === telling &&
    a.lexicon.tellingWho.has(a.tokens[opening]?.lower ?? '');
  if (isSubordinate && isTold)
    spans.add('after', 'sentence', [firstComma(a, clauseEnd - 1, whole) + 1, whole]);
  if (isSubordinate || isFree || isOpening) return spans.all;
  const isInverted = tie.mention.from > tie.verb;
  if (!isInverted && isDeed(a, tie) && !endsTag(a, clauseEnd)) return spans.all;
  if (opensRelative(a, tie.mention.to)) return spans.all;
  if (a.tokens[before]?.lower === ',' || tie.form === 'according')
    addBefore(spans, a, tie, [from, before], [clauseEnd, last], hasClause);
  return spans.all;
}

/** Adds the spans of a statement before its cue, alone and with what goes on with it behind the tag. */
function addBefore(
  spans: Spans,
  a: Analysis,
  tie: SourcedTie,
  before: [number, number],
  [clauseEnd, last]: [number, number],
  hasClause: boolean,
): void {
  spans.add('before', 'comma', before);
  const next = overApposition(a, firstComma(a, clauseEnd - 1, last), last) + 1;
  if (next < last && !hasClause && !isWhole(a, tie, before, next))
    spans.add('around', 'sentence', before, [next, last]);
}

/**
 * "Remitirá el temporal, pronostica la delegada, [que] pide cautela": where verbs precede those whom they tag, a clause before
 * the tag is the whole statement, if words follow that only say more of whoever said it.
 */
function isWhole(
  a: Analysis,
  { form, mention, verb }: SourcedTie,
  [from, before]: [number, number],
  next: number,
): boolean {
  if (!a.lexicon.data.adjectivesFollow || form !== 'verb' || mention.from < verb) return false;
  if (!opensClause(a, from, before)) return false;
  return (
    mentionBeginning(a, next)?.type === 'name' ||
    hasGrammar(a.tokens, next, Grammar.relative | Grammar.complementiser) ||
    (hasGrammar(a.tokens, next, Grammar.preposition) && hasNoun(a.tokens, next, Noun.particle)) // "…, [da] Defesa Civil"
  );
}

/** "Eigner des Schiffs ist [nach Angaben der Behörden] eine Firma": a source amid its clause, where the verb is second. */
const isInClause = (a: Analysis, { form }: SourcedTie, from: number, before: number): boolean =>
  form === 'according' &&
  a.lexicon.data.verbSecond &&
  before > from &&
  a.tokens[before]?.lower !== ',' &&
  !hasGrammar(a.tokens, before - 1, Grammar.conjunction) && // "…, maar volgens Weber …"
  (a.tokens[before - 1]?.stretch ?? -1) < 0 &&
  closesClause(a, from, before);

/** Adds the spans that a statement behind its cue may cover; the cue's clause ends at `from`, what may belong to it at `to`. */
function addAfter(spans: Spans, a: Analysis, tie: SourcedTie, from: number, to: number): void {
  for (const [shape, start] of startsAfter(a, tie, from, to)) {
    if (isDeed(a, tie) && !holdsClause(a, start, to)) continue;
    addPieces(spans, a, shape, start, to);
  }
}

/** Adds the spans of one statement that begins at `start`, for each place where it may end. */
function addPieces(spans: Spans, a: Analysis, shape: ReportedSpan['shape'], start: number, to: number): void {
  spans.add(shape, 'sentence', [start, to]);
  spans.add(shape, 'clause', [start, clauseBreak(a, start, to)]);
  spans.add(shape, 'tail', [start, firstGerund(a, start, to)]);
  spans.add(shape, 'comma', [start, firstComma(a, start, to)]);
}

/**
 * True if a whole clause stands before the source of "according to", set off from it by a comma: "The town
 * has fallen, according to [a video] shot by the army".
 */
const isSetBehind = (a: Analysis, { form }: SourcedTie, from: number, before: number): boolean =>
  form === 'according' && a.tokens[before]?.lower === ',' && closesClause(a, from, before);

/** True if a verb stands among some words. */
function closesClause(a: Analysis, from: number, before: number): boolean {
  for (let i = from; i < before; i++)
    if ((hasGrammar(a.tokens, i, Grammar.auxiliary) && a.inMention[i] === 0) || isVerb(a, i)) return true;
  return false;
}

/**
 * True if "according to" opens a relative clause, which alone is the statement: "a claim [according to which] …", "una reunión en la
 * que [según] Ruiz …".
 */
const opensClauseOfSource = (a: Analysis, { form, cueFrom, mention }: SourcedTie): boolean =>
  form === 'according' &&
  (hasGrammar(a.tokens, mention.head, Grammar.relative) ||
    isRelative(a, cueFrom - 1) ||
    isThat(a, cueFrom - 1));

const isThat = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, Grammar.complementiser);

/** True for a tag between commas amid what was said: "The town has fallen, [she added], especially if one counts the port". */
const isMedialTag = (
  a: Analysis,
  { form }: SourcedTie,
  [from, before]: [number, number],
  end: number,
): boolean =>
  form === 'verb' &&
  !a.lexicon.data.invertsAlways &&
  a.tokens[before]?.lower === ',' &&
  a.tokens[end]?.lower === ',' &&
  opensClause(a, from, before);

/** True for a tag whose verb is second behind a clause and its comma: "Das sei schwer, [klagt Eva Weber], oft müsse man heben". */
const isTagBehind = (
  a: Analysis,
  { form, mention, verb }: SourcedTie,
  from: number,
  before: number,
): boolean =>
  form === 'verb' &&
  a.lexicon.data.verbSecond &&
  mention.from > verb &&
  a.tokens[before]?.lower === ',' &&
  !hasGrammar(a.tokens, from, Grammar.subordinator) &&
  opensClause(a, from, before);

/** True for "[what she said]" and "who he said", after which nothing follows that was said. */
const isFreeRelative = (a: Analysis, { form, sourceFrom }: SourcedTie, end: number): boolean =>
  form === 'verb' &&
  isRelative(a, sourceFrom - 1) &&
  !hasGrammar(a.tokens, sourceFrom - 1, Grammar.complementiser) &&
  a.tokens[end]?.isWord !== true;

/**
 * True if a relative clause with a preposition, about the words before it, opens at the token: "It cost
 * $58,000, most [of which] went on …".
 */
const opensRelative = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.preposition) && isRelative(a, i + 1);

/** True if a tag ends before a token, or goes on only with how or when somebody said it. */
const endsTag = (a: Analysis, i: number): boolean => a.tokens[i]?.isWord !== true || saysHowOrWhen(a, i);

/**
 * Returns the comma behind an apposition that gives the speaker's role, or `comma` where there is none: "…,
 * erklärt Eva Weber[, Leiterin der Schule]".
 */
function overApposition(a: Analysis, comma: number, last: number): number {
  let end = comma;
  for (let n = 0; n < MOST_ROLES && a.tokens[end]?.lower === ','; n++) {
    const from = hasGrammar(a.tokens, end + 1, Grammar.conjunction) ? end + 2 : end + 1;
    const next = mentionBeginning(a, from);
    const isRole = next?.type === 'description' && hasNoun(a.tokens, next.head, OFFICE);
    if (!next || (!isRole && !describesSource(a, next))) return end;
    end = firstComma(a, end, last);
  }
  return end;
}

/**
 * "…, according to Harlow Data, [a firm based in Aden]": a phrase with an article that no verb goes on from. Where the verb
 * is second the object of what was said may stand there.
 */
const describesSource = (a: Analysis, { from, to }: Mention): boolean =>
  !a.lexicon.data.verbSecond &&
  hasGrammar(a.tokens, from, Grammar.article) &&
  !hasGrammar(a.tokens, to, Grammar.auxiliary) &&
  !isVerb(a, to);

/** The spans of one cue, each once. */
class Spans {
  readonly all: ReportedSpan[] = [];
  private readonly a: Analysis;

  constructor(a: Analysis) {
    this.a = a;
  }

  add(shape: ReportedSpan['shape'], end: ReportedSpan['end'], ...pieces: [number, number][]): void {
    const isOpen = ([from, to]: [number, number]): boolean =>
      to - from < LEAST_TOKENS ||
      /^[,;:]$/.test(this.a.tokens[from]?.lower ?? '') ||
      hasQuotation(this.a, from, to);
    const [first] = pieces;
    if (!first || pieces.some(isOpen)) return;
    const isKnown = ({ pieces: [known] }: ReportedSpan): boolean =>
      known?.[0] === first[0] && known[1] === first[1] && pieces.length === 1;
    if (!this.all.some(isKnown)) this.all.push({ shape, end, pieces });
  }
}

/**
 * True if the cue stands in a clause that opens its sentence and ends at its next comma: "While the mayor
 * says …, others …".
 */
function opensSubordinate(a: Analysis, tie: SourcedTie, opening: number): boolean {
  const from = hasGrammar(a.tokens, opening, Grammar.conjunction) ? opening + 1 : opening;
  if (tie.form !== 'verb' || !hasGrammar(a.tokens, from, Grammar.subordinator)) return false;
  if (Math.min(tie.sourceFrom, tie.cueFrom) < from) return false;
  return firstComma(a, from, tie.cueFrom) === tie.cueFrom;
}

function startsAfter(
  a: Analysis,
  tie: CueTie,
  clauseEnd: number,
  last: number,
): [ReportedSpan['shape'], number][] {
  let i = clauseEnd;
  while (i < last && (saysHowOrWhen(a, i) || isSaidTo(a, i))) i++;
  // "…, acrescentou, já que …", "…, a-t-elle jugé, puisque …": behind the comma of a tag "that" opens no statement
  const isTag = a.tokens[tie.cueFrom - 1]?.lower === ',' || (a.tokens[tie.cueFrom - 1]?.stretch ?? -1) >= 0;
  const isClosed = a.lexicon.data.adjectivesFollow && isTag && a.tokens[i]?.lower === ',';
  if (/^[,:—–―-]$/.test(a.tokens[i]?.lower ?? '')) i++;
  const hearer = hearerAt(a, tie, i);
  if (hearer) return [['pastObject', hearer.to]];
  const out: [ReportedSpan['shape'], number][] = [['after', i]];
  for (let k = i; k < Math.min(last, i + COMPLEMENT_REACH) && !isClosed; k++) {
    if (k === i || !hasGrammar(a.tokens, k, Grammar.complementiser)) continue;
    out.push(['complement', k]);
    break;
  }
  const isAdverbial = hasGrammar(a.tokens, i, Grammar.preposition) && a.tokens[i]?.lower !== 'to';
  const object = mentionBeginning(a, isAdverbial ? i + 1 : i);
  const isOther = opensSubject(a, i); // "spoke after [his allies] told …"
  if (object && tie.form === 'verb' && object.to < last && !isOther && !isSubject(a, object.to))
    out.push(['pastObject', object.to]);
  return out;
}

/** "told [the paper] the town had grown": whom a verb of telling has right behind it, before the subject of what it tells. */
function hearerAt(a: Analysis, { form, verb, cueTo }: CueTie, i: number): Mention | null {
  if (form !== 'verb' || i !== cueTo || !hasGrammar(a.tokens, verb, Grammar.addressing)) return null;
  const hearer = a.lexicon.data.hasCapitals ? mentionBeginning(a, i) : undefined;
  if (!hearer || !mentionBeginning(a, hearer.to)) return null;
  const { to = 0 } = a.sentences[a.tokens[i]?.sentence ?? -1] ?? {};
  return opensClause(a, hearer.to, to) ? hearer : null;
}

/** "liet [weten] dat het regende": an infinitive of saying before "that" belongs to the cue. */
const isSaidTo = ({ tokens, lexicon }: Analysis, i: number): boolean =>
  lexicon.data.verbSecond &&
  hasGrammar(tokens, i, Grammar.speech) &&
  hasGrammar(tokens, i + 1, Grammar.complementiser);

/** True if the cue's verb is one of saying and of doing: "added that it rained", but "added 25 points". */
function isDeed(a: Analysis, tie: CueTie): boolean {
  const isVerbOf = (bits: number): boolean => hasGrammar(a.tokens, tie.verb, bits);
  return tie.form === 'verb' && isVerbOf(Grammar.speech) && isVerbOf(Grammar.verb);
}

/**
 * True if these words are a clause, or begin with one: a verb stands among them before anything else is
 * joined on.
 */
function holdsClause(a: Analysis, from: number, to: number): boolean {
  const isPredicate = (i: number): boolean =>
    (hasGrammar(a.tokens, i, Grammar.auxiliary) && a.inMention[i] === 0) ||
    (isVerb(a, i) && a.tokens[i]?.lower.endsWith('ing') !== true);
  for (let i = from; i < to; i++) {
    const { grammar = 0, lower } = a.tokens[i] ?? {};
    if (grammar & Grammar.complementiser) return true;
    const isJoined = (grammar & Grammar.conjunction) !== 0 && isPredicate(i + 1);
    if (lower === ',' || grammar & Grammar.relative || isJoined) return false;
    if (isPredicate(i)) return true;
  }
  return false;
}

/** "said [there] is no way out": an adverb that a form of "be" follows is the subject. */
const isSubjectBefore = (tokens: readonly Token[], verb: number): boolean =>
  BE.test(tokens[verb]?.lower ?? '');

/**
 * True if the word says how or when somebody said it, between a cue and the statement: "quietly", "Monday",
 * "on Monday".
 */
const saysHowOrWhen = ({ tokens }: Analysis, i: number): boolean =>
  (hasGrammar(tokens, i, Grammar.adverb) && !isSubjectBefore(tokens, i + 1)) ||
  hasNoun(tokens, i, Noun.time) ||
  (hasGrammar(tokens, i, Grammar.preposition) && hasNoun(tokens, i + 1, Noun.time));

/**
 * True if a noun phrase that ends here is the subject of the statement ("said they had found it"), not the
 * addressee.
 */
function isSubject(a: Analysis, end: number): boolean {
  return hasGrammar(a.tokens, end, Grammar.auxiliary | Grammar.conjunction);
}

/**
 * True if the word opens a relative clause, which goes on with the source: "said Eva Weber, who …". Where it
 * may be an article, too, nobody can tell.
 */
const isRelative = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.relative) && !hasGrammar(a.tokens, i, Grammar.article);

/** The same behind a comma, where "that" is a relative pronoun as well: "dice Ruggero Sarti, [che] insegna chimica". */
const opensOwnClause = (a: Analysis, { mention, verb }: SourcedTie, i: number): boolean =>
  isRelative(a, i) ||
  (a.lexicon.data.thatIsRelative && mention.from > verb && hasGrammar(a.tokens, i, Grammar.complementiser));
