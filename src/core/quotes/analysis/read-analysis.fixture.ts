import { EVERY_LANGUAGE } from '../every-language.ts';
import { lexiconOf } from '../lexicon/lexicon.ts';
import { withDialogue, withSpokenJoined } from '../marks/dialogue.ts';
import { type Analysis, analyse } from './analysis.ts';

/** A text read in a language that is known to be there. */
export function readAnalysis(text: string, code: string): Analysis {
  const language = EVERY_LANGUAGE.get(code);
  if (!language) throw new Error(`no language ${code}`);
  return analyse(text, lexiconOf(language), language.grammar, { withSpokenJoined, withDialogue });
}
