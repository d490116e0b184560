import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Story } from '../core/index.ts';
import { useLanguage } from '../ui/i18n/context.ts';
import { changeFor, describeChange } from './layout/appearance-keys.ts';
import { Bar } from './layout/bar.tsx';
import { ChosenBar } from './layout/chosen-bar.tsx';
import { Panel } from './layout/panel.tsx';
import { Progress } from './layout/progress.tsx';
import { commandOf, isTypingAt, type KeyCommand, pressTool } from './layout/reader-keys.ts';
import { STORY_TOOLS } from './layout/story-tools.ts';
import { Tabs } from './layout/tabs.tsx';
import { AsideStrip } from './ledger/aside-strip.tsx';
import { LedgerView } from './ledger/ledger-view.tsx';
import { RuleNotice } from './ledger/rule-notice.tsx';
import { useLedger } from './ledger/use-ledger.ts';
import { Lightbox } from './pictures/lightbox.tsx';
import { useLightbox } from './pictures/use-lightbox.ts';
import { usePictureLeaves } from './pictures/use-picture-leaves.ts';
import type { ReaderProps, View } from './reader-types.ts';
import { SpeakersView } from './speakers/speakers-view.tsx';
import { LineFocus } from './story/line-focus.tsx';
import { LinkNote } from './story/link-note.tsx';
import type { PartSteps } from './story/part-view.tsx';
import { topLine } from './story/rendered-story.ts';
import { UnreadContext } from './story/story-context.ts';
import { StoryView } from './story/story-view.tsx';
import { useReadingPosition } from './story/use-reading-position.ts';
import { TakeAlongContext, useTakeAlong } from './take-along/use-take-along.ts';
import { linkTarget } from './text/links.ts';
import { readingMinutes } from './text/reading-time.ts';
import { storyOfPart, useParts } from './use-parts.ts';
import { usePutBack } from './use-put-back.ts';
import { useQuotations } from './use-quotations.ts';
import { useQuoteSteps } from './use-quote-steps.ts';
import { useStatus } from './use-status.ts';

/** Stories of up to so many parts are searched for quotations to their end; of longer ones, the part that is shown. */
const MAX_SEARCHED = 4;

interface Props extends ReaderProps {
  story: Story;
  rest: PartSteps['rest'];
  onShowKeys(): void;
}

/** A story in its three views, with bar, tabs and keys. */
export function StoryLayout({
  story,
  rest,
  voices,
  settings,
  surface,
  actions,
  onShowKeys,
  ...start
}: Props) {
  const language = useLanguage();
  const { t, count, number } = language;
  const [view, setView] = useState<View>('story');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [status, setStatus] = useStatus(story, voices, start.isContinued ?? false);
  const panels = {
    story: useRef<HTMLDivElement>(null),
    speakers: useRef<HTMLDivElement>(null),
    removed: useRef<HTMLDivElement>(null),
  };
  const scroller = panels.story;
  const parts = useParts(story, start.initialLine ?? null, scroller);
  const { part } = parts;
  const {
    highlights,
    sources,
    quotes: shownQuotes,
  } = useQuotations(story, voices, settings.showQuotes || chosenId !== null, chosenId);
  const chosen = sources?.find(({ speaker }) => speaker !== null && speaker.id === chosenId);
  const quotes = useQuoteSteps({
    scroller,
    line: start.initialLine ?? null,
    parts,
    quotes: shownQuotes,
    isAllFound: voices !== null && !voices.searched,
    setView,
    say: setStatus,
  });
  const sayPutBack = useCallback((is: boolean) => setStatus(t(is ? 'statusPutBack' : 'statusTakenOut')), [t]);
  const putBack = usePutBack(story, sayPutBack);
  const site = linkTarget(story.url);
  const ledger = useLedger(actions.page, site ?? '', setStatus);
  const pictures = usePictureLeaves(settings.pictures, start.asStranger ?? false);
  const lightbox = useLightbox(story, pictures);
  const shown = () => scroller.current;
  const take = useTakeAlong({ story, voices, pictures, copyAs: settings.copyAs, shown, say: setStatus });
  const minutes = useMemo(() => readingMinutes(story), [story]);
  useReadingPosition(scroller, actions.keepPosition, part);
  const goTo = useCallback(
    (next: number) => {
      setView('story');
      parts.goTo(next);
      setStatus(t('partHere', number(next + 1), number(part.count)));
    },
    [parts.goTo, part.count, t],
  );
  const goToLine = (line: string) => {
    setView('story');
    parts.goTo(parts.partOf(line) ?? 0, line);
  };
  const steps: PartSteps = useMemo(
    () => ({ part, rest, goTo, tryAgain: actions.tryAgain }),
    [part, rest, goTo],
  );
  const shownStory = useMemo(() => storyOfPart(story, part), [story, part]);
  // Not before the first search has come to something: until then the shell is at it.
  const searched = voices?.searched;
  useEffect(() => {
    if (!searched) return;
    const all = [...Array(part.count).keys()];
    actions.searchVoices?.(part.count <= MAX_SEARCHED ? [part.index, ...all] : [part.index]);
  }, [searched, part]);
  // What is read on is shown from its first block on.
  const readOn = useMemo(() => {
    const { readOn: read } = actions;
    return read ? () => read().then(() => setReadOnAfter(story.blocks.length)) : null;
  }, [story]);
  const [readOnAfter, setReadOnAfter] = useState<number | null>(null);
  useEffect(() => {
    if (readOnAfter === null) return;
    setReadOnAfter(null);
    // The mark of where the reading had stopped is gone.
    const next = story.blocks[readOnAfter - 1];
    if (next && next.type !== 'notice') parts.goTo(parts.partOf(next.id) ?? 0, next.id);
  }, [readOnAfter, story]);
  const unread = useMemo(() => story.unread && { words: story.unread.words, readOn }, [story, readOn]);
  // Speakers are numbered anew whenever the story is read anew.
  useEffect(() => setChosenId(null), [story]);
  // With the focus on the text, keys work at once: arrows and space scroll it.
  useLayoutEffect(() => scroller.current?.focus({ preventScroll: true }), []);

  const follow = (source: NonNullable<typeof chosen>) => {
    setChosenId(source.speaker?.id ?? null);
    const name = source.speaker?.name ?? source.speaker?.role ?? t('unnamedSource');
    setStatus(t('statusChosen', name, count('countQuotes', source.quotes.length)));
    if (source.quotes[0]) quotes.goTo(source.quotes[0]);
  };
  const showEveryone = () => {
    setChosenId(null);
    setStatus(t('statusEveryone'));
    scroller.current?.focus({ preventScroll: true });
  };
  const showView = (next: View) => {
    setView(next);
    // The panel can take the focus once it is shown.
    setTimeout(() => panels[next].current?.focus({ preventScroll: true }));
  };
  const run = (command: KeyCommand, layout: HTMLElement) => {
    if (command.do === 'close' && chosen) showEveryone();
    else if (command.do === 'close') actions.close?.();
    else if (command.do === 'help') onShowKeys();
    else if (command.do === 'tool') pressTool(layout, command.key);
    else if (command.do === 'view') showView(command.view);
    else if (command.do === 'step-quote') quotes.step(command.direction);
    else if (command.do === 'step-part') {
      const next = part.index + command.direction;
      if (next >= 0 && next < part.count) goTo(next);
    } else if (command.do === 'everyone') chosen && showEveryone();
    else {
      const change = changeFor(command.wanted, settings);
      actions.changeSettings(change);
      setStatus(describeChange(language, change));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event, isTypingAt(event.target));
    if (!command) return;
    event.preventDefault();
    run(command, event.currentTarget as HTMLElement);
  };
  const { openLarge } = actions;
  const onEnlarge =
    openLarge && (() => openLarge(scroller.current && topLine(scroller.current, part.index === 0)));
  const panel = (name: View) => ({ view: name, isCurrent: view === name, scroller: panels[name] });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the keys on behalf of everything inside.
    <div class="layout" tabIndex={-1} onKeyDown={onKeyDown}>
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
            {...{ story, shownStory, voices, pictures, settings, surface, actions, scroller }}
            goOn={part.index < part.count - 1 ? () => goTo(part.index + 1) : null}
            say={setStatus}
          />
        ))}
      >
        <Tabs
          view={view}
          counts={{
            story: null,
            speakers: sources?.filter((it) => it.speaker).length ?? null,
            removed: story.removals.length,
          }}
          onChange={setView}
        />
        {view === 'story' && <Progress scroller={scroller} part={part} />}
      </Bar>
      <TakeAlongContext.Provider value={take}>
        <main class="panels">
          <Panel
            {...panel('story')}
            render={() => (
              <UnreadContext.Provider value={unread ?? null}>
                <StoryView
                  story={story}
                  steps={steps}
                  highlights={highlights}
                  pictures={pictures}
                  putBack={putBack.removals}
                  onTakeOut={putBack.toggle}
                  onEnlarge={lightbox.open}
                  scroller={scroller}
                />
              </UnreadContext.Provider>
            )}
          />
          <Panel
            {...panel('speakers')}
            render={() => (
              <SpeakersView
                story={story}
                sources={sources}
                chosenId={chosenId}
                searched={searched ? { parts: searched.length, of: part.count } : null}
                onSearchAll={() => actions.searchVoices?.([...Array(part.count).keys()])}
                onGoTo={quotes.goTo}
                onGoToLine={goToLine}
                onFollow={follow}
              />
            )}
          />
          <Panel
            {...panel('removed')}
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
          {view === 'story' && <LineFocus key={part.index} lines={settings.lineFocus} scroller={scroller} />}
          <LinkNote within={scroller} />
        </main>
      </TakeAlongContext.Provider>
      {chosen && view === 'story' && (
        <ChosenBar
          source={chosen}
          quoteId={quotes.currentId}
          onStep={quotes.step}
          onShowEveryone={showEveryone}
        />
      )}
      {ledger.notice && (
        <RuleNotice
          notice={ledger.notice}
          onClose={() => {
            ledger.closeNotice();
            panels[view].current?.focus({ preventScroll: true });
          }}
        />
      )}
      {ledger.aside && <AsideStrip aside={ledger.aside} />}
      <p class="visually-hidden" role="status">
        {status}
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
