import type { Analysis } from '../analysis/analysis.ts';
import { CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import { CUE_FEATURES } from '../sources/cue-features.ts';
import { SOURCE_FEATURES } from '../sources/source-features.ts';
import {
  category,
  count,
  type Feature,
  featuresOf,
  flag,
  readFeatures,
  sharedFeatures,
} from '../trees/features.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { SourcedTie } from './can-report.ts';
import type { CueRates } from './cue-rates.ts';
import { ENDS, type ReportedSpan, SHAPES } from './indirect-spans.ts';
import { FORMS, type StatementForm, statementForm } from './statement-form.ts';

/** A cue that may report a statement, in its text. */
interface ReportingCue {
  a: Analysis;
  tie: SourcedTie;
  rates: CueRates;
}

/** Words that a cue may report, in their text. */
interface SpanContext {
  a: Analysis;
  tie: SourcedTie;
  /** Values of `REPORTING_CUE_FEATURES` for the cue: the same for all its spans. */
  shared: readonly number[];
  span: ReportedSpan;
  form: StatementForm;
  /** Tokens of its first piece, `to` exclusive. */
  from: number;
  to: number;
  /** Its place among the spans of its cue. */
  order: number;
}

/** The rate of a verb that the training texts hardly show. */
const UNSEEN = -2;
/** The rate where another word is the cue. */
const NO_VERB = -1;
const MAX_DISTANCE = 20;
const MAX_CUE_POSITION = 30;
const MAX_WORDS = 40;
const MAX_VERBS = 4;

const WORD_CLASSES = [
  'none',
  'complementiser',
  'to',
  'preposition',
  'pronoun',
  'article',
  'determiner',
  'auxiliary',
  'relative',
  'subordinator',
  'conjunction',
  'cue',
  'adverb',
  'time',
  'comma',
  'colon',
  'otherSign',
  'otherWord',
] as const;

/** Features of a cue, which all its spans share. */
const REPORTING_CUE_FEATURES: readonly Feature<ReportingCue>[] = [
  count('rate', rateOf),
  ...featuresOf((cue: ReportingCue) => cue, CUE_FEATURES),
  ...featuresOf(({ a, tie: { mention, sourceFrom } }: ReportingCue) => {
    return { a, mention, sourceFrom, carried: null };
  }, SOURCE_FEATURES),
  category('wordBeforeCue', WORD_CLASSES, ({ a, tie }) => wordClass(a, tie.cueFrom - 1)),
  count('headDistance', ({ tie }) => Math.min(MAX_DISTANCE, Math.abs(tie.cueFrom - tie.mention.head))),
  count('cuePlace', ({ a, tie }) => {
    return Math.min(MAX_CUE_POSITION, tie.cueFrom - (a.sentences[tie.sentence]?.from ?? 0));
  }),
];

/** Features that the model of indirect statements reads (weights/indirect.json). */
export const SPAN_FEATURES: readonly Feature<SpanContext>[] = [
  ...sharedFeatures(({ shared }: SpanContext) => shared, REPORTING_CUE_FEATURES),
  category('shape', SHAPES, ({ span }) => span.shape),
  category('end', ENDS, ({ span }) => span.end),
  category('statementForm', FORMS, ({ form }) => form),
  count('words', ({ from, to }) => Math.min(MAX_WORDS, to - from)),
  category('firstWord', WORD_CLASSES, ({ a, from }) => wordClass(a, from)),
  category('secondWord', WORD_CLASSES, ({ a, from }) => wordClass(a, from + 1)),
  category('wordAfter', WORD_CLASSES, ({ a, to }) => wordClass(a, to)),
  flag('opensWithMention', ({ a, from }) => (a.mentionFrom[from] ?? -1) >= 0),
  count('verbs', countVerbs),
  count('order', ({ order }) => order),
  count('wordsLeft', ({ a, tie, to }) => {
    return Math.min(MAX_DISTANCE, (a.sentences[tie.sentence]?.to ?? to) - to);
  }),
  count('spanDistance', ({ tie, from }) => Math.min(MAX_DISTANCE, Math.abs(from - tie.cueTo))),
];

/** Reads all spans that one cue may report: the form and the vector of each. */
export function readSpans(
  a: Analysis,
  tie: SourcedTie,
  spans: readonly ReportedSpan[],
  rates: CueRates,
): { span: ReportedSpan; form: StatementForm; vector: number[] }[] {
  const shared = readFeatures(REPORTING_CUE_FEATURES, { a, tie, rates });
  return spans.map((span, order) => {
    const [from, to] = span.pieces[0] ?? [0, 0];
    const form = statementForm(a, tie, span);
    return {
      span,
      form,
      vector: readFeatures(SPAN_FEATURES, { a, tie, shared, span, form, from, to, order }),
    };
  });
}

function rateOf({ a, tie, rates }: ReportingCue): number {
  const token = a.tokens[tie.verb];
  return token && tie.form === 'verb' ? (rates(token.lower) ?? UNSEEN) : NO_VERB;
}

function countVerbs({ a, from, to }: SpanContext): number {
  let n = 0;
  for (let i = from; i < to && n < MAX_VERBS; i++)
    if (hasGrammar(a.tokens, i, Grammar.auxiliary | CUE | Grammar.verb) && a.inMention[i] === 0) n++;
  return n;
}

const PRONOUN = Grammar.male | Grammar.female | Grammar.plural | Grammar.neuter | Grammar.firstOrSecond;

/** Returns the kind of a word or sign: the first kind that fits. */
function wordClass(a: Analysis, index: number): (typeof WORD_CLASSES)[number] {
  const token = a.tokens[index];
  if (!token) return 'none';
  const { grammar, noun, lower } = token;
  if (grammar & Grammar.complementiser) return 'complementiser';
  if (lower === 'to') return 'to';
  if (grammar & Grammar.preposition) return 'preposition';
  if (grammar & PRONOUN) return 'pronoun';
  if (grammar & Grammar.article) return 'article';
  if (grammar & (Grammar.possessive | Grammar.determiner)) return 'determiner';
  if (grammar & Grammar.auxiliary) return 'auxiliary';
  if (grammar & Grammar.relative) return 'relative';
  if (grammar & Grammar.subordinator) return 'subordinator';
  if (grammar & Grammar.conjunction) return 'conjunction';
  if (grammar & CUE) return 'cue';
  if (grammar & Grammar.adverb) return 'adverb';
  if (noun & Noun.time) return 'time';
  if (lower === ',') return 'comma';
  if (lower === ':') return 'colon';
  return /^[^\p{L}\p{N}]/u.test(lower) ? 'otherSign' : 'otherWord';
}
