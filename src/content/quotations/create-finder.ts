import { byMarks } from '../../core/quotes/by-marks.ts';
import { talk } from '../../core/quotes/interview/talk.ts';
import { readers } from '../../core/quotes/readers.ts';
import type { LanguageSource } from '../../languages/fetch-language.ts';
import { findBeginning, findQuotations } from '../../long-stories/find-quotations.ts';
import { type RuntimeLike, requestBackground } from '../../messaging/messenger.ts';
import type { QuotationFinder } from './offered-finder.ts';

/**
 * Makes what finds quotations in a page. The background gives it the language of a story; all readers are at hand, since it is one
 * file.
 */
export function createFinder(runtime: RuntimeLike): QuotationFinder {
  const languages: LanguageSource = {
    fetchLanguage: (code) => requestBackground(runtime, 'load-language', { code }),
    loadMarks: async () => byMarks,
    loadReaders: async () => readers,
    loadTalk: async () => talk,
  };
  return {
    findBeginning: (story) => findBeginning(story, languages),
    findQuotations: (story, part) => findQuotations(story, part, languages),
  };
}
