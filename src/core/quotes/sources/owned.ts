import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { canAct, isPersonsName } from '../cues/can-act.ts';
import { climb, isObject } from '../cues/climb.ts';
import { DASH } from '../cues/subject.ts';
import { isActor, topicOf } from '../cues/topics.ts';
import { CUE, Grammar, Noun, PEOPLE } from '../lexicon/word-classes.ts';
import { endsAsQuestion } from '../marks/questions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate } from './candidates.ts';
import { speakerOfSentence, spokeIn } from './free-standing.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/**
 * Shares of quotations for which grammar gives the right source, 0 to 1, by its rule:
 * - `tag`: «…», dijo la ministra.
 * - `said`: Weber said: “…”
 * - `woven`: Weber hat den Plan als „falsch“ bezeichnet.
 * - `object`: La ministra calificó el plan de «tardío».
 * - `unspoken`: «…», dijo.
 * - `announced`: La ministra dijo: «…»
 * - `topic`: La ministra alzó los hombros: «…»
 * - `after`, `before`: a sentence on its own, behind or before one that is about somebody.
 * - `above`: a paragraph on its own, below one that is about somebody.
 */
const SHARES = {
  tag: 0.97,
  said: 0.97,
  woven: 0.85,
  object: 0.8,
  unspoken: 0.7,
  announced: 0.8,
  topic: 0.7,
  after: 0.7,
  before: 0.7,
  above: 0.7,
} as const;
/** Cues before a colon that are looked at. */
const CUES_BEFORE = 6;
/** Tokens after a quotation among which the cue of its tag begins. */
const TAG_REACH = 2;
const SOMEBODY = PEOPLE | Noun.organisation;
/** Words before a quotation among which the verb stands that it is woven into. */
const WOVEN_REACH = 14;
/** The same, of a participle before the words whose doer follows them. */
const PASSIVE_REACH = 10;
const SAYING = Grammar.speech | Grammar.verdict;
const VERBAL = CUE | Grammar.verb | Grammar.auxiliary;

/** Sentences above a quotation that are looked through: "Jade hésite. La trousse, c’était la sienne. [« … »]" */
const SENTENCES_BACK = 3;

/** The source that grammar gives a stretch. */
export interface Owned {
  candidate: Candidate;
  rule: keyof typeof SHARES;
  share: number;
}

/**
 * The source of a quotation that is a sentence of its own or follows a colon, where grammar alone tells it; null where it
 * does not. Only in languages whose grammar is asked before the trees.
 * @param order the stretch's place among the outermost ones
 * @param previous what grammar told of the stretch before
 * @param carried who was quoted last
 */
export function ownedSource(
  a: Analysis,
  near: Surroundings,
  order: number,
  previous: Owned | null,
  carried: Candidate | null,
): Owned | null {
  const placed = near.stretches[order];
  if (!placed) return null;
  const before = whatStandsBefore(a, placed);
  const { grammarFirst, verbSecond } = a.lexicon.data;
  if (!grammarFirst) return plainly(a, near, placed, before);
  const tag = tagBehind(a, near, placed);
  const ofSelf = before === 'words' ? toldOfSelf(a, placed) : null;
  if (ofSelf) return ofSelf;
  if (before === 'words' && verbSecond)
    return (
      reportedIn(a, near, placed) ??
      (a.tokens[placed.to]?.lower === ',' ? tag : wovenIn(a, near, placed)) ??
      heldIn(a, near, placed)
    );
  if (before === 'words') return amongWords(a, near, order, tag);
  if (tag) return tag;
  if (before === 'colon') return announced(a, near, placed, carried);
  if (before === 'paragraph')
    return besideSentence(a, near, placed, 'before') ?? below(a, near, order, carried);
  return goesOn(a, near, order, previous) ?? besideSentence(a, near, placed, 'after');
}

/** The source that grammar tells beyond doubt in languages whose quotations the trees tie; null where it does not. */
function plainly(a: Analysis, near: Surroundings, placed: PlacedStretch, before: Before): Owned | null {
  const { verbSecond, caseAtEnd } = a.lexicon.data;
  if (caseAtEnd && before === 'words')
    return judgedIn(a, near, placed) ?? reportedIn(a, near, placed) ?? accordingIn(a, near, placed);
  const tag = caseAtEnd ? tagBehind(a, near, placed) : null;
  if (tag?.rule === 'tag' && near.ties[tag.candidate.tie]?.path === 'inverted') return speaking(a, tag);
  const passedOn = before === 'words' && verbSecond ? reportedIn(a, near, placed) : null;
  return passedOn ?? (before === 'words' || before === 'colon' ? saidBefore(a, near, placed) : null);
}

/** The source of words that go on with a clause of the narrator. `tag`: the one that a tag behind them names. */
function amongWords(a: Analysis, near: Surroundings, order: number, tag: Owned | null): Owned | null {
  const placed = near.stretches[order];
  if (!placed) return null;
  // « tardive » selon sa présidente; but not « tardive », selon …, which may be about the verb of saying before
  const cue = near.ties[tag?.candidate.tie ?? -1];
  const isAccording = cue?.form === 'according' && cue.cueFrom === placed.to;
  if (hasCueBefore(a, near, placed) && !isAccording) {
    const before = agentBehind(a, placed) ?? objectOf(a, near, placed) ?? reportedIn(a, near, placed);
    const isPhrase = cue?.form === 'according' && cue.cueTo - cue.cueFrom > 1; // «…», en palabras de la ministra
    return before ?? (isPhrase ? tag : null);
  }
  return tag ? speaking(a, tag) : tagOfClause(a, near, order);
}

/** Where a quotation stands: at the head of its paragraph or sentence, or behind another one, a colon or words. */
type Before = 'paragraph' | 'quotation' | 'colon' | 'sentence' | 'words';

function whatStandsBefore(a: Analysis, { from, stretch }: PlacedStretch): Before {
  const token = a.tokens[from - 1];
  if (!token || token.paragraph !== stretch.paragraph) return 'paragraph';
  if (token.stretch >= 0) return 'quotation';
  // "Odpowiada krótko: – Tak."
  const sign = DASH.test(token.lower) ? a.tokens[from - 2] : token;
  if (sign?.lower === ':') return 'colon';
  return token.sentence !== a.tokens[from]?.sentence ? 'sentence' : 'words';
}

const owned = (rule: Owned['rule'], mention: Mention, tie = -1, sourceFrom = mention.from): Owned => ({
  candidate: { mention, sourceFrom, tie, isCarried: false },
  rule,
  share: SHARES[rule],
});

/** Finds the source that a tag behind the quotation names: «…», dijo la ministra. */
function tagBehind(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const index = lowerBound(near.cueTokens, placed.to);
  const tie = near.ties[index];
  if (!tie?.mention || tie.cueFrom > placed.to + TAG_REACH) return null;
  const cue = a.tokens[tie.cueFrom];
  if (cue?.paragraph !== placed.stretch.paragraph) return null;
  // „…“ Laut Ministerium ist …, „…“ Tatsächlich will Weber …: where the verb is second, a new sentence is no tag
  const isNext = cue.sentence !== a.tokens[placed.to - 1]?.sentence;
  if (isNext && (tie.form === 'according' || a.lexicon.data.verbSecond)) return null;
  if (cue.isCapital && !a.lexicon.data.verbSecond) return null; // «…» Según la jueza, …
  const isTag = tie.path === 'inverted' || tie.mention.from >= tie.cueFrom;
  return isTag ? owned(tie.isUnspoken ? 'unspoken' : 'tag', tie.mention, index, tie.sourceFrom) : null;
}

/** Words between a verb of telling and the sign before what was told: "Weber told reporters at the gate: …" */
const HEARER_REACH = 8;

/**
 * Finds the source where its verb of saying and a sign stand right before the words: "Weber said: [“…”]",
 * "Weber told reporters, [“…”]".
 */
function saidBefore(a: Analysis, near: Surroundings, { from, stretch }: PlacedStretch): Owned | null {
  const sign = from - 1;
  if (!/^[:,]$/.test(a.tokens[sign]?.lower ?? '') || a.tokens[sign]?.paragraph !== stretch.paragraph)
    return null;
  const index = lowerBound(near.cueTokens, sign) - 1;
  const tie = near.ties[index];
  if (tie?.form !== 'verb' || !tie.mention || tie.sentence !== a.tokens[sign]?.sentence) return null;
  const { mention, path, verb, cueTo, sourceFrom, isPassive } = tie;
  const isOwn = (path === 'adjacent' || path === 'apposition') && !isPassive && mention.to <= verb;
  if (!isOwn || !hasGrammar(a.tokens, verb, Grammar.speech) || !canSpeak(a, mention)) return null;
  const isTold =
    a.tokens[sign]?.lower === ':' && sign - cueTo <= HEARER_REACH && mentionBeginning(a, cueTo) !== undefined;
  return cueTo === sign || isTold ? owned('said', mention, index, sourceFrom) : null;
}

/**
 * Finds the source of a clause with "that" which a paper passes on: "Der Anwalt sagte, dass er [„unschuldig“]
 * sei, schreibt der Bote".
 */
function reportedIn(a: Analysis, near: Surroundings, { from }: PlacedStretch): Owned | null {
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
  if (!a.lexicon.data.completesByCase || a.tokens[that - 1]?.lower !== ',') return null;
  const last = mentionEnding(a, that - 2);
  const isCorrelate =
    last?.to === (last?.from ?? 0) + 1 &&
    last?.type !== 'name' &&
    hasGrammar(a.tokens, that - 3, Grammar.preposition); // "о том, что"
  const words = isCorrelate ? mentionEnding(a, that - 4) : last;
  if (words?.type !== 'name' || words.from === words.nameFrom) return null;
  return hasNoun(a.tokens, words.from, Noun.speechNoun) ? words : null;
}

/** "Weber szerint a döntés [„elhamarkodott”]": the source named behind which nobody else is, up to the words. */
function accordingIn(a: Analysis, near: Surroundings, { from, to }: PlacedStretch): Owned | null {
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
function heldIn(a: Analysis, near: Surroundings, { from }: PlacedStretch): Owned | null {
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
function wovenIn(a: Analysis, near: Surroundings, { from, to }: PlacedStretch): Owned | null {
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

/** "A védő a döntést [„elhamarkodottnak”] nevezte": a verb of judging or saying right behind, whose subject stands before both. */
function judgedIn(a: Analysis, near: Surroundings, { from, to }: PlacedStretch): Owned | null {
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
function toldOfSelf(a: Analysis, { from }: PlacedStretch): Owned | null {
  const sentence = a.sentences[a.tokens[from]?.sentence ?? -1];
  if (!sentence || !tellsOfSelf(a, from)) return null;
  const topic = topicOf(a, sentence.from, from);
  const isKnown = topic !== null && (topic.type !== 'name' || isPersonsName(a, topic));
  return isKnown && canSpeak(a, topic) ? owned('object', topic) : null;
}

/** The words « tardive » in "a été qualifié de « tardive » par [la ministre]": the doer of a passive behind them. */
function agentBehind(a: Analysis, { from, to }: PlacedStretch): Owned | null {
  const doer = hasGrammar(a.tokens, to, Grammar.agent) ? mentionBeginning(a, to + 1) : undefined;
  if (!doer || !canSpeak(a, doer)) return null;
  for (let i = from - 1; i > from - PASSIVE_REACH && a.tokens[i]?.sentence === a.tokens[from]?.sentence; i--)
    if (hasGrammar(a.tokens, i, SAYING)) return owned('object', doer);
  return null;
}

/**
 * "La ministra calificó el plan de [«tardío»]": the verb before the words in their clause, with nothing finite between.
 * Whom a clause with "that" is about does not go on as subject behind "and".
 */
function objectOf(a: Analysis, near: Surroundings, { from }: PlacedStretch): Owned | null {
  const { completesByCase, caseAtEnd } = a.lexicon.data;
  if (caseAtEnd) return null; // there an object may stand before its verb
  const index = lowerBound(near.cueTokens, from) - 1;
  const tie = near.ties[index];
  const verbs = completesByCase ? Grammar.verdict : SAYING;
  if (tie?.form !== 'verb' || !tie.mention || !hasGrammar(a.tokens, tie.verb, verbs)) return null;
  const { mention, sourceFrom, path, sentence, verb } = tie;
  if (sentence !== a.tokens[from]?.sentence || from - verb > WOVEN_REACH || !canSpeak(a, mention))
    return null;
  if (isSetOffParticiple(a, verb)) return null;
  const goesOn = path === 'shared' || hasGrammar(a.tokens, verb - 1, Grammar.conjunction);
  if (goesOn && hasGrammar(a.tokens, mention.from - 1, Grammar.complementiser)) return null;
  for (let i = verb + 1; i < from; i++) if (endsObject(a, i)) return null;
  return owned('object', mention, index, sourceFrom);
}

/**
 * Finds the source of the verb of saying or judging right before words woven into its clause, for where the trees give them to
 * somebody further off: "in what [police] called a “targeted” attack". Only in languages whose quotations the trees tie.
 */
export function nearestSource(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const { grammarFirst, invertsAlways, tiesByGrammar } = a.lexicon.data;
  if (grammarFirst || invertsAlways || tiesByGrammar !== '' || whatStandsBefore(a, placed) !== 'words')
    return null;
  const found = objectOf(a, near, placed);
  const tie = near.ties[found?.candidate.tie ?? -1];
  const isPlain = tie !== undefined && tie.path === 'adjacent' && !tie.isPassive && !tie.isNegated;
  if (!isPlain || placed.stretch.paragraph === 0) return null;
  if (a.tokens[tie.cueTo]?.lower === 'to') return null; // "Hale continued [to] act with “impunity”"
  return isPassedOn(a, near, found) ? null : found;
}

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

const speaking = (a: Analysis, tag: Owned): Owned | null =>
  tag.candidate.mention && canSpeak(a, tag.candidate.mention) ? tag : null;

/** Cet épisode [« précoce »] devrait durer « plusieurs jours », précise l’institut: the tag at the end is that of both. */
function tagOfClause(a: Analysis, near: Surroundings, order: number): Owned | null {
  const [placed, next] = [near.stretches[order], near.stretches[order + 1]];
  if (!placed || !next || a.tokens[next.from]?.sentence !== a.tokens[placed.from]?.sentence) return null;
  const cue = near.cueTokens[lowerBound(near.cueTokens, placed.to)] ?? 0;
  const tag = cue >= next.to ? tagBehind(a, near, next) : null;
  return tag && speaking(a, tag);
}

/** True if a cue stands before the quotation in its sentence: then a tag may belong to the whole of it. */
function hasCueBefore(a: Analysis, near: Surroundings, { from }: PlacedStretch): boolean {
  const cue = near.cueTokens[lowerBound(near.cueTokens, from) - 1];
  return cue !== undefined && cue >= (a.sentences[a.tokens[from]?.sentence ?? -1]?.from ?? from);
}

/**
 * Finds the source in the words before a colon, that of a cue or else the person they are about: "La ministra
 * dijo: «…»", "La ministra alzó los hombros: «…»".
 */
function announced(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  carried: Candidate | null,
): Owned | null {
  const sentence = a.sentences[a.tokens[placed.from - 1]?.sentence ?? -1];
  if (!sentence) return null;
  const from = clauseFrom(a, sentence.from, placed.from);
  if (namesOnlyWords(a, from, placed.from)) return lastSpeaker(a, near, placed, carried);
  const label = labelledBefore(a, from, placed.from);
  if (label) return owned('announced', label);
  const last = lowerBound(near.cueTokens, placed.from) - 1;
  for (let i = last; i > last - CUES_BEFORE; i--) {
    const tie = near.ties[i];
    if (!tie || tie.cueFrom < from) break;
    if (!tie.mention || (tie.path === 'relative' && endsBefore(a, tie.cueTo, placed.from))) continue;
    if (tie.form === 'verb' && !hasGrammar(a.tokens, tie.verb, CUE)) continue;
    // "E sulle parole di Conti, che aveva parlato di resa: «…»"
    if (tie.path === 'relative' && isObject(a, climb(a, tie.mention))) continue;
    return owned('announced', tie.mention, i, tie.sourceFrom);
  }
  const topic = topicOf(a, from, placed.from);
  return topic && owned('topic', topic);
}

/** The first token of the clause before a colon, behind the semicolon that ends the one before: "…; Leonor Pina é clara: «…»". */
function clauseFrom(a: Analysis, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (a.tokens[i]?.lower === ';' && (a.tokens[i]?.stretch ?? -1) < 0) return i + 1;
  return from;
}

/** Tokens between a name and the colon behind it: a bracket with a party, a town. */
const LONGEST_BRACKET = 6;

/**
 * Finds whom alone a phrase before the colon names: "Ein anderer Gast: „…“" and, with a bracket behind it, a person's name:
 * "Ou celle d’Eva Weber (Langres) : « … »".
 */
function labelledBefore(a: Analysis, from: number, to: number): Mention | null {
  const colon = a.tokens[to - 1]?.lower === ':' ? to - 1 : to - 2;
  const opening = mentionBeginning(a, from);
  if (opening?.to === colon && opening.type === 'description' && hasGrammar(a.tokens, from, Grammar.article))
    return a.lexicon.definites.has(a.tokens[from]?.lower ?? '') ? null : opening;
  if (a.tokens[colon - 1]?.lower !== ')') return null;
  for (let i = colon - 2; i > colon - LONGEST_BRACKET && i > from; i--) {
    if (a.tokens[i]?.lower !== '(') continue;
    const name = mentionEnding(a, i - 1);
    return name && isPersonsName(a, name) ? name : null;
  }
  return null;
}

/**
 * True if a comma ends a relative clause before the colon: "La ministra, que había callado[,] alzó los
 * hombros: «…»".
 */
function endsBefore(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a.tokens[i]?.lower === ',') return true;
  return false;
}

/**
 * True if the words before a colon name only a thing that belongs to whoever the text is about, and no verb:
 * "Seine Bilanz: «…»", "Haar advies aan de minister: «…»"; or nothing but words of saying.
 */
function namesOnlyWords(a: Analysis, from: number, to: number): boolean {
  const opening = mentionBeginning(a, from);
  // "Пряма мова: «…»"
  const isSpeech = opening?.to === to - 1 && hasNoun(a.tokens, opening.to - 1, Noun.speechNoun);
  const isTheirs = isSpeech || hasGrammar(a.tokens, from, Grammar.possessive);
  if (!opening || !isTheirs || canAct(a, opening, SOMEBODY)) return false;
  for (let i = from; i < to; i++) if (hasGrammar(a.tokens, i, VERBAL) && a.inMention[i] === 0) return false;
  return true;
}

/**
 * Finds the person that the sentence before is about, or the source of the last quotation, in the same
 * paragraph or the one before it.
 */
function lastSpeaker(
  a: Analysis,
  near: Surroundings,
  { from, stretch }: PlacedStretch,
  carried: Candidate | null,
): Owned | null {
  const before = (a.tokens[from]?.sentence ?? 0) - 1;
  const isNear = (paragraph = -1): boolean => stretch.paragraph - paragraph <= 1;
  const beside = isNear(a.sentences[before]?.paragraph) ? speakerOfSentence(a, near, before, carried) : null;
  const candidate =
    beside ?? (carried?.mention && isNear(a.tokens[carried.mention.from]?.paragraph) ? carried : null);
  return candidate && { candidate: { ...candidate, tie: -1 }, rule: 'topic', share: SHARES.topic };
}

/**
 * Returns the source of the quotation before, where nothing stands between its tag and this one: «…», dijo la
 * ministra. [«…»].
 */
function goesOn(a: Analysis, near: Surroundings, order: number, previous: Owned | null): Owned | null {
  const [last, placed] = [near.stretches[order - 1], near.stretches[order]];
  if (!last || !placed || last.stretch.paragraph !== placed.stretch.paragraph) return null;
  const isNext = (a.tokens[placed.from]?.sentence ?? 0) - (a.tokens[last.to - 1]?.sentence ?? 0) <= 1;
  return isNext ? previous : null;
}

const isBody = (a: Analysis, { from, to }: Mention): boolean => {
  for (let i = from; i < to; i++) if (hasNoun(a.tokens, i, Noun.organisation | Noun.document)) return true;
  return false;
};

/**
 * Finds the source of a quotation that fills a paragraph: somebody whom the paragraph above announces ("La
 * ministra dijo:") or, where nobody is quoted there, the person that its last sentence is about.
 */
function below(a: Analysis, near: Surroundings, order: number, carried: Candidate | null): Owned | null {
  const placed = near.stretches[order];
  if (!placed) return null;
  const { from, to, stretch } = placed;
  const last = a.tokens[from - 1];
  const next = a.tokens[a.tokens[to]?.isWord === false ? to + 1 : to];
  if (!last || next?.paragraph === stretch.paragraph) return null;
  if (last.lower === ':') return announced(a, near, placed, carried);
  const sentence = a.sentences[last.sentence];
  const isQuotedThere = near.stretches[order - 1]?.stretch.paragraph === sentence?.paragraph;
  if (!sentence || sentence.paragraph === 0 || isQuotedThere) return null;
  if (endsAsQuestion(last.lower)) return null; // an interviewer’s
  const topic = topicOf(a, sentence.from, sentence.to);
  return topic && owned('above', topic);
}

/** True if a sentence stands in the paragraph and is no question of an interviewer: “…”. Rückschläge? “…” */
function isNarrated(a: Analysis, { from, to, paragraph }: Sentence, own: number): boolean {
  const last = a.tokens[to - 1];
  const isAsked = last !== undefined && to > from && last.stretch < 0 && endsAsQuestion(last.lower);
  return paragraph === own && !isAsked;
}

/**
 * Finds the person that the sentence beside the quotation, in the same paragraph, is about: "Weber shrugged.
 * [“It will be done.”]". Rule `after`: the quotation stands after that sentence; `before`: before it.
 */
function besideSentence(
  a: Analysis,
  near: Surroundings,
  { from, to, stretch }: PlacedStretch,
  rule: 'after' | 'before',
): Owned | null {
  const at = rule === 'after' ? (a.tokens[from]?.sentence ?? 0) - 1 : (a.tokens[to - 1]?.sentence ?? 0) + 1;
  // where the subject is always spoken, the sentence right beside tells
  const reach = rule === 'after' && !a.lexicon.data.verbSecond ? SENTENCES_BACK : 1;
  for (let n = at; at - n < reach && n >= 0; n--) {
    const sentence = a.sentences[n];
    if (!sentence || !isNarrated(a, sentence, stretch.paragraph)) return null;
    if (n < at && (a.tokens[sentence.from]?.stretch ?? -1) >= 0) return null;
    const spoke = a.lexicon.data.verbSecond ? spokeIn(a, near, n)?.mention : null;
    const topic = spoke && isActor(a, spoke) ? spoke : topicOf(a, sentence.from, sentence.to);
    if (topic) return n === at || !isBody(a, topic) ? owned(rule, topic) : null;
  }
  return null;
}
