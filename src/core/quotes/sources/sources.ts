import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { topicOf } from '../cues/topics.ts';
import { Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { decodeTrees, evaluate } from '../trees/trees.ts';
import { leaves, splits, thresholds } from '../weights/sources.json';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { candidateVectors } from './candidate-features.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { byGrammar, type Choice, shareRuns } from './choice.ts';
import { freeStandingSource } from './free-standing.ts';
import { ownedSource } from './owned.ts';
import { type Owned, TAG_REACH } from './owned-rules.ts';
import type { Spoken, SpokenLines } from './spoken-lines.ts';
import { whatStandsBefore } from './stands-before.ts';
import { stretchContext } from './stretch-features.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';
import { nearestSource } from './woven.ts';

const model = decodeTrees({ splits, thresholds, leaves });
/**
 * Factor for an inverted tag: it is that much likelier than in English, from which the weights were learned.
 */
const INVERTED_TAG = 4;
/** Share from which the trees' source stands: below it the sentence before is searched for another one. */
const TIED = 0.8;
/** Share from which whoever spoke before goes on in words woven into a clause that is about somebody else. */
const CARRIED = 0.82;
/** Share from which the trees' source stands before one that is nearer to words woven into a clause. */
const NEARER = 0.88;
/** Share of the source of a quotation that stands free: it is shown, but not as sure. */
const FREE_STANDING = 0.68;

/** Chooses a source for every outermost stretch, in reading order: where a tag, grammar or its place among spoken lines does not tell it, by trees. */
export function chooseSources(a: Analysis, near: Surroundings, lines: SpokenLines | null): Choice[] {
  let carried: Candidate | null = null;
  let previous: Owned | null = null;
  const choices = near.stretches.map((placed, order) => {
    const spoken = lines?.sourceOf(placed, carried) ?? null;
    const owned = spoken ? null : ownedSource(a, near, order, previous, carried);
    previous = owned;
    const byTrees = spoken ? spokenChoice(placed, spoken) : choose(a, near, placed, order, carried);
    const choice = owned && !placed.stretch.tag ? byGrammar(byTrees, owned) : byTrees;
    if (!owned && !spoken && isBehindBareTag(a, near, choice)) return { ...choice, candidate: null };
    const nearer = owned || spoken ? null : nearerSource(a, near, byTrees);
    if (!spoken?.isAsked) carried = choice.candidate ?? carried;
    return nearer ? { ...choice, nearer } : choice;
  });
  return shareRuns(a, choices);
}

/** The source that stands nearer to words woven into a clause than the one that the trees give them; null where none does. */
function nearerSource(
  a: Analysis,
  near: Surroundings,
  { placed, candidate, probability }: Choice,
): Owned | null {
  if (probability >= NEARER) return null;
  const nearest = nearestSource(a, near, placed);
  return nearest && candidate?.mention && nearest.candidate.sourceFrom > candidate.sourceFrom
    ? nearest
    : null;
}

/**
 * «…», dijo, y pidió que [su equipo] gane: true if a source stands behind a tag whose subject is left out and nobody can be: it is
 * what the speaker goes on about.
 */
function isBehindBareTag(a: Analysis, near: Surroundings, { placed, candidate }: Choice): boolean {
  const tag = near.ties[lowerBound(near.cueTokens, placed.to)];
  if (!a.lexicon.data.dropsSubjects || !candidate?.mention || !tag || tag.mention) return false;
  const isTag = tag.form === 'verb' && hasGrammar(a.tokens, tag.verb, Grammar.speech);
  if (isPersonsName(a, candidate.mention)) return false; // «…», dice sobre el alcalde [Ana Ruiz]
  return isTag && tag.cueFrom <= placed.to + TAG_REACH && candidate.mention.from > tag.verb;
}

const spokenChoice = (placed: PlacedStretch, { candidate, probability }: Spoken): Choice => ({
  placed,
  candidate,
  probability,
  none: candidate ? 0 : probability,
});

/**
 * True if an inverted tag stands right behind the quotation, to which it belongs in the languages that invert
 * there: « … », a regretté mardi la maire.
 */
function isInvertedTag(a: Analysis, near: Surroundings, placed: PlacedStretch, { tie }: Candidate): boolean {
  const tag = near.ties[tie];
  const isAdjacent = tag !== undefined && tag.cueFrom >= placed.to && tag.cueFrom <= placed.to + 2;
  return isAdjacent && tag.path === 'inverted' && a.lexicon.data.invertsAlways;
}

/**
 * Factor for the weight of "none" where a paragraph is all quoted, or a sentence follows a colon: somebody
 * says it.
 */
const ANNOUNCED = 0.4;
const WHOLE_SENTENCE_WORDS = 5;

/**
 * True if a sentence or more stands between the marks at a place where somebody's words are announced: alone
 * in a paragraph below another one, or right after a colon.
 */
function isAnnounced(a: Analysis, { stretch, from, to }: PlacedStretch): boolean {
  const isAlone =
    stretch.paragraph > 1 &&
    a.tokens[from - 1]?.paragraph !== stretch.paragraph &&
    a.tokens[to]?.paragraph !== stretch.paragraph;
  if (!isAlone && a.tokens[from - 1]?.lower !== ':') return false;
  const inner = a.text.slice(stretch.start, stretch.end).trim();
  return to - from > WHOLE_SENTENCE_WORDS && /^\p{Lu}.*[.!?…]$/su.test(inner);
}

/** Share of the source that a tag inside the marks names: it can belong to nothing else. */
const TAGGED_INSIDE = 0.97;

/** Finds the source that a tag inside the marks names: « Nous partons, a dit Mme Martin, demain. » */
function taggedInside(
  a: Analysis,
  { ties, cueTokens }: Surroundings,
  { stretch, from, to }: PlacedStretch,
): Candidate | null {
  if (!stretch.tag) return null;
  let found: Candidate | null = null;
  for (let i = lowerBound(cueTokens, from); i < ties.length; i++) {
    const tie = ties[i];
    if (!tie || tie.cueFrom >= to) break;
    const { mention, sourceFrom } = tie;
    if (!mention) continue;
    // "a-t-elle commenté" is tied by the participle
    if (hasGrammar(a.tokens, tie.verb, Grammar.speech))
      return { mention, sourceFrom, tie: i, isCarried: false };
    found ??= { mention, sourceFrom, tie: i, isCarried: false };
  }
  return found;
}

function choose(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
  carried: Candidate | null,
): Choice {
  const inside = taggedInside(a, near, placed);
  if (inside) return { placed, candidate: inside, probability: TAGGED_INSIDE, none: 0 };
  const candidates = candidatesOf(a, near, placed, carried);
  const vectors = candidateVectors(stretchContext(a, near, placed, order), candidates, carried);
  const noneFactor = isAnnounced(a, placed) ? ANNOUNCED : 1;
  const weights = candidates.map(
    (c, i) =>
      Math.exp(evaluate(model, vectors[i] ?? [])) *
      (c.mention ? 1 : noneFactor) *
      (isInvertedTag(a, near, placed, c) ? INVERTED_TAG : 1),
  );
  const total = weights.reduce((sum, w) => sum + w, 0);
  const sourceOf = ({ sourceFrom }: Candidate): number => sourceFrom;
  const bySource = new Map<number, number>(); // two cues of one source count together
  candidates.forEach((c, i) => {
    bySource.set(sourceOf(c), (bySource.get(sourceOf(c)) ?? 0) + (weights[i] ?? 0));
  });
  let best: Candidate | null = null;
  let most = 0;
  let heaviest = 0;
  candidates.forEach((c, i) => {
    const weight = bySource.get(sourceOf(c)) ?? 0;
    const own = weights[i] ?? 0;
    if (weight > most || (weight === most && own > heaviest)) {
      best = c.mention ? c : null;
      most = weight;
      heaviest = own;
    }
  });
  const none = (bySource.get(-1) ?? 0) / total;
  const byTrees: Choice = { placed, candidate: best, probability: most / total, none };
  const isOpen =
    byTrees.probability < CARRIED ||
    (!a.lexicon.data.grammarFirst && whatStandsBefore(a, placed) === 'colon');
  const acting = isOpen ? actorOfClause(a, placed, byTrees.candidate) : null;
  if (acting) return { ...byTrees, candidate: acting, probability: FREE_STANDING };
  return byTrees.probability < TIED
    ? orFreeStanding(byTrees, freeStandingSource(a, near, placed, carried))
    : byTrees;
}

/**
 * Finds the person named whom the clause is about that the words are woven into or announced by, where they would go to
 * somebody of a sentence before: "Weber was kinder: [“…”]", "Weber ortete einen [„Anschlag“]", "Her spokesman would not be
 * drawn: [“…”]". Null where there is none.
 */
function actorOfClause(a: Analysis, { from }: PlacedStretch, chosen: Candidate | null): Candidate | null {
  const sentence = a.sentences[a.tokens[from - 1]?.sentence ?? -1];
  if (!sentence || !chosen?.mention || chosen.mention.from >= sentence.from) return null;
  if (a.tokens[from]?.paragraph !== sentence.paragraph || from > sentence.to) return null;
  // „Sie sei [„klug“]“: a report goes on with whom the last sentence gave it to
  for (let i = sentence.from; i < from; i++) if (hasGrammar(a.tokens, i, Grammar.subjunctive)) return null;
  const mention = topicOf(a, sentence.from, from);
  const isColon = a.tokens[from - 1]?.lower === ':';
  const isPerson = mention && (isPersonsName(a, mention) || (isColon && isOffice(a, mention)));
  return isPerson ? { mention, sourceFrom: mention.from, tie: -1, isCarried: false } : null;
}

/** True if a phrase is an office, alone or somebody's: "the minister", "her official spokesman". */
const isOffice = (a: Analysis, { type, head }: Mention): boolean =>
  type === 'description' && hasNoun(a.tokens, head, OFFICE) && !hasNoun(a.tokens, head, Noun.group);

/**
 * Returns the trees' choice, or one with another source, `free`, who speaks or acts in the sentence before.
 */
const orFreeStanding = (choice: Choice, free: Candidate | null): Choice =>
  free && free.mention !== choice.candidate?.mention
    ? { ...choice, candidate: free, probability: FREE_STANDING }
    : choice;
