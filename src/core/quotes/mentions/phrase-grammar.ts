import type { LanguageGrammar } from '../languages/language-data.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_PRONOUN, CUE, FUNCTION_WORD, Grammar } from '../lexicon/word-classes.ts';

/** Words that end a noun phrase. */
export const BREAKS =
  FUNCTION_WORD | ANY_PRONOUN | Grammar.according | Grammar.accordingAfter | Grammar.quotative;
/** Words that can be verbs. */
export const VERB = CUE | Grammar.verb;
/** Words that can be finite verbs. */
export const FINITE_BEFORE = VERB | Grammar.auxiliary;

export type TagEndings = Lexicon['tagEndings'];

/** Traits of a language on which its noun phrases depend. */
export type PhraseGrammar = Pick<
  LanguageGrammar,
  | 'capitalisesNouns'
  | 'adjectivesFollow'
  | 'completesByCase'
  | 'rolesFollow'
  | 'owningEnding'
  | 'surnameFirst'
  | 'caseAtEnd'
  | 'joinsNouns'
> &
  Pick<
    Lexicon,
    | 'womensNames'
    | 'possessedEndings'
    | 'obliqueEndings'
    | 'hearerEndings'
    | 'genitiveEndings'
    | 'tagEndings'
    | 'causatives'
    | 'stressed'
  >;
