import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Story } from '../core/index.ts';
import { useLanguage } from '../ui/i18n/context.ts';
import type { ReaderProps } from './reader-types.ts';
import type { Source } from './speakers/sources.ts';
import type { PartSteps } from './story/part-view.tsx';
import { showLine } from './story/rendered-story.ts';
import { useReadingPosition } from './story/use-reading-position.ts';
import { useLayoutKeys } from './use-layout-keys.ts';
import { usePartSteps } from './use-part-steps.ts';
import { useParts } from './use-parts.ts';
import { useQuotations } from './use-quotations.ts';
import { useQuoteSteps } from './use-quote-steps.ts';
import { useReadOn } from './use-read-on.ts';
import { useSearch } from './use-search.ts';
import { useStatus } from './use-status.ts';
import { useViews } from './use-views.ts';

export interface StoryLayoutProps extends ReaderProps {
  story: Story;
  rest: PartSteps['rest'];
  onShowKeys(): void;
}

/** Keeps what is shown of a story and what the reader can do with it: views, part, chosen speaker, keys. */
export function useStoryLayout({
  story,
  rest,
  attribution,
  settings,
  actions,
  onShowKeys,
  ...start
}: StoryLayoutProps) {
  const { t, count } = useLanguage();
  // Lines of a selection are not those of the story.
  const { isSelection } = story;
  const line = (!isSelection && start.initialLine) || null;
  const [status, say] = useStatus(story, attribution, line !== null && start.isContinued === true);
  const views = useViews(start.firstView, actions.noteView);
  const { setView } = views;
  const scroller = views.panels.story;
  const parts = useParts(story, line, scroller);
  const { part } = parts;
  const partSteps = usePartSteps({ parts, rest, tryAgain: actions.tryAgain, setView, say });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const found = useQuotations(story, attribution, settings.showQuotes || chosenId !== null, chosenId);
  const chosen = found.sources?.find(({ speaker }) => speaker !== null && speaker.id === chosenId);
  const isAllFound = attribution !== null && !attribution.searched;
  const quotes = useQuoteSteps({ scroller, line, parts, quotes: found.quotes, isAllFound, setView, say });
  const search = useSearch(attribution, part, actions.searchParts);
  const unread = useReadOn(story, actions.readOn, parts);
  const rested = useReadingPosition(scroller, isSelection ? undefined : actions.keepPosition, line, part);
  // Where scrolling gives way to turning, or the other way round, the same words stay in view.
  useLayoutEffect(() => {
    if (scroller.current && rested.current) showLine(scroller.current, rested.current);
  }, [settings.inSpreads]);
  // Speakers are numbered anew whenever the story is read anew.
  useEffect(() => setChosenId(null), [story]);
  // With the focus on the text, keys work at once: arrows and space scroll it.
  useLayoutEffect(() => views.focusPanel(views.view), []);

  const follow = (source: Source) => {
    setChosenId(source.speaker?.id ?? null);
    const name = source.speaker?.name ?? source.speaker?.role ?? t('unnamedSource');
    say(t('statusChosen', name, count('countQuotes', source.quotes.length)));
    if (source.quotes[0]) quotes.goTo(source.quotes[0]);
  };
  const showEveryone = () => {
    setChosenId(null);
    say(t('statusEveryone'));
    scroller.current?.focus({ preventScroll: true });
  };
  const onKeyDown = useLayoutKeys({
    settings,
    changeSettings: actions.changeSettings,
    close: () => (chosen ? showEveryone() : actions.close?.()),
    showEveryone: () => chosen && showEveryone(),
    goToView: views.goToView,
    stepQuote: quotes.step,
    stepPart: partSteps.step,
    onShowKeys,
    say,
  });
  return {
    line,
    status,
    say,
    views,
    part,
    partSteps,
    found,
    chosenId,
    chosen,
    quotes,
    search,
    unread,
    rested,
    follow,
    showEveryone,
    onKeyDown,
  };
}
