import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { isActor, topicOf } from '../cues/topics.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import { endsAsQuestion } from '../marks/questions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../words/sentences.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { announced } from './announced.ts';
import type { Candidate } from './candidates.ts';
import { backedIn, spokeIn } from './free-standing.ts';
import { type Owned, owned, SHARES } from './owned-rules.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** Sentences above a quotation that are looked through: "Jade hésite. La trousse, c’était la sienne. [« … »]" */
const SENTENCES_BACK = 3;

/**
 * Returns the source of the quotation before, where nothing stands between its tag and this one: «…», dijo la
 * ministra. [«…»].
 */
export function goesOn(a: Analysis, near: Surroundings, order: number, previous: Owned | null): Owned | null {
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
export function below(
  a: Analysis,
  near: Surroundings,
  order: number,
  carried: Candidate | null,
): Owned | null {
  const placed = near.stretches[order];
  if (!placed) return null;
  const { from, to, stretch } = placed;
  let above = from - 1;
  while (a.tokens[above]?.paragraph === stretch.paragraph) above--; // the place and date before the words: "ROVELLO – «…»"
  const last = a.tokens[above];
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

/** The first token of the paragraph below a quotation that nothing of its own paragraph follows; -1 where something does. */
function paragraphBelow(a: Analysis, { to, stretch }: PlacedStretch): number {
  const next = a.tokens[to]?.isWord === false && a.tokens[to]?.paragraph === stretch.paragraph ? to + 1 : to;
  return a.tokens[next]?.paragraph === stretch.paragraph ? -1 : next;
}

/** The source of a quotation that the paragraph below takes up: »…« ¶ Sådan lyder det fra Eva Dahl. */
export function takenUp(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const below = paragraphBelow(a, placed);
  const found = below < 0 ? null : takenUpAt(a, near, below);
  return found && { candidate: found, rule: 'before', share: SHARES.tag };
}

/** Tokens behind the word that takes up a quotation among which the verb of saying stands: "Sådan [lyder] det fra Eva Dahl". */
const VERB_REACH = 3;

/** Finds who says what the paragraph that begins at a token takes up: "– Det er galt. ¶ Det sier [Eva Dahl]." */
export function takenUpAt(a: Analysis, near: Surroundings, from: number): Candidate | null {
  if (!a.lexicon.takingUp.has(a.tokens[from]?.lower ?? '') || !hasGrammar(a.tokens, from, Grammar.adverb))
    return null;
  for (let i = lowerBound(near.cueTokens, from); i < near.ties.length; i++) {
    const { mention = null, sourceFrom = -1, cueFrom = from + VERB_REACH } = near.ties[i] ?? {};
    if (cueFrom >= from + VERB_REACH) break;
    if (mention && mention.from > cueFrom && isActor(a, mention))
      return { mention, sourceFrom, tie: i, isCarried: false };
  }
  return null;
}

/** True if a sentence stands in the paragraph and is no question of an interviewer: “…”. Rückschläge? “…” */
function isNarrated(a: Analysis, { from, to, paragraph }: Sentence, own: number): boolean {
  const last = a.tokens[to - 1];
  const isAsked = last !== undefined && to > from && last.stretch < 0 && endsAsQuestion(last.lower);
  return paragraph === own && !isAsked;
}

/** The source of a verb of saying in a sentence, where the verb is second, else whom the sentence is about. */
function aboutWhom(a: Analysis, near: Surroundings, number: number, { from, to }: Sentence): Mention | null {
  const spoke = a.lexicon.data.verbSecond ? spokeIn(a, near, number) : null;
  const mention = spoke?.mention ?? null;
  const isSource = mention?.type === 'pronoun' && near.ties[spoke?.tie ?? -1]?.form === 'according'; // "Volgens [hem] …"
  return mention && (isSource || isActor(a, mention)) ? mention : topicOf(a, from, to);
}

/**
 * Finds the person that the sentence beside the quotation, in the same paragraph, is about: "Weber shrugged.
 * [“It will be done.”]". Rule `after`: the quotation stands after that sentence; `before`: before it.
 */
export function besideSentence(
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
    const topic = (rule === 'after' ? backedIn(a, n)?.mention : null) ?? aboutWhom(a, near, n, sentence);
    if (topic) return n === at || !isBody(a, topic) ? owned(rule, topic) : null;
  }
  return null;
}

/** "«Nos vemos mañana», y con esas palabras [Ana Ruiz] cerró la puerta.": whom the sentence is about that goes on behind the words. */
export function sameSentence(a: Analysis, { to }: PlacedStretch): Owned | null {
  const sentence = a.sentences[a.tokens[to - 1]?.sentence ?? -1];
  if (!sentence || a.tokens[to]?.lower !== ',' || to + 1 >= sentence.to) return null;
  const topic = topicOf(a, to + 1, sentence.to);
  return topic && owned('before', topic);
}
