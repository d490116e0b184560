import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useLanguage } from '../ui/i18n/context.ts';
import type { View } from './reader-types.ts';
import type { ShownQuote } from './speakers/sources.ts';
import { showLine, showQuote, stepQuote } from './story/rendered-story.ts';
import type { useParts } from './use-parts.ts';

interface Options {
  scroller: RefObject<HTMLElement | null>;
  /** Id of the line to begin at. */
  line: string | null;
  parts: Pick<ReturnType<typeof useParts>, 'part' | 'partOf' | 'show'>;
  /** The quotations that are marked in full, in reading order, and whether the search for them is over. */
  quotes: readonly ShownQuote[];
  isAllFound: boolean;
  setView(view: View): void;
  say(text: string): void;
}

/** Going from quotation to quotation in the story, from whatever view. */
export function useQuoteSteps({ scroller, line, parts, quotes, isAllFound, setView, say }: Options) {
  const { t } = useLanguage();
  const [goal, setGoal] = useState<ShownQuote | 1 | -1 | null>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (scroller.current && line) showLine(scroller.current, line);
  }, []);
  // Once the story is the view that is shown.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (goal === null || !element) return;
    setGoal(null);
    if (typeof goal === 'number') {
      const id = stepQuote(element, goal);
      if (id !== null) return setCurrentId(id);
      const beyond = quotesBeyond(goal);
      if (beyond) go(beyond);
      else say(t(isAllFound ? 'statusLastQuote' : 'statusLastSearched'));
      return;
    }
    showQuote(element, goal.quote.id, goal.quote.spans[0]?.line);
    setCurrentId(goal.quote.id);
  }, [goal]);
  const partOfQuote = ({ quote }: ShownQuote): number => parts.partOf(quote.spans[0]?.line ?? '') ?? 0;
  /** The next quotation in a direction that stands in another part. */
  const quotesBeyond = (direction: 1 | -1): ShownQuote | undefined => {
    const { index } = parts.part;
    return direction === 1
      ? quotes.find((quote) => partOfQuote(quote) > index)
      : quotes.findLast((quote) => partOfQuote(quote) < index);
  };
  const go = (to: ShownQuote | 1 | -1) => {
    setView('story');
    if (typeof to !== 'number' && partOfQuote(to) !== parts.part.index) parts.show(partOfQuote(to));
    setGoal(to);
  };
  return {
    /** Id of the quotation that was gone to last, or null. */
    currentId,
    goTo: (quote: ShownQuote) => go(quote),
    step: (direction: 1 | -1) => go(direction),
  };
}
