import { detectArticle, extractStory } from '../core/index.ts';
import type { ReadResult } from '../messaging/protocol.ts';

/**
 * Reads a page: says whether it is a news article and gives its story.
 * @param anyway give the story of a page that does not look like an article, too
 */
export function readPage(document: Document, url: string, anyway: boolean): ReadResult {
  const detection = detectArticle(document, url);
  if (!detection.isArticle && !anyway) {
    return document.readyState === 'loading' ? { status: 'loading' } : { status: 'not-article', detection };
  }
  const story = extractStory(document, url);
  const hasText = story.blocks.length > 0 || story.standfirst !== null;
  return hasText ? { status: 'story', story, detection } : { status: 'empty' };
}
