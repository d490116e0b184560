import { EVERY_LANGUAGE } from '../every-language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** The tables of a language that is known to be there. */
export function readLexicon(code: string): Lexicon {
  const data = EVERY_LANGUAGE.get(code);
  if (!data) throw new Error(`no language ${code}`);
  return lexiconOf(data);
}
