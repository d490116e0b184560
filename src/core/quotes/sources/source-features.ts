import type { Analysis } from '../analysis/analysis.ts';
import { Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { flag } from './feature-values.ts';

/** What a source is like, whose words begin at token `from`; `carried` is the source of the stretch before. */
export function sourceFeatures(
  a: Analysis,
  mention: Mention,
  from: number,
  carried: Mention | null,
): number[] {
  const head = a.tokens[mention.head];
  const noun = head?.noun ?? 0;
  return [
    sourceType(a, mention),
    flag((noun & (Noun.role | Noun.anonymous)) !== 0),
    flag((noun & Noun.group) !== 0),
    flag((noun & Noun.organisation) !== 0),
    flag((noun & Noun.document) !== 0),
    flag((noun & Noun.place) !== 0),
    flag(a.sentences[head?.sentence ?? 0]?.from === from),
    flag(hasGrammar(a.tokens, from - 1, Grammar.preposition)),
    carried ? sameWords(a, mention, carried) : -1,
    flag((head?.stretch ?? -1) >= 0),
  ];
}

function sourceType(a: Analysis, mention: Mention): number {
  if (mention.type === 'name') return 1;
  if (mention.type === 'description') return 2;
  const { grammar } = a.tokens[mention.head] ?? { grammar: 0 };
  if (grammar & (Grammar.male | Grammar.female)) return 3;
  if (grammar & Grammar.plural) return 4;
  if (grammar & Grammar.neuter) return 5;
  if (grammar & Grammar.firstOrSecond) return 6;
  return 7;
}

function sameWords(a: Analysis, x: Mention, y: Mention): number {
  if (x === y) return 2;
  return flag(a.tokens[x.head]?.lower === a.tokens[y.head]?.lower);
}
