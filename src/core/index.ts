/** The engine's only door: a Document in, plain data out. */

export { detectArticle } from './detect/detect-article.ts';
export { extractStory } from './story/extract-story.ts';
export { storyText } from './story/story-text.ts';
export type * from './types.ts';
