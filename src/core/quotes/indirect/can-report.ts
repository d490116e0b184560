import { type Analysis, mentionEnding } from '../analysis/analysis.ts';
import type { CueTie, Source } from '../cues/cue-tie.ts';
import { CUE, Grammar, Noun, THIRD_PERSON } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';

/** A cue whose source is known. */
export type SourcedTie = CueTie & Source;

/**
 * True if a cue can report a statement: it is no verb, or a verb of saying, judging, believing or showing,
 * and its source can speak. Other verbs tie quotations only.
 */
export const canReport = (a: Analysis, tie: CueTie): tie is SourcedTie =>
  tie.mention !== null &&
  canSpeak(a, tie.mention) &&
  !isWriter(a, tie.mention) &&
  !looksBack(a, tie) &&
  !tellsWhichOnes(a, tie) &&
  (tie.form !== 'verb' || hasGrammar(a.tokens, tie.verb, CUE | Grammar.impersonal));

/** "The share of [adults who said they smoke] fell": a clause without a comma only tells which of many are meant. */
function tellsWhichOnes(a: Analysis, { path, mention }: CueTie): boolean {
  const many =
    path === 'relative' && mention?.type === 'pronoun' ? mentionEnding(a, mention.from - 1) : undefined;
  return many?.type === 'description' && hasNoun(a.tokens, many.head, Noun.group);
}

/** "«Una follia». [Così] il governatore definisce il piano": "so" at the head of a sentence means the words before it. */
const looksBack = (a: Analysis, { form, cueFrom, sentence }: CueTie): boolean =>
  form === 'according' &&
  cueFrom === a.sentences[sentence]?.from &&
  hasGrammar(a.tokens, cueFrom, Grammar.quotative) &&
  !hasGrammar(a.tokens, cueFrom, Grammar.according);

/** "You have written a book, [I] say.": what the writer, or a reader, says outside quotations is nobody's statement. */
const isWriter = (a: Analysis, { type, head }: Mention): boolean =>
  type === 'pronoun' &&
  hasGrammar(a.tokens, head, Grammar.firstOrSecond) &&
  !hasGrammar(a.tokens, head, THIRD_PERSON);
