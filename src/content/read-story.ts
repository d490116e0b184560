import { detectArticle, storySteps } from '../core/index.ts';
import { takeTurns } from '../long-stories/take-turns.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import { offeredRules } from './rules/offered-rules.ts';

export interface Wanted {
  /** Give the story of a page that does not look like an article, too. */
  anyway: boolean;
  /** Number of the block where an earlier reading stopped (`Unread.from`); 0: from the beginning. */
  from: number;
}

/**
 * Reads a page: says whether it is a news article and gives its story, made with the reader's rules. In turns with the
 * page's own work where it takes long.
 */
export async function readStory(
  document: Document,
  url: string,
  { anyway, from }: Wanted,
): Promise<ReadResult> {
  const detection = detectArticle(document, url);
  if (!detection.isArticle && !anyway && from === 0) {
    return document.readyState === 'loading' ? { status: 'loading' } : { status: 'not-article', detection };
  }
  const offered = offeredRules();
  const rules = (await offered?.find(document, url)) ?? [];
  const story = await takeTurns(
    storySteps(document, url, { rules, from, lists: anyway && !detection.isArticle }),
  );
  const hasText = story.blocks.length > 0 || story.standfirst !== null || from > 0;
  if (hasText && story.rules) offered?.note(story.rules);
  return hasText ? { status: 'story', story, detection } : { status: 'empty' };
}
