import type { Lexicon } from '../lexicon/lexicon.ts';
import { Grammar, PEOPLE } from '../lexicon/word-classes.ts';
import { hasGrammar, type Token } from './tokens.ts';

/** Words that never stand behind the article of a noun phrase. */
const NOT_IN_PHRASE =
  Grammar.article |
  Grammar.possessive |
  Grammar.objective |
  Grammar.male |
  Grammar.female |
  Grammar.neuter |
  Grammar.firstOrSecond;
const SENTENCE_END = /^[.!?“”«»"]$/;
const OPENS_CLAUSE = Grammar.preposition | Grammar.conjunction;

/**
 * Marks articles that are relative pronouns, and relative pronouns that are possessives, where a comma parts
 * every clause: "…, [das] der Redaktion vorliegt", "…, in [der] sie wohnt", but "sagt [dessen] Sprecher".
 * Both are written alike. A man's article right before the auxiliary at the head of a sentence is a pronoun as well: "[Der] hatte
 * den Start gelobt". Only where nouns are capitalised.
 */
export function markRelatives(tokens: readonly Token[], { data, definites, definitesMale }: Lexicon): void {
  if (!data.capitalisesNouns) {
    markUnlistedClauses(tokens);
    return;
  }
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (token.grammar & Grammar.relative) {
      const isWithin = before?.isWord === true && !(before.grammar & OPENS_CLAUSE);
      if (isWithin && before.sentence === token.sentence) token.grammar = Grammar.possessive;
      return;
    }
    const comma = hasGrammar(tokens, i - 1, Grammar.preposition) ? i - 2 : i - 1;
    const isArticle = definites.has(token.lower) && (token.grammar & Grammar.article) !== 0;
    const isHead = (!before || SENTENCE_END.test(before.lower)) && definitesMale.has(token.lower);
    if (isArticle && isHead && hasGrammar(tokens, i + 1, Grammar.auxiliary)) token.grammar = Grammar.male;
    if (isArticle && tokens[comma]?.lower === ',' && hasGrammar(tokens, i + 1, NOT_IN_PHRASE))
      token.grammar = Grammar.relative;
  });
}

const FINITE = Grammar.speech | Grammar.verb | Grammar.auxiliary;

/**
 * Marks a demonstrative as a relative pronoun right behind somebody, where a word of no list and a verb follow, and that word
 * as a verb: "De medewerkster [die] [opnam] verklaarde …".
 */
function markUnlistedClauses(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const isBoth = token.grammar & Grammar.relative && token.grammar & Grammar.determiner;
    if (
      !isBoth ||
      token.grammar & Grammar.complementiser ||
      !before ||
      !next?.isWord ||
      next.isCapital ||
      next.grammar !== 0 ||
      next.noun !== 0
    )
      return;
    const isBehindSomebody =
      before.sentence === token.sentence && (before.isCapital || (before.noun & PEOPLE) !== 0);
    if (!isBehindSomebody || !hasGrammar(tokens, i + 2, FINITE)) return;
    token.grammar = Grammar.relative;
    next.grammar = Grammar.verb;
  });
}
