import type { Lexicon } from '../lexicon/lexicon.ts';
import { OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { isOfThem } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';
import { joinBodyFields } from './body-fields.ts';
import { joinBodyNames } from './body-names.ts';
import type { Mention } from './mention.ts';
import type { NameTest } from './names.ts';
import { partedFromPhrases } from './phrase-before-name.ts';
import { phraseEnd } from './phrase-end.ts';
import type { PhraseGrammar } from './phrase-grammar.ts';
import { mentionsOf } from './phrase-mentions.ts';
import { isAnother, isEmphasized, isMereObject, isOneOf, isOnlyObject, isPronoun } from './pronouns.ts';
import { joinRolesBehind, joinTitles } from './titled-names.ts';

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
    if (isAnother(tokens, i)) {
      out.push({ type: 'description', from: i, to: i + 2, head: i + 1, nameFrom: i, isModifier: false });
      i += 2;
      continue;
    }
    if (isOneOf(tokens, i)) {
      const to = isOfThem(tokens, i) ? i + 3 : i + 1;
      out.push({ type: 'description', from: i, to, head: i, nameFrom: i, isModifier: false });
      i = to;
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
  const bodies = grammar.adjectivesFollow
    ? joinBodyNames(tokens, out)
    : joinBodyFields(tokens, out, lexicon.bodyFields);
  const joined = joinTitles(tokens, bodies, grammar);
  const titled = grammar.completesByCase ? partedFromPhrases(tokens, joined) : joined;
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
