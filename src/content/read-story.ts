import { detectArticle, storySteps } from '../core/index.ts';
import { takeTurns } from '../long-stories/take-turns.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import { offeredRules } from './rules/offered-rules.ts';
import { hasSelection, type Selected } from './selection/offered-selection.ts';
import { keepOriginal, originalOf } from './translation/original-story.ts';
import { writtenPage } from './translation/written-page.ts';

export interface Wanted {
  /** Give the story of a page that does not look like an article, too. */
  anyway: boolean;
  /** Number of the block where an earlier reading stopped (`Unread.from`); 0: from the beginning. */
  from: number;
  /** What is selected in the page, to read only that; null: read all of it. */
  selected: Selected | null;
}

/**
 * Reads a page: says whether it is a news article and gives its story, made with the reader's rules. In turns with the
 * page's own work where it takes long.
 */
export async function readStory(
  document: Document,
  url: string,
  { anyway, from, selected }: Wanted,
): Promise<ReadResult> {
  if (selected && 'missing' in selected) return { status: 'no-selection', missing: selected.missing };
  const detection = detectArticle(document, url);
  const offer = !selected && hasSelection(document) ? { hasSelection: true as const } : {};
  if (!detection.isArticle && !anyway && from === 0 && !selected) {
    return document.readyState === 'loading'
      ? { status: 'loading' }
      : { status: 'not-article', detection, ...offer };
  }
  const offered = offeredRules();
  const rules = (await offered?.find(document, url)) ?? [];
  const story = await takeTurns(
    storySteps(document, url, {
      rules,
      from,
      lists: anyway && !detection.isArticle,
      written: writtenPage(window),
      ...(selected && { selected: selected.part }),
    }),
  );
  if (story.translation) story.translation.original = originalOf(story);
  else if (!selected && from === 0) keepOriginal(story);
  if (selected && story.blocks.length === 0) return { status: 'no-selection', missing: 'furniture' };
  const hasText = story.blocks.length > 0 || story.standfirst !== null || from > 0;
  if (hasText && story.rules) offered?.note(story.rules);
  return hasText ? { status: 'story', story, detection, ...offer } : { status: 'empty' };
}
