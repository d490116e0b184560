/** The engine's only door: a Document in, plain data out. */

export { detectArticle } from './detect/detect-article.ts';
export { type ChosenPart, type ExtractOptions, extractStory, storySteps } from './extract/extract-story.ts';
export type { Written } from './metadata/translation.ts';
export { SURE } from './quotes/confidence.ts';
export type { FoundRule } from './rules/types.ts';
export type { Steps } from './steps.ts';
export type * from './types.ts';
