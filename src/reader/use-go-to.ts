import type { Story } from '../core/index.ts';
import { useLanguage } from '../ui/i18n/context.ts';
import type { PageTools, StoryPlace } from './reader-types.ts';
import type { ShownQuote } from './speakers/sources.ts';

interface Options {
  story: Story;
  page: PageTools | undefined;
  /** Go to a quotation, or to a line by its id, in the view of the story. */
  goToQuote(quote: ShownQuote): void;
  goToLine(line: string): void;
  say(text: string): void;
}

/** Going from a list to words of the story: in the page itself where that is seen beside it, else in the view of the story. */
export function useGoTo({ story, page, goToQuote, goToLine, say }: Options) {
  const { t } = useLanguage();
  async function go(place: StoryPlace | undefined, goInStory: () => void): Promise<void> {
    if (!page?.goTo || !place) return goInStory();
    if (await page.goTo(story, place).catch(() => false)) return;
    say(t('showInPageNothing'));
    goInStory();
  }
  return {
    quote: (shown: ShownQuote) => void go(shown.quote.spans[0], () => goToQuote(shown)),
    line: (line: string) => void go({ line }, () => goToLine(line)),
  };
}
