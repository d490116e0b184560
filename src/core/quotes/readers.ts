import { attributeQuotes } from './attribute-quotes.ts';
import { grammar } from './grammars/common.ts';
import { holdsTalk } from './interview/holds-talk.ts';
import type { Readers } from './language.ts';
import { lexiconOf } from './lexicon/lexicon.ts';

/** What reads the texts of all languages. The package has its own version for each kind of them. */
export const readers: Readers = {
  attributeQuotes,
  holdsTalk: (text, data) => holdsTalk(text, lexiconOf(data)),
  grammar,
};
