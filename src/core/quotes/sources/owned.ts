import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { CUE, Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { announced } from './announced.ts';
import { below, besideSentence, goesOn, sameSentence, takenUp } from './beside.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate } from './candidates.ts';
import { type Owned, owned, TAG_REACH } from './owned-rules.ts';
import { agentBehind, judgedBehind, saidBefore } from './plainly.ts';
import { type Before, whatStandsBefore } from './stands-before.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';
import {
  accordingIn,
  describedIn,
  heldIn,
  judgedIn,
  leadingIn,
  objectOf,
  reportedIn,
  toldOfSelf,
  wovenIn,
} from './woven.ts';

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
      (a.tokens[placed.to]?.lower === ','
        ? tag
        : (wovenIn(a, near, placed) ?? leadingIn(a, near, placed) ?? describedIn(a, placed))) ??
      heldIn(a, near, placed) ??
      tagAtEnd(a, near, placed)
    );
  if (before === 'words') return amongWords(a, near, order, tag);
  if (tag) return tag;
  const told = takenUp(a, near, placed);
  if (told) return told;
  const again = goesOnUnnamed(a, near, order, carried);
  if (again) return again;
  if (before === 'colon') return announced(a, near, placed, carried);
  if (before === 'paragraph')
    return (
      besideSentence(a, near, placed, 'before') ?? below(a, near, order, carried) ?? sameSentence(a, placed)
    );
  return goesOn(a, near, order, previous) ?? besideSentence(a, near, placed, 'after');
}

/** The source that grammar tells beyond doubt in languages whose quotations the trees tie; null where it does not. */
function plainly(a: Analysis, near: Surroundings, placed: PlacedStretch, before: Before): Owned | null {
  const { verbSecond, caseAtEnd } = a.lexicon.data;
  if (caseAtEnd && before === 'words')
    return judgedIn(a, near, placed) ?? reportedIn(a, near, placed) ?? accordingIn(a, near, placed);
  const tag = caseAtEnd ? tagBehind(a, near, placed) : null;
  if (tag?.rule === 'tag' && near.ties[tag.candidate.tie]?.path === 'inverted') return speaking(a, tag);
  const passedOn =
    before === 'words'
      ? ((verbSecond ? reportedIn(a, near, placed) : null) ?? judgedBehind(a, placed))
      : null;
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
    return before ?? (tag ? (isPhrase ? tag : null) : heldIn(a, near, placed));
  }
  return tag ? speaking(a, tag) : (tagOfClause(a, near, order) ?? reportedIn(a, near, placed));
}

/** «…». [È] quanto sostiene il Comune: a form of "be" before a relative pronoun, whose clause has the cue. */
const saysWhatItIs = (a: Analysis, tie: CueTie | undefined): boolean =>
  tie !== undefined &&
  a.lexicon.copulas.has(a.tokens[tie.verb]?.lower ?? '') &&
  hasGrammar(a.tokens, tie.cueTo, Grammar.relative);

/** True if the subject of a tag stands right behind the auxiliary that opens it: »…,« har [Eva Dahl] tidligere forklaret. */
const isBehindAuxiliary = (a: Analysis, { to }: PlacedStretch, { from }: Mention): boolean =>
  a.lexicon.data.verbSecond && from <= to + 2 && hasGrammar(a.tokens, from - 1, Grammar.auxiliary);

/** Index of the tie of a tag behind a quotation, over “it is what” and an auxiliary whose participle follows its subject. */
function tagIndex(a: Analysis, near: Surroundings, placed: PlacedStretch): number {
  const index = lowerBound(near.cueTokens, placed.to);
  if (saysWhatItIs(a, near.ties[index])) return index + 1;
  const [tie, next] = [near.ties[index], near.ties[index + 1]];
  const isOpen = tie && !tie.mention && hasGrammar(a.tokens, tie.verb, Grammar.auxiliary) && next?.mention;
  return isOpen && isBehindAuxiliary(a, placed, next.mention as Mention) ? index + 1 : index;
}

/** Finds the source that a tag behind the quotation names: «…», dijo la ministra. */
function tagBehind(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const index = tagIndex(a, near, placed);
  const tie = near.ties[index];
  const reach = TAG_REACH + (saysWhatItIs(a, near.ties[index - 1]) ? 2 : 0);
  if (!tie?.mention || Math.min(tie.cueFrom, tie.mention.from) > placed.to + reach) return null;
  const cue = a.tokens[tie.cueFrom];
  if (cue?.paragraph !== placed.stretch.paragraph) return null;
  // „…“ Laut Ministerium ist …, „…“ Tatsächlich will Weber …: where the verb is second, a new sentence is no tag
  const isNext = cue.sentence !== a.tokens[placed.to - 1]?.sentence;
  if (isNext && (tie.form === 'according' || a.lexicon.data.verbSecond)) return null;
  if (cue.isCapital && !a.lexicon.data.verbSecond) return null; // «…» Según la jueza, …
  const isTag =
    tie.path === 'inverted' || tie.mention.from >= tie.cueFrom || isBehindAuxiliary(a, placed, tie.mention);
  return isTag ? owned(tie.isUnspoken ? 'unspoken' : 'tag', tie.mention, index, tie.sourceFrom) : null;
}

/**
 * “…”, lyder det; „…“, hieß es weiter: a tag without a source is that of whoever was quoted right before, with no sentence
 * between.
 */
function goesOnUnnamed(
  a: Analysis,
  near: Surroundings,
  order: number,
  carried: Candidate | null,
): Owned | null {
  const [last, placed] = [near.stretches[order - 1], near.stretches[order]];
  if (!last || !placed || !carried?.mention) return null;
  const tie = near.ties[lowerBound(near.cueTokens, placed.to)];
  if (!tie || tie.mention || tie.cueFrom > placed.to + TAG_REACH) return null;
  if (!hasGrammar(a.tokens, tie.verb, Grammar.impersonal)) return null;
  const [from, to] = [a.tokens[last.to - 1]?.sentence ?? 0, a.tokens[placed.from]?.sentence ?? 0];
  return to - from <= 1 ? owned('unspoken', carried.mention) : null;
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

/**
 * "Die Fluglinie werde ihren [„Kurs“] halten, so Weber.": the source of a tag that ends the sentence that the words are woven
 * into, where nothing before them tells of anybody's words.
 */
function tagAtEnd(a: Analysis, near: Surroundings, placed: PlacedStretch): Owned | null {
  const end = a.sentences[a.tokens[placed.from]?.sentence ?? -1]?.to ?? 0;
  const index = lowerBound(near.cueTokens, end) - 1;
  const tie = near.ties[index];
  if (!tie?.mention || tie.cueFrom < placed.to || a.tokens[tie.cueFrom - 1]?.lower !== ',') return null;
  const isLast = tie.mention.from >= tie.cueTo && !a.tokens[tie.mention.to]?.isWord;
  if (!isLast || hasCueBefore(a, near, placed)) return null;
  return speaking(a, owned('tag', tie.mention, index, tie.sourceFrom));
}

/**
 * True if a cue stands before the quotation in its sentence: then a tag may belong to the whole of it. A verb of being or doing
 * is none: Το κείμενο είναι [«πρόχειρο»] και «μισό», λέει ο Λύκος.
 */
function hasCueBefore(a: Analysis, near: Surroundings, { from }: PlacedStretch): boolean {
  const start = a.sentences[a.tokens[from]?.sentence ?? -1]?.from ?? from;
  for (let i = lowerBound(near.cueTokens, from) - 1; (near.ties[i]?.cueFrom ?? -1) >= start; i--) {
    const tie = near.ties[i];
    if (tie && (tie.form !== 'verb' || hasGrammar(a.tokens, tie.verb, CUE))) return true;
  }
  return false;
}
