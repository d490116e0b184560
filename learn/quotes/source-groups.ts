import { intersect, jaccard, size } from '../../bench/quotes/ranges.ts';
import { spanOf } from '../../src/core/quotes/analysis/analysis.ts';
import type { Mention } from '../../src/core/quotes/mentions/mention.ts';
import { candidateVectors } from '../../src/core/quotes/sources/candidate-features.ts';
import { type Candidate, candidatesOf } from '../../src/core/quotes/sources/candidates.ts';
import { stretchContext } from '../../src/core/quotes/sources/stretch-features.ts';
import { surroundings } from '../../src/core/quotes/sources/surroundings.ts';
import type { Range } from '../corpora/quotes.ts';
import type { LabelledQuote, ReadText } from './texts.ts';

/** Something to judge, as numbers. */
export interface Row {
  vector: number[];
  isRight: boolean;
}

/** The labelled quotation of a stretch, the inner one of two, or undefined. */
function goldOf({ quotes }: ReadText, span: Range): LabelledQuote | undefined {
  const near = quotes.filter((quote) => quote.quoted.some((part) => jaccard([part], [span]) >= 0.5));
  return near.sort((a, b) => size(a.content) - size(b.content))[0];
}

/** One group of candidates for every stretch of which the labelled source, or "none", is among them. */
export function sourceGroups(doc: ReadText): Row[][] {
  const { analysis: a, ties } = doc;
  const near = surroundings(a, ties);
  let carried: Candidate | null = null;
  const groups: Row[][] = [];
  near.stretches.forEach((placed, order) => {
    const span: Range = [placed.stretch.start, placed.stretch.end];
    const gold = goldOf(doc, span);
    if (gold?.ignore || intersect(doc.skip, [span]).length > 0) return;
    const isRight = (mention: Mention | null): boolean => {
      if (!gold?.source) return mention === null;
      if (!mention) return false;
      const { start, end } = spanOf(a, mention.from, mention.to);
      return intersect(gold.sourceHeads, [[start, end]]).length > 0;
    };
    const candidates = candidatesOf(a, near, placed, carried);
    const vectors = candidateVectors(stretchContext(a, near, placed, order), candidates, carried);
    carried = candidates.find(({ mention }) => mention && isRight(mention)) ?? carried;
    const group = candidates.map(({ mention }, i) => ({
      vector: vectors[i] ?? [],
      isRight: isRight(mention),
    }));
    if (group.some((row) => row.isRight)) groups.push(group);
  });
  return groups;
}
