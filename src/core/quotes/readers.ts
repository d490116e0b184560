import { attributeQuotes } from './attribute-quotes.ts';
import { grammar } from './grammars/common.ts';
import { holdsTalk } from './interview/holds-talk.ts';
import type { Readers } from './language.ts';
import { lexiconOf } from './lexicon/lexicon.ts';

export const readers: Readers = {
  attributeQuotes,
  holdsTalk: (text, data) => holdsTalk(text, lexiconOf(data)),
  grammar,
};
