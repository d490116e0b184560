import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { isVerb } from '../cues/verbs.ts';
import { Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import type { SourcedTie } from './can-report.ts';

/** Words of the longest source that opens a sentence. */
const LONGEST_SOURCE = 12;

/**
 * The end of a source behind "according to", with the body that it is of: "Per gli analisti [di Equita] la strada …". Where the
 * verb is second, all before it belongs to a source that opens its sentence: "Laut dem Amt [für Weinbau und Gartenbau] ist …".
 */
export function sourceEnd(a: Analysis, { form, mention, cueFrom, verb, sentence }: SourcedTie): number {
  const of = mention.to;
  if (form === 'verb' && mention.from > verb && a.lexicon.data.verbSecond) return overTag(a, of);
  const opens = form === 'according' && cueFrom === a.sentences[sentence]?.from;
  if (opens && a.lexicon.data.verbSecond)
    for (let i = of; i < of + LONGEST_SOURCE && a.tokens[i]?.isWord; i++) if (goesOnBehind(a, i)) return i;
  const isOwned =
    form === 'according' &&
    hasGrammar(a.tokens, of, Grammar.preposition) &&
    hasNoun(a.tokens, of, Noun.particle);
  const isOwner = form === 'according' && hasGrammar(a.tokens, of, Grammar.genitive); // "Laut eines Sprechers [der Polizei] liegen …"
  const owner = isOwned || isOwner ? mentionBeginning(a, isOwner ? of : of + 1) : undefined;
  const end = owner && a.tokens[owner.from]?.sentence === a.tokens[of]?.sentence ? owner.to : of;
  if (form !== 'according') return end;
  return opens ? overOwnVerb(a, overParticiple(a, overName(a, mention, end))) : overName(a, mention, end);
}

/** "Conforme a rádio [mostrou nesta quarta (18)], o homem …": the comma behind a source with a verb of saying of its own. */
function overOwnVerb(a: Analysis, end: number): number {
  const isOwn =
    a.lexicon.data.adjectivesFollow && hasGrammar(a.tokens, end, Grammar.speech | Grammar.showing);
  if (!isOwn || hasGrammar(a.tokens, end, Grammar.auxiliary)) return end;
  for (let i = end + 1; i < end + LONGEST_SOURCE && a.tokens[i]?.sentence === a.tokens[end]?.sentence; i++)
    if (a.tokens[i]?.lower === ',') return i;
  return end;
}

/** Words behind a comma among which the subjunctive of what is reported stands. */
const REPORT_REACH = 12;

/**
 * The comma behind a source whose verb precedes it, over all words that say whose it is, when and where, if a clause in the
 * subjunctive of report follows: "erklärte eine Sprecherin [der Polizei am Montag], es habe …". Else the end of the source.
 */
function overTag(a: Analysis, end: number): number {
  for (let i = end; i < end + LONGEST_SOURCE; i++) {
    if (a.tokens[i]?.lower === ',') return reportsFrom(a, i + 1) ? i : end;
    const isOpen = !a.tokens[i]?.isWord || hasGrammar(a.tokens, i, Grammar.complementiser);
    if (isOpen || goesOnBehind(a, i)) return end;
  }
  return end;
}

/** True if a clause in the subjunctive of report begins at a token, before any other sign. */
function reportsFrom({ tokens }: Analysis, from: number): boolean {
  for (let i = from; i < from + REPORT_REACH && tokens[i]?.isWord; i++)
    if (hasGrammar(tokens, i, Grammar.subjunctive)) return true;
  return false;
}

/** Words behind a source at the head of a sentence that say more of it: "According to a report [published on Monday], it rained". */
function overParticiple(a: Analysis, end: number): number {
  const { lower = '', isCapital } = a.tokens[end] ?? {};
  const saysMore = (!isCapital && lower.endsWith('ed')) || hasGrammar(a.tokens, end, Grammar.preposition);
  if (a.lexicon.data.invertsAlways || a.lexicon.data.verbSecond || !saysMore) return end;
  for (let i = end + 1; i < end + LONGEST_SOURCE && a.tokens[i]?.isWord !== undefined; i++) {
    if (a.tokens[i]?.lower === ',') return i;
    if (!a.tokens[i]?.isWord || hasGrammar(a.tokens, i, Grammar.auxiliary) || isVerb(a, i)) return end;
  }
  return end;
}

/** "According to the mayor, [Eva Weber,] the bridge will close": the end of a full name between commas behind an office. */
function overName(a: Analysis, { type, head }: Mention, end: number): number {
  const isOffice = type === 'description' && hasNoun(a.tokens, head, OFFICE) && a.tokens[end]?.lower === ',';
  const name = isOffice ? mentionBeginning(a, end + 1) : undefined;
  const isSetOff = name?.type === 'name' && name.to > name.nameFrom + 1 && a.tokens[name.to]?.lower === ',';
  return isSetOff ? name.to : end;
}

/**
 * True if a clause of its own goes on behind the source, as it does where the verb stands second: "…, volgens
 * Weber [is] dat onjuist".
 */
export const goesOnBehind = (a: Analysis, i: number): boolean =>
  a.lexicon.data.verbSecond && (hasGrammar(a.tokens, i, Grammar.auxiliary) || isVerb(a, i));
