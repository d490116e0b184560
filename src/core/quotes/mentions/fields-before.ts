import { GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** Most words of a field that stands before "and". */
const LONGEST_FIELD = 2;

/** What no field of a body is: another body, a place, somebody with a name or an office. */
const OTHER = GIVEN_NAME | OFFICE | Noun.organisation | Noun.place | Noun.time;

/**
 * Lengthens bodies and offices whose noun shows by its ending that what stands before it completes it, by the field before
 * "and": "[Tarım ve] Orman Bakanlığı", "[Aile ve] Sosyal Hizmetler Bakanı Eda Tan".
 * @param endings see `possessedEndings` in LanguageGrammar
 */
export function joinFieldsBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  endings: readonly string[],
): Mention[] {
  const isAnd = (i: number): boolean => hasGrammar(tokens, i, Grammar.conjunction);
  // a name that stands without "and" somewhere is no field
  const named = new Set(
    mentions
      .filter(({ type, to }) => type === 'name' && !isAnd(to))
      .map(({ nameFrom }) => tokens[nameFrom]?.lower ?? ''),
  );
  const isCompleted = ({ lower, noun }: Token): boolean =>
    (noun & (Noun.organisation | OFFICE)) !== 0 && endings.some((ending) => lower.endsWith(ending));
  const isField = (i: number, and: number): boolean =>
    tokens[i]?.isCapital === true &&
    tokens[i]?.sentence === tokens[and]?.sentence &&
    !hasNoun(tokens, i, OTHER) &&
    !named.has(tokens[i]?.lower ?? '');
  const out: Mention[] = [];
  for (const mention of mentions) {
    const { from, nameFrom, to } = mention;
    const and = from - 1;
    let start = and;
    if (isAnd(and) && tokens[from]?.isCapital && tokens.slice(from, to).findIndex(isCompleted) > 0)
      while (start > and - LONGEST_FIELD && isField(start - 1, and)) start--;
    if (start === and) {
      out.push(mention);
      continue;
    }
    while ((out.at(-1)?.to ?? 0) > start) out.pop();
    out.push({ ...mention, from: start, nameFrom: nameFrom === from ? start : nameFrom });
  }
  return out;
}
