import { grammar } from '../core/quotes/grammars/common.ts';
import { talk } from '../core/quotes/interview/talk.ts';
import type { LanguageSource } from '../languages/fetch-language.ts';
import { type RuntimeLike, requestBackground } from '../messaging/messenger.ts';

/** The languages as a page's own script gets them: by the background, with the common grammar and the readers of talk at hand, since it is one file. */
export const languagesInPage = (runtime: RuntimeLike): LanguageSource => ({
  fetchLanguage: (code) => requestBackground(runtime, 'load-language', { code }),
  loadGrammar: async () => grammar,
  loadTalk: async () => talk,
});
