import type { Analysis } from '../analysis/analysis.ts';
import { mentionBeginning } from '../analysis/analysis.ts';
import { isVerb } from '../cues/verbs.ts';
import { DETERMINER, Grammar, Noun } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';

/**
 * True if the token is a finite verb: an auxiliary, or a verb that is neither a participle in -ing nor an
 * infinitive.
 */
export const isPredicate = (a: Analysis, i: number): boolean =>
  (hasGrammar(a.tokens, i, Grammar.auxiliary) && a.inMention[i] === 0 && !isInfinite(a, i)) ||
  (isVerb(a, i) && !isNominal(a, i));

/** "après [avoir] changé": an auxiliary with the ending of an infinitive, where these are known by it. */
const isInfinite = ({ tokens, lexicon }: Analysis, i: number): boolean =>
  lexicon.infiniteEndings.some((ending) => tokens[i]?.lower.endsWith(ending));

/**
 * True if a verb stands for a noun or an adjective: "sending", "to stay", "another classified briefing",
 * "people like him".
 */
const isNominal = (a: Analysis, i: number): boolean =>
  a.tokens[i]?.lower.endsWith('ing') === true ||
  hasGrammar(a.tokens, i, Grammar.preposition) ||
  hasGrammar(a.tokens, i - 1, DETERMINER | Grammar.preposition);

/** Words that open an adverbial, after whose comma a clause may begin: "in May, the mayor …", "if it rains, …". */
const OPENING = Grammar.preposition | Grammar.subordinator | Grammar.adverb;
/** Words that open a clause of another kind than a main clause. */
const JOINT = Grammar.complementiser | Grammar.relative | Grammar.subordinator;

/**
 * True if these words are a clause, or begin with one: a subject, then a finite verb before anything else is
 * joined on. A noun phrase with a participle ("in a note published Monday") or a relative clause is none.
 */
export function opensClause(a: Analysis, from: number, to: number): boolean {
  if (!mayOpenClause(a, from)) return false;
  const isGerund = isParticiple(a, from);
  let inAdverbial = opensAdverbial(a, from);
  let hasSubject = a.lexicon.data.dropsSubjects || !hasGrammar(a.tokens, from, Grammar.preposition);
  let commas = hasGrammar(a.tokens, from, OPENING) ? 1 : 0;
  for (let i = from; i < to; i++) {
    const isComma = a.tokens[i]?.lower === ',';
    if (isComma ? commas-- === 0 || isParticiple(a, i + 1) : !inAdverbial && isJoinedOn(a, i, from))
      return false;
    if (isComma) {
      inAdverbial = false;
      hasSubject ||= !a.lexicon.data.invertsAlways; // "At the time, there were …", "In part, this was …"
    }
    if (inAdverbial) continue;
    if (mentionBeginning(a, i) && !hasGrammar(a.tokens, i - 1, Grammar.preposition)) hasSubject = true;
    const isFirst = i === from && !a.lexicon.data.invertsAlways;
    if (isFirst || !hasSubject || !isPredicate(a, i)) continue;
    if (!isGerund || hasGrammar(a.tokens, i, Grammar.auxiliary)) return true;
  }
  return false;
}

/** True if a clause begins with the word that says when or why: "after he told …". */
const opensAdverbial = (a: Analysis, from: number): boolean =>
  isJoint(a, from, Grammar.subordinator) || opensSubject(a, from);

/**
 * True if a clause may begin with the word: no joining word, no participle after a comma ("said Sunday,
 * marking …").
 */
function mayOpenClause(a: Analysis, from: number): boolean {
  // "le" may be "them"; as an article it opens a subject: "secondo Riva [le] condizioni …"
  const isObject =
    hasGrammar(a.tokens, from, Grammar.objective) && !hasGrammar(a.tokens, from, Grammar.article);
  if (!a.tokens[from]?.isWord || isObject || hasGrammar(a.tokens, from, Grammar.conjunction)) return false;
  return !isJoint(a, from, RELATIVE) && !(isParticiple(a, from) && a.tokens[from - 1]?.lower === ',');
}

const isParticiple = (a: Analysis, i: number): boolean =>
  a.tokens[i]?.lower.endsWith('ing') === true && a.inMention[i] === 0;

/**
 * True if the clause that began at `from` ends before token `i`, because something else begins there: after a
 * colon, a relative, "and" with a verb.
 */
function isJoinedOn(a: Analysis, i: number, from: number): boolean {
  if (a.tokens[i]?.lower === ':') return true;
  if (i > from && !isSubjectItself(a, i) && (isJoint(a, i, JOINT) || opensSubject(a, i))) return true;
  return hasGrammar(a.tokens, i, Grammar.conjunction) && isPredicate(a, i + 1);
}

/** "In part, [that] is because …": behind a comma the word for "that" with a verb is the subject. */
const isSubjectItself = (a: Analysis, i: number): boolean =>
  a.tokens[i - 1]?.lower === ',' &&
  hasGrammar(a.tokens, i, Grammar.determiner) &&
  hasGrammar(a.tokens, i + 1, Grammar.auxiliary);

const RELATIVE = Grammar.complementiser | Grammar.relative;

/**
 * True if a clause of one of these `kinds` begins with the word. A word that may be an article or a
 * preposition does not count, for nobody can tell.
 */
const isJoint = (a: Analysis, i: number, kinds: number): boolean =>
  hasGrammar(a.tokens, i, kinds) && !hasGrammar(a.tokens, i, Grammar.article | Grammar.preposition);

/** "victory [as the House] voted": a word that may be a preposition, before what is rather the subject of a clause. */
export function opensSubject(a: Analysis, i: number): boolean {
  const isEither =
    hasGrammar(a.tokens, i, Grammar.subordinator) && hasGrammar(a.tokens, i, Grammar.preposition);
  const next = isEither ? mentionBeginning(a, i + 1) : undefined;
  if (!next) return false;
  // "her son as a friend was kind", "fares as well as taxes have risen": a preposition
  const { lower = '', grammar = 0 } = a.tokens[next.from] ?? {};
  const isNoClause = (grammar & Grammar.article) !== 0 && !a.lexicon.definites.has(lower);
  if (isNoClause || hasGrammar(a.tokens, i - 1, Grammar.adverb)) return false;
  return !hasNoun(a.tokens, next.head, Noun.time) && isPredicate(a, next.to);
}

/** True if a finite verb stands among these words. */
export function holdsPredicate(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPredicate(a, i)) return true;
  return false;
}

/** True if "as" behind a comma opens a tag whose subject begins here: "Das Tor war zu, wie [eine Sprecherin] sagte". */
export const tellsAsTag = ({ tokens, lexicon }: Analysis, subject: number): boolean =>
  tokens[subject - 2]?.lower === ',' && lexicon.tellingWho.has(tokens[subject - 1]?.lower ?? '');
