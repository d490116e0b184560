import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Story } from '../core/index.ts';
import { Bar } from './frame/bar.tsx';
import { Panel } from './frame/panel.tsx';
import { Progress } from './frame/progress.tsx';
import { commandOf, isTypingAt } from './frame/reader-keys.ts';
import { STORY_TOOLS } from './frame/story-tools.ts';
import { Tabs } from './frame/tabs.tsx';
import { useLanguage } from './i18n/context.ts';
import { LedgerView } from './ledger/ledger-view.tsx';
import type { ReaderProps, View } from './reader-types.ts';
import { showLine, showQuote, stepQuote, topLine } from './story/quote-places.ts';
import { StoryView } from './story/story-view.tsx';
import { useKeptPlace } from './story/use-kept-place.ts';
import { linkTarget } from './text/links.ts';
import { readingMinutes } from './text/reading-time.ts';
import { usePutBack } from './use-put-back.ts';
import { useVoices } from './use-voices.ts';
import type { ShownQuote } from './voices/sources.ts';
import { VoicesView } from './voices/voices-view.tsx';

interface Props extends ReaderProps {
  story: Story;
  onShowKeys(): void;
}

/** What is said to a screen reader about quotations, or that the story is there. */
function useStatus({ story, voices }: Pick<Props, 'story' | 'voices'>) {
  const { t, count } = useLanguage();
  const [status, setStatus] = useState('');
  useEffect(() => {
    if (!voices) setStatus(t('statusStory'));
    else if (voices.quotes.length === 0) setStatus(t('statusNoVoices'));
    else {
      const speakers = count('countSpeakers', voices.speakers.length);
      setStatus(t('statusVoices', count('countQuotes', voices.quotes.length), speakers));
    }
  }, [story, voices]);
  return [status, setStatus] as const;
}

function pressTool(frame: HTMLElement, key: string): void {
  frame.querySelector<HTMLElement>(`[data-tool-key='${key}']`)?.click();
}

/** A story in its three views, with bar, tabs and keys. */
export function StoryFrame({ story, voices, settings, surface, actions, initialLine, onShowKeys }: Props) {
  const { t, count } = useLanguage();
  const [view, setView] = useState<View>('story');
  const [goal, setGoal] = useState<ShownQuote | null>(null);
  const [status, setStatus] = useStatus({ story, voices });
  const panels = {
    story: useRef<HTMLDivElement>(null),
    voices: useRef<HTMLDivElement>(null),
    removed: useRef<HTMLDivElement>(null),
  };
  const scroller = panels.story;
  const { marks, sources } = useVoices(story, voices, settings.showQuotes);
  const sayPutBack = useCallback((is: boolean) => setStatus(t(is ? 'statusPutBack' : 'statusTakenOut')), [t]);
  const putBack = usePutBack(story, sayPutBack);
  const minutes = useMemo(() => readingMinutes(story), [story]);

  useKeptPlace(scroller, actions.keepPlace);
  useLayoutEffect(() => {
    if (scroller.current && initialLine) showLine(scroller.current, initialLine);
    // With the focus on the text, keys work at once: arrows and space scroll it.
    scroller.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (!goal || !scroller.current) return;
    showQuote(scroller.current, goal.quote.id, goal.quote.marks[0]?.line);
    setGoal(null);
  }, [goal]);

  const goTo = (quote: ShownQuote) => {
    setView('story');
    setGoal(quote);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event, isTypingAt(event.target));
    if (!command) return;
    event.preventDefault();
    if (command.do === 'close') actions.close?.();
    else if (command.do === 'help') onShowKeys();
    else if (command.do === 'tool') pressTool(event.currentTarget as HTMLElement, command.key);
    else if (command.do === 'view') {
      setView(command.view);
      // The panel can take the focus once it is shown.
      setTimeout(() => panels[command.view].current?.focus({ preventScroll: true }));
    } else if (view === 'story' && scroller.current) stepQuote(scroller.current, command.direction);
  };
  const { openLarge } = actions;
  const onEnlarge = openLarge && (() => openLarge(scroller.current && topLine(scroller.current)));
  const site = linkTarget(story.url);
  const publisher = story.publisher ?? site ?? '';
  const panel = (name: View) => ({ view: name, isCurrent: view === name, scroller: panels[name] });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the keys on behalf of everything inside.
    <div class="frame" tabIndex={-1} onKeyDown={onKeyDown}>
      <Bar
        title={[publisher, count('readingTime', minutes)]}
        settings={settings}
        site={site}
        actions={actions}
        onEnlarge={onEnlarge}
        onShowKeys={onShowKeys}
        storyTools={STORY_TOOLS.map((Tool, n) => (
          <Tool key={n} {...{ story, voices, settings, surface, actions, scroller }} say={setStatus} />
        ))}
      >
        <Tabs
          view={view}
          counts={{
            story: null,
            voices: sources?.filter((it) => it.speaker).length ?? null,
            removed: story.removals.length,
          }}
          onChange={setView}
        />
        <Progress scroller={scroller} />
      </Bar>
      <main class="panels">
        <Panel
          {...panel('story')}
          render={() => (
            <StoryView
              story={story}
              marks={marks}
              showPictures={settings.showPictures}
              putBack={putBack.removals}
              onTakeOut={putBack.toggle}
              scroller={scroller}
            />
          )}
        />
        <Panel
          {...panel('voices')}
          render={() => <VoicesView story={story} sources={sources} onGoTo={goTo} />}
        />
        <Panel
          {...panel('removed')}
          render={() => (
            <LedgerView removals={story.removals} putBackIds={putBack.ids} onToggle={putBack.toggle} />
          )}
        />
      </main>
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );
}
