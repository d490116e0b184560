import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { canAct, isPersonsName } from '../cues/can-act.ts';
import { topicOf } from '../cues/topics.ts';
import { CUE, Grammar, Noun, PEOPLE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canSpeak } from './can-speak.ts';
import { type Owned, owned, TAG_REACH, VERBAL } from './owned-rules.ts';
import { whatStandsBefore } from './stands-before.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** Words before a quotation among which the verb stands that it is woven into. */
const WOVEN_REACH = 14;
const SAYING = Grammar.speech | Grammar.verdict;

/**
 * Finds the source of a clause with "that" which a paper passes on: "Der Anwalt sagte, dass er [„unschuldig“]
 * sei, schreibt der Bote".
 */
export function reportedIn(a: Analysis, near: Surroundings, { from }: PlacedStretch): Owned | null {
  const sentence = a.tokens[from]?.sentence;
  for (let i = from - 1; i > from - WOVEN_REACH && a.tokens[i]?.sentence === sentence; i--) {
    if (!hasGrammar(a.tokens, i, Grammar.complementiser)) continue;
    const teller = whoseWords(a, i);
    if (teller) return owned('woven', teller);
    const index = lowerBound(near.cueTokens, i) - 1;
    const tie = near.ties[index];
    const isSaid =
      tie?.form === 'verb' &&
      hasGrammar(a.tokens, tie.verb, a.lexicon.data.verbSecond ? Grammar.speech : CUE);
    if (!tie?.mention || !isSaid || tie.sentence !== sentence || tie.path === 'relative') return null;
    return canSpeak(a, tie.mention) ? owned('woven', tie.mention, index, tie.sourceFrom) : null;
  }
  return null;
}

/**
 * Finds the person whose words a clause with "that" tells, behind a noun of saying that the name completes by its case:
 * "прокомментировал [заявление Юдина] о том, что …", "odniósł się do [słów Nowaka], że …".
 */
function whoseWords(a: Analysis, that: number): Mention | null {
  if (!a.lexicon.data.completesByCase) return null;
  if (a.tokens[that - 1]?.lower !== ',') return ownerBefore(a, that);
  const last = mentionEnding(a, that - 2);
  const isCorrelate =
    last?.to === (last?.from ?? 0) + 1 &&
    last?.type !== 'name' &&
    hasGrammar(a.tokens, that - 3, Grammar.preposition); // "о том, что"
  const words = isCorrelate ? mentionEnding(a, that - 4) : last;
  if (words?.type !== 'name' || words.from === words.nameFrom) return null;
  return hasNoun(a.tokens, words.from, Noun.speechNoun) ? words : null;
}

/** "η δήλωση [της Άννας Λύκου] ότι …": the name behind a noun of saying whose article shows that they are its words. */
function ownerBefore(a: Analysis, that: number): Mention | null {
  const owner = mentionEnding(a, that - 1);
  const words = owner?.type === 'name' ? mentionEnding(a, owner.from - 1) : undefined;
  const isOwner = a.lexicon.obliqueArticles.has(a.tokens[owner?.from ?? that]?.lower ?? '');
  return owner && words && isOwner && hasNoun(a.tokens, words.head, Noun.speechNoun) ? owner : null;
}

/** "Weber szerint a döntés [„elhamarkodott”]": the source named behind which nobody else is, up to the words. */
export function accordingIn(a: Analysis, near: Surroundings, { from, to }: PlacedStretch): Owned | null {
  const index = lowerBound(near.cueTokens, from) - 1;
  const tie = near.ties[index];
  const sentence = a.tokens[from]?.sentence;
  if (tie?.form !== 'according' || !tie.mention || tie.sentence !== sentence) return null;
  const next = near.ties[index + 1];
  const isTagged = next?.sentence === sentence && next.cueFrom <= to + TAG_REACH && next.mention !== null;
  return isTagged || !canSpeak(a, tie.mention) ? null : owned('woven', tie.mention, index, tie.sourceFrom);
}

/**
 * "Volgens Weber is het plan [‘te duur’]", "Das Haus war laut Weber [„in gutem Zustand“]": the source whose opinion the sentence
 * gives that the words are woven into. Where it has a verb of saying as well, the source only tells where that was read.
 */
export function heldIn(a: Analysis, near: Surroundings, { from }: PlacedStretch): Owned | null {
  let found: Owned | null = null;
  for (let index = lowerBound(near.cueTokens, from) - 1; index >= 0; index--) {
    const tie = near.ties[index];
    if (!tie || tie.sentence !== a.tokens[from]?.sentence) break;
    if (tie.form === 'verb' && tie.mention && hasGrammar(a.tokens, tie.verb, SAYING)) return null;
    if (tie.form !== 'according' || !tie.mention || from - tie.cueTo > WOVEN_REACH) continue;
    if (canSpeak(a, tie.mention)) found ??= owned('woven', tie.mention, index, tie.sourceFrom);
  }
  return found;
}

/** "Weber hat den Plan als [„falsch“] bezeichnet": the verb at the end of the clause that the quotation is woven into. */
export function wovenIn(a: Analysis, near: Surroundings, { from, to }: PlacedStretch): Owned | null {
  const index = lowerBound(near.cueTokens, to);
  const tie = near.ties[index];
  const isLast =
    !a.tokens[to + 1]?.isWord || hasGrammar(a.tokens, to + 1, Grammar.auxiliary | Grammar.conjunction);
  if (!tie?.mention || tie.form !== 'verb' || tie.verb !== to || !isLast || !a.lexicon.data.verbSecond)
    return null;
  const isVerdict = hasGrammar(a.tokens, to, Grammar.verdict);
  const isOf =
    hasGrammar(a.tokens, to, Grammar.speech) && hasGrammar(a.tokens, from - 1, Grammar.preposition);
  if (!isVerdict && !isOf) return null;
  return tie.path === 'relative' ? null : owned('woven', tie.mention, index, tie.sourceFrom);
}

/**
 * "Weber, die den Plan ein [„Monstrum“] nannte, …": whom a relative clause describes that ends with a verb of judging, where
 * nobody else in it can be the judge.
 */
export function describedIn(a: Analysis, { from, to }: PlacedStretch): Owned | null {
  if (!hasGrammar(a.tokens, to, Grammar.verdict) || a.tokens[to + 1]?.isWord) return null;
  for (let i = from - 1; i > from - WOVEN_REACH && a.tokens[i]?.sentence === a.tokens[from]?.sentence; i--) {
    if (!hasGrammar(a.tokens, i, Grammar.relative)) {
      const mention = mentionBeginning(a, i);
      if (a.tokens[i]?.lower === ',' || (mention && canAct(a, mention, PEOPLE | Noun.organisation)))
        return null;
      continue;
    }
    const isSubject = !a.lexicon.obliqueArticles.has(a.tokens[i]?.lower ?? '');
    const described = isSubject && a.tokens[i - 1]?.lower === ',' ? mentionEnding(a, i - 2) : undefined;
    return described && canSpeak(a, described) ? owned('woven', described) : null;
  }
  return null;
}

/** Words before a quotation at the head of a sentence whose verb follows it: "Von einem", "Als". */
const LEAD_REACH = 2;

/**
 * "Von einem [„Kahlschlag“] spricht die Initiative", "Als [“schande”] bestempelt Weber het plan": words that open the clause
 * of the verb right behind them, whose subject follows.
 */
export function leadingIn(a: Analysis, near: Surroundings, { from, to }: PlacedStretch): Owned | null {
  const opens = from - (a.sentences[a.tokens[from]?.sentence ?? -1]?.from ?? 0) <= LEAD_REACH;
  const index = lowerBound(near.cueTokens, to);
  const tie = near.ties[index];
  if (!opens || tie?.form !== 'verb' || tie.verb !== to || tie.path !== 'inverted') return null;
  if (!tie.mention || tie.mention.from <= to || !hasGrammar(a.tokens, to, SAYING)) return null;
  return canSpeak(a, tie.mention) ? owned('woven', tie.mention, index, tie.sourceFrom) : null;
}

/** "A védő a döntést [„elhamarkodottnak”] nevezte": a verb of judging or saying right behind, whose subject stands before both. */
export function judgedIn(a: Analysis, near: Surroundings, { from, to }: PlacedStretch): Owned | null {
  const index = lowerBound(near.cueTokens, to);
  const tie = near.ties[index];
  if (!tie?.mention || tie.verb !== to || !hasGrammar(a.tokens, to, SAYING)) return null;
  const isJudge = tie.mention.to <= from && tie.path !== 'relative' && canSpeak(a, tie.mention);
  return isJudge ? owned('woven', tie.mention, index, tie.sourceFrom) : null;
}

/** Tokens before the words among which a reflexive pronoun stands. */
const REFLEXIVE_REACH = 4;

/**
 * True if the words before a token tell what somebody says of himself or herself: "s’est dit [« consterné »]", "zeigte sich
 * [„überrascht“]".
 */
export function tellsOfSelf(a: Analysis, from: number): boolean {
  for (let i = from - 1; i >= from - REFLEXIVE_REACH; i--) {
    if (a.lexicon.reflexives.has(a.tokens[i]?.lower ?? '')) return true;
    if (!hasGrammar(a.tokens, i, VERBAL | Grammar.adverb)) return false;
  }
  return false;
}

/** Whom a clause is about that tells what somebody says of himself or herself: "La maire s’est dite [« surprise »]". */
export function toldOfSelf(a: Analysis, { from }: PlacedStretch): Owned | null {
  const sentence = a.sentences[a.tokens[from]?.sentence ?? -1];
  if (!sentence || !tellsOfSelf(a, from)) return null;
  // „Die Firma habe sich [„nicht an die Wahrheit gehalten“]“: that is what somebody says of it
  for (let i = sentence.from; i < from; i++) if (hasGrammar(a.tokens, i, Grammar.subjunctive)) return null;
  const topic = topicOf(a, sentence.from, from);
  const isKnown = topic !== null && (topic.type !== 'name' || isPersonsName(a, topic));
  return isKnown && canSpeak(a, topic) ? owned('object', topic) : null;
}

/**
 * "La ministra calificó el plan de [«tardío»]": the verb before the words in their clause, with nothing finite between.
 * Whom a clause with "that" is about does not go on as subject behind "and".
 */
export function objectOf(
  a: Analysis,
  near: Surroundings,
  { from }: PlacedStretch,
  saying = SAYING,
): Owned | null {
  const { completesByCase, caseAtEnd } = a.lexicon.data;
  if (caseAtEnd) return null; // there an object may stand before its verb
  const index = lowerBound(near.cueTokens, from) - 1;
  const tie = near.ties[index];
  // where endings alone tell the object, a fragment may be another verb's
  const verbs = completesByCase && a.lexicon.subjectArticles.size === 0 ? Grammar.verdict : saying;
  if (tie?.form !== 'verb' || !tie.mention || !hasGrammar(a.tokens, tie.verb, verbs)) return null;
  const { mention, sourceFrom, path, sentence, verb } = tie;
  if (sentence !== a.tokens[from]?.sentence || from - verb > WOVEN_REACH || !canSpeak(a, mention))
    return null;
  if (mention.from < verb && isSetOffParticiple(a, verb)) return null;
  const goesOn = path === 'shared' || hasGrammar(a.tokens, verb - 1, Grammar.conjunction);
  if (goesOn && hasGrammar(a.tokens, mention.from - 1, Grammar.complementiser)) return null;
  for (let i = verb + 1; i < from; i++) if (endsObject(a, i)) return null;
  return owned('object', mention, index, sourceFrom);
}

/**
 * Finds the source of the verb of saying or judging right before words woven into its clause, for where the trees give them to
 * somebody further off: "in what [police] called a “targeted” attack".
 */
export function nearestSource(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const { grammarFirst, invertsAlways } = a.lexicon.data;
  if (grammarFirst || invertsAlways || whatStandsBefore(a, placed) !== 'words') return null;
  const found = objectOf(a, near, placed, SAYING | Grammar.showing);
  const tie = near.ties[found?.candidate.tie ?? -1];
  if (tie && !hasGrammar(a.tokens, tie.verb, SAYING) && !isSubjectAlone(a, tie.cueTo, placed.from))
    return null;
  const isPlain = tie !== undefined && tie.path === 'adjacent' && !tie.isPassive && !tie.isNegated;
  if (!isPlain || placed.stretch.paragraph === 0) return null;
  if (a.tokens[tie.cueTo]?.lower === 'to') return null; // "Hale continued [to] act with “impunity”"
  return isPassedOn(a, near, found) ? null : found;
}

/** "An inquiry found [they] “may have known” of it": nothing but a subject of the words stands behind a verb of showing. */
const isSubjectAlone = (a: Analysis, from: number, to: number): boolean =>
  mentionBeginning(a, from)?.to === to;

/** "in [what police] called …": the clause is nothing that anybody else said; "a pact [that allies] call …" may be. */
const isRelativeAt = (a: Analysis, i: number, mayBeThat: boolean): boolean =>
  hasGrammar(a.tokens, i, Grammar.relative) &&
  (!hasGrammar(a.tokens, i, Grammar.complementiser) || (mayBeThat && mentionEnding(a, i - 1) !== undefined));

/** "Hale said firms had expressed “interest”": words in a clause that somebody says are rather that one's. */
function isPassedOn(a: Analysis, near: Surroundings, found: Owned | null): boolean {
  const index = found?.candidate.tie ?? 0;
  const own = near.ties[index];
  const before = (own?.mention?.from ?? 0) - 1;
  if (isRelativeAt(a, before, false)) return false;
  const isSaid = near.ties
    .slice(Math.max(0, index - OUTER_TIES), index)
    .some(
      ({ form, verb, sentence, path, mention }) =>
        form === 'verb' &&
        sentence === own?.sentence &&
        path !== 'relative' &&
        mention !== null &&
        mention !== own.mention &&
        hasGrammar(a.tokens, verb, Grammar.speech),
    );
  if (isSaid) return true;
  for (let i = a.sentences[own?.sentence ?? -1]?.from ?? 0; i <= before; i++) {
    const isThat = hasGrammar(a.tokens, i, Grammar.complementiser) && (a.tokens[i]?.stretch ?? -1) < 0;
    if (isThat && !(i === before && isRelativeAt(a, i, true))) return true;
  }
  return false;
}

/** Cues of a sentence before one that are looked at. */
const OUTER_TIES = 6;

/** "El hallazgo, [publicado] en una revista, «abre una ventana»": a participle behind a comma is no verb of the clause. */
const isSetOffParticiple = (a: Analysis, verb: number): boolean =>
  a.tokens[verb - 1]?.lower === ',' &&
  a.lexicon.data.dropsSubjects &&
  a.lexicon.tagEndings.participle.some((ending) =>
    a.tokens[verb]?.lower.replace(/s$/, '').replace(/a$/, 'o').endsWith(ending),
  );

/** A sign or a finite verb that ends the clause of a verb before it. */
function endsObject(a: Analysis, i: number): boolean {
  const { lower = '', stretch = -1, grammar = 0 } = a.tokens[i] ?? {};
  const isVerbal = a.inMention[i] === 0 && stretch < 0 && (grammar & VERBAL) !== 0;
  return /^[;:]$/.test(lower) || (isVerbal && !(grammar & Grammar.objective));
}
