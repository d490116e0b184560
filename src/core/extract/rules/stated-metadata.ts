import { namesIn } from '../../metadata/names.ts';
import { parseDate } from '../../metadata/parse-date.ts';
import { fold, foldSpace } from '../../metadata/plain-text.ts';
import type { Metadata } from '../../metadata/types.ts';
import type { FoundRule } from '../../rules/types.ts';
import type { RuleState } from '../../types.ts';

const MAX_HEADLINE = 400;
/** Least share of the words that two versions of one headline have in common, 0 to 1. */
const MIN_SHARED_WORDS = 0.5;

export type RuleStates = Map<FoundRule, RuleState>;

/**
 * Returns the metadata of a page with headline, authors and date replaced where rules say where these stand.
 * The first rule of a kind that gives something is obeyed, as the authors of site rules expect; one that
 * gives something quite different from the page is not.
 * @param states where to note what became of each rule
 */
export function statedMetadata(
  metadata: Metadata,
  found: readonly FoundRule[],
  states: RuleStates,
): Metadata {
  const stated = { ...metadata };
  const settled = new Set<string>();
  for (const each of found) {
    const { action } = each.rule;
    if (each.state !== 'found' || !Object.hasOwn(READ, action)) continue;
    const state = settled.has(action) ? 'no-effect' : READ[action as Stated](each.values, stated);
    if (state === 'applied') settled.add(action);
    states.set(each, state);
  }
  return stated;
}

type Stated = 'headline' | 'authors' | 'date';

const READ: Record<Stated, (values: readonly string[], stated: Metadata) => RuleState> = {
  headline(values, stated) {
    const headline = foldSpace(values[0] ?? '');
    if (!headline || headline.length > MAX_HEADLINE) return 'no-effect';
    if (stated.headline !== null && !isVersionOf(headline, stated.headline)) return 'disagrees';
    stated.headline = headline;
    return 'applied';
  },
  authors(values, stated) {
    const authors = [...new Set(values.flatMap((value) => namesIn(foldSpace(value))))];
    if (authors.length === 0) return 'no-effect';
    stated.authors = authors;
    return 'applied';
  },
  date(values, stated) {
    const date = values.map((value) => parseDate(value, stated.lang)).find((value) => value !== null);
    if (!date) return 'no-effect';
    // The page's own metadata are more exact than what it prints, where both name the same day.
    if (stated.datePublished?.slice(0, 10) !== date.slice(0, 10)) stated.datePublished = date;
    return 'applied';
  },
};

function isVersionOf(headline: string, known: string): boolean {
  const words = new Set(fold(headline).split(' '));
  const others = new Set(fold(known).split(' '));
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= MIN_SHARED_WORDS * Math.min(words.size, others.size);
}
