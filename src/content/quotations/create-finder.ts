import { grammar } from '../../core/quotes/grammars/common.ts';
import { talk } from '../../core/quotes/interview/talk.ts';
import type { LanguageSource } from '../../languages/fetch-language.ts';
import { findBeginning, findQuotations } from '../../long-stories/find-quotations.ts';
import { type RuntimeLike, requestBackground } from '../../messaging/messenger.ts';
import type { QuotationFinder } from './offered-finder.ts';

/**
 * Makes what finds quotations in a page. The background gives it the language of a story; the common grammar and the readers of
 * talk are at hand, since it is one file.
 */
export function createFinder(runtime: RuntimeLike): QuotationFinder {
  const languages: LanguageSource = {
    fetchLanguage: (code) => requestBackground(runtime, 'load-language', { code }),
    loadGrammar: async () => grammar,
    loadTalk: async () => talk,
  };
  return {
    findBeginning: (story) => findBeginning(story, languages),
    findQuotations: (story, part) => findQuotations(story, part, languages),
  };
}
