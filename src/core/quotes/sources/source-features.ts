import type { Analysis } from '../analysis/analysis.ts';
import type { Source } from '../cues/cue-tie.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { category, type Feature, flag } from '../trees/features.ts';
import { hasGrammar } from '../words/tokens.ts';

/** A source in its text. */
export interface PlacedSource extends Source {
  a: Analysis;
  /** The source of the stretch before, or null. */
  carried: Mention | null;
}

const TYPES = ['name', 'description', 'heOrShe', 'they', 'it', 'iOrYou', 'otherPronoun'] as const;
const LIKENESS = ['different', 'sameWord', 'same'] as const;

const isOf =
  (noun: number) =>
  ({ a, mention }: PlacedSource): boolean =>
    ((a.tokens[mention.head]?.noun ?? 0) & noun) !== 0;

/** Features of a source by itself, independent of the cue that ties it. */
export const SOURCE_FEATURES: readonly Feature<PlacedSource>[] = [
  category('sourceType', TYPES, sourceType),
  flag('role', isOf(Noun.role | Noun.anonymous)),
  flag('group', isOf(Noun.group)),
  flag('organisation', isOf(Noun.organisation)),
  flag('document', isOf(Noun.document)),
  flag('place', isOf(Noun.place)),
  flag('opensSentence', ({ a, mention, sourceFrom }) => {
    return a.sentences[a.tokens[mention.head]?.sentence ?? 0]?.from === sourceFrom;
  }),
  flag('isObject', ({ a, sourceFrom }) => hasGrammar(a.tokens, sourceFrom - 1, Grammar.preposition)),
  category('sameAsCarried', LIKENESS, sameAsCarried),
  flag('inQuote', ({ a, mention }) => (a.tokens[mention.head]?.stretch ?? -1) >= 0),
];

function sourceType({ a, mention }: PlacedSource): (typeof TYPES)[number] {
  if (mention.type !== 'pronoun') return mention.type;
  const { grammar } = a.tokens[mention.head] ?? { grammar: 0 };
  if (grammar & (Grammar.male | Grammar.female)) return 'heOrShe';
  if (grammar & Grammar.plural) return 'they';
  if (grammar & Grammar.neuter) return 'it';
  if (grammar & Grammar.firstOrSecond) return 'iOrYou';
  return 'otherPronoun';
}

function sameAsCarried({ a, mention, carried }: PlacedSource): (typeof LIKENESS)[number] | null {
  if (!carried) return null;
  if (mention === carried) return 'same';
  return a.tokens[mention.head]?.lower === a.tokens[carried.head]?.lower ? 'sameWord' : 'different';
}
