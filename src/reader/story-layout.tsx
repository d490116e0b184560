import { useCallback, useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../ui/i18n/context.ts';
import { lazy } from '../ui/lazy.tsx';
import { Bar } from './layout/bar.tsx';
import { ChosenBar } from './layout/chosen-bar.tsx';
import { Panel } from './layout/panel.tsx';
import { Progress } from './layout/progress.tsx';
import { STORY_TOOLS } from './layout/story-tools.ts';
import { Tabs } from './layout/tabs.tsx';
import { useSwipe } from './layout/use-swipe.ts';
import { AsideStrip } from './ledger/aside-strip.tsx';
import { LedgerView } from './ledger/ledger-view.tsx';
import { RuleNotice } from './ledger/rule-notice.tsx';
import { useLedger } from './ledger/use-ledger.ts';
import { useLightbox } from './pictures/use-lightbox.ts';
import { usePictureLeaves } from './pictures/use-picture-leaves.ts';
import { VIEWS } from './reader-types.ts';
import { SpeakersView } from './speakers/speakers-view.tsx';
import { turnTowards } from './spreads/spread.ts';
import { topLine } from './story/rendered-story.ts';
import { UnreadContext } from './story/story-context.ts';
import { StoryView } from './story/story-view.tsx';
import { TakeAlongContext, useTakeAlong } from './take-along/use-take-along.ts';
import { linkTarget } from './text/links.ts';
import { readingMinutes } from './text/reading-time.ts';
import { useGoTo } from './use-go-to.ts';
import { storyOfPart } from './use-parts.ts';
import { usePutBack } from './use-put-back.ts';
import { isSearched } from './use-search.ts';
import { type StoryLayoutProps, useStoryLayout } from './use-story-layout.ts';

const LinkNote = lazy(async () => (await import('./story/link-note.tsx')).LinkNote);
const LineFocus = lazy(async () => (await import('./story/line-focus.tsx')).LineFocus);
const Spreads = lazy(async () => (await import('./spreads/spreads.tsx')).Spreads);
const Lightbox = lazy(async () => (await import('./pictures/lightbox.tsx')).Lightbox);

/** A story in its three views, with bar, tabs and keys. */
export function StoryLayout(props: StoryLayoutProps) {
  const { story, attribution, settings, surface, actions, onShowKeys } = props;
  const { t, count, dir } = useLanguage();
  const layout = useStoryLayout(props);
  const { say, part, partSteps, found, chosenId, chosen, quotes } = layout;
  const { view, setView, panels, panelOf, focusPanel } = layout.views;
  const scroller = panels.story;
  const main = useRef<HTMLElement>(null);
  const { inSpreads } = settings;
  useSwipe(main, (way) => {
    if (view === 'story' && inSpreads && scroller.current) return turnTowards(scroller.current, way);
    // The next view comes from where its tab stands.
    const next = VIEWS[VIEWS.indexOf(view) + (dir === 'ltr' ? way : -way)];
    if (next) setView(next);
  });
  const site = linkTarget(story.url);
  const sayPutBack = useCallback((is: boolean) => say(t(is ? 'statusPutBack' : 'statusTakenOut')), [t]);
  const putBack = usePutBack(story, sayPutBack);
  const ledger = useLedger(actions.page, site ?? '', say);
  const pictures = usePictureLeaves(settings.pictures, props.asStranger ?? false);
  const lightbox = useLightbox(story, pictures);
  const shown = () => scroller.current;
  const showStory = () => void (shown()?.firstElementChild || setView('story'));
  const { copyAs } = settings;
  const take = useTakeAlong({ story, attribution, pictures, copyAs, shown, showStory, say });
  const goTo = useGoTo({
    story,
    page: actions.page,
    goToQuote: quotes.goTo,
    goToLine: partSteps.goToLine,
    say,
  });
  const minutes = useMemo(() => readingMinutes(story), [story]);
  const shownStory = useMemo(() => storyOfPart(story, part), [story, part]);
  const { openLarge } = actions;
  const onEnlarge =
    openLarge && (() => openLarge(scroller.current && topLine(scroller.current, part.index === 0)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the keys on behalf of everything inside.
    <div class="layout" tabIndex={-1} onKeyDown={layout.onKeyDown}>
      <Bar
        title={[story.publisher ?? site ?? '', count('readingTime', minutes)]}
        settings={settings}
        site={site}
        actions={actions}
        onEnlarge={onEnlarge}
        onShowKeys={onShowKeys}
        storyTools={STORY_TOOLS.map((Tool, n) => (
          <Tool
            key={n}
            {...{ story, shownStory, attribution, pictures, settings, surface, actions, scroller }}
            goOn={partSteps.goOn}
            showStory={showStory}
            say={say}
          />
        ))}
      >
        <Tabs
          view={view}
          counts={{
            story: null,
            speakers: found.sources?.filter((it) => it.speaker).length ?? null,
            removed: story.removals.length,
          }}
          onChange={setView}
        />
        {view === 'story' && <Progress scroller={scroller} part={part} />}
      </Bar>
      <TakeAlongContext.Provider value={take}>
        <main ref={main} class="panels">
          <Panel
            {...panelOf('story')}
            render={() => (
              <UnreadContext.Provider value={layout.unread ?? null}>
                <StoryView
                  story={story}
                  steps={partSteps.steps}
                  line={layout.line}
                  drawsAll={attribution !== null || inSpreads}
                  highlights={found.highlights}
                  pictures={pictures}
                  putBack={putBack.removals}
                  onTakeOut={putBack.toggle}
                  onGoToLine={partSteps.goToLine}
                  onEnlarge={lightbox.open}
                  actions={actions}
                  scroller={scroller}
                />
              </UnreadContext.Provider>
            )}
          />
          <Panel
            {...panelOf('speakers')}
            isBusy={!isSearched(attribution)}
            render={() => (
              <SpeakersView
                story={story}
                sources={found.sources}
                chosenId={chosenId}
                searched={layout.search.searched}
                onSearchAll={layout.search.searchAll}
                onGoTo={goTo.quote}
                onGoToLine={goTo.line}
                onFollow={layout.follow}
              />
            )}
          />
          <Panel
            {...panelOf('removed')}
            render={() => (
              <LedgerView
                removals={story.removals}
                rules={story.rules ?? []}
                putBackIds={putBack.ids}
                site={site ?? ''}
                onToggle={putBack.toggle}
                actions={ledger.actions}
              />
            )}
          />
          {view === 'story' && !inSpreads && settings.lineFocus > 0 && (
            <LineFocus key={part.index} lines={settings.lineFocus} scroller={scroller} />
          )}
          {view === 'story' && inSpreads && (
            <Spreads scroller={scroller} at={layout.rested} layout={settings} />
          )}
          {attribution && <LinkNote within={scroller} />}
        </main>
      </TakeAlongContext.Provider>
      {chosen && view === 'story' && (
        <ChosenBar
          source={chosen}
          quoteId={quotes.currentId}
          onStep={quotes.step}
          onShowEveryone={layout.showEveryone}
        />
      )}
      {ledger.notice && (
        <RuleNotice
          notice={ledger.notice}
          onClose={() => {
            ledger.closeNotice();
            focusPanel(view);
          }}
        />
      )}
      {ledger.aside && <AsideStrip aside={ledger.aside} />}
      <p class="visually-hidden" role="status">
        {layout.status}
      </p>
      {lightbox.shown !== null && (
        <Lightbox
          pictures={lightbox.pictures}
          first={lightbox.shown}
          lang={story.lang ?? ''}
          dir={story.dir}
          asStranger={pictures.asStranger}
          onClose={lightbox.close}
        />
      )}
    </div>
  );
}
