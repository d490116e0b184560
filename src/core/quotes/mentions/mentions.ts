import type { Lexicon } from '../lexicon/lexicon.ts';
import { Grammar, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { isOfThem } from '../words/phrases.ts';
import { hasGrammar, type Token } from '../words/tokens.ts';
import { joinBodyFields, joinConstituencies } from './body-fields.ts';
import { joinBodyNames } from './body-names.ts';
import { partLoneOwners } from './lone-owners.ts';
import type { Mention } from './mention.ts';
import type { NameTest } from './names.ts';
import { partedFromPhrases } from './phrase-before-name.ts';
import { phraseEnd } from './phrase-end.ts';
import type { PhraseGrammar } from './phrase-grammar.ts';
import { mentionsOf } from './phrase-mentions.ts';
import { isAnother, isEmphasized, isMereObject, isOneOf, isOnlyObject, isPronoun } from './pronouns.ts';
import { joinRolesBehind, joinTitles } from './titled-names.ts';

/** The words "[un autre] résume", "[uno di loro] dice", "[l’un] des voisins" that stand for somebody without a noun; null for any other. */
function wordForSomebody(tokens: readonly Token[], from: number): Mention | null {
  const isElided = hasGrammar(tokens, from, Grammar.article) && isOneOf(tokens, from + 1);
  const head = isElided || isAnother(tokens, from) ? from + 1 : from;
  if (head === from && !isOneOf(tokens, from)) return null;
  const to = isOneOf(tokens, head) && isOfThem(tokens, head) ? head + 3 : head + 1;
  return { type: 'description', from, to, head, nameFrom: from, isModifier: false };
}

/** Finds the noun phrases of a text from left to right. */
export function findMentions(tokens: readonly Token[], isName: NameTest, lexicon: Lexicon): Mention[] {
  const grammar: PhraseGrammar = {
    ...lexicon.data,
    womensNames: lexicon.womensNames,
    possessedEndings: lexicon.possessedEndings,
    obliqueEndings: lexicon.obliqueEndings,
    hearerEndings: lexicon.hearerEndings,
    genitiveEndings: lexicon.genitiveEndings,
    tagEndings: lexicon.tagEndings,
    causatives: lexicon.causatives,
    stressed: lexicon.stressed,
  };
  const out: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token?.isWord || isMereObject(token)) {
      i++;
      continue;
    }
    if (grammar.completesByCase && isOnlyObject(token)) {
      i++;
      continue;
    }
    const somebody = wordForSomebody(tokens, i);
    if (somebody) {
      out.push(somebody);
      i = somebody.to;
      continue;
    }
    if (isPronoun(tokens, i, isName)) {
      const to = grammar.adjectivesFollow && isEmphasized(tokens, i) ? i + 2 : i + 1;
      out.push({ type: 'pronoun', from: i, to, head: i, nameFrom: i, isModifier: false });
      i = to;
      continue;
    }
    const to = phraseEnd(tokens, i, isName, grammar);
    if (to <= i) {
      i++;
      continue;
    }
    out.push(...mentionsOf(tokens, i, to, isName, grammar));
    i = to;
  }
  const called = grammar.adjectivesFollow ? joinBodyNames(tokens, out, grammar.tagEndings.sure) : out;
  const fields = joinBodyFields(tokens, called, lexicon.bodyFields);
  const bodies = grammar.adjectivesFollow ? fields : joinConstituencies(tokens, fields);
  const joined = joinTitles(tokens, bodies, grammar);
  const titled = grammar.completesByCase
    ? partLoneOwners(tokens, partedFromPhrases(tokens, joined), lexicon)
    : joined;
  return grammar.rolesFollow ? joinRolesBehind(tokens, titled, ownedRoleTest(lexicon)) : titled;
}

/** Returns a test for nouns for people in the form of what is owned: their list has them without its ending as well. */
const ownedRoleTest =
  ({ wordBits, ownedNouns }: Lexicon) =>
  (word: string): boolean =>
    ownedNouns.some(
      ([ending, base]) =>
        word.endsWith(ending) &&
        (wordBits(word.slice(0, -ending.length) + base)[1] & (OFFICE | SPEAKING_NOUN)) !== 0,
    );
