import { detectArticle, extractStory } from '../core/index.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import { offeredRules } from './rules/offered-rules.ts';

/**
 * Reads a page: says whether it is a news article and gives its story, made with the reader's rules.
 * @param anyway give the story of a page that does not look like an article, too
 */
export async function readPage(document: Document, url: string, anyway: boolean): Promise<ReadResult> {
  const detection = detectArticle(document, url);
  if (!detection.isArticle && !anyway) {
    return document.readyState === 'loading' ? { status: 'loading' } : { status: 'not-article', detection };
  }
  const offered = offeredRules();
  const story = extractStory(document, url, { rules: (await offered?.find(document, url)) ?? [] });
  const hasText = story.blocks.length > 0 || story.standfirst !== null;
  if (hasText && story.rules) offered?.note(story.rules);
  return hasText ? { status: 'story', story, detection } : { status: 'empty' };
}
