import * as Grammar from './grammar-bits.ts';
import * as Noun from './noun-bits.ts';

export { Grammar, Noun };

/** Bits of any verb of the lexicon that can tie a quotation to its source. */
export const CUE = Grammar.speech | Grammar.verdict | Grammar.thought | Grammar.showing;
export const THIRD_PERSON = Grammar.male | Grammar.female | Grammar.plural | Grammar.neuter | Grammar.open;
export const ANY_PRONOUN = THIRD_PERSON | Grammar.firstOrSecond;
/** Words that open a noun phrase. */
export const DETERMINER = Grammar.article | Grammar.determiner | Grammar.possessive;
/** Words that never stand inside a noun phrase. */
export const FUNCTION_WORD =
  Grammar.auxiliary |
  Grammar.preposition |
  Grammar.conjunction |
  Grammar.subordinator |
  Grammar.complementiser |
  Grammar.relative |
  Grammar.negation |
  Grammar.adverb;
export const ANY_TITLE = Noun.titleMale | Noun.titleFemale | Noun.title;
/** Nouns that say what one person is; a man's or a woman's are roles as well. */
export const OFFICE = ANY_TITLE | Noun.role;
/** Nouns for one person or several. */
export const PEOPLE = OFFICE | Noun.group | Noun.anonymous;
export const GIVEN_NAME = Noun.nameMale | Noun.nameFemale;
/** Common nouns that can speak. */
export const SPEAKING_NOUN = Noun.role | Noun.group | Noun.organisation | Noun.document | Noun.anonymous;
