import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryAttribution } from '../core/index.ts';
import { seekQuotations } from '../long-stories/seek-quotations.ts';
import { joinReading } from '../long-stories/story-pieces.ts';
import { type RuntimeLike, requestBackground } from '../messaging/messenger.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import { type PageTools, Reader } from '../reader/index.ts';
import { StayButton } from '../reader/stay/stay-button.tsx';
import type { Typeface } from '../settings/appearance.ts';
import type { PageMemory } from '../storage/page-memory.ts';
import { afterPaint } from '../ui/after-paint.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { useStoredSettings } from '../ui/use-stored-settings.ts';
import { followInPlace } from './follow-in-place.ts';
import { lastingTexts } from './lasting-texts.ts';
import { loadFinder } from './quotations/offered-finder.ts';
import type { Wanted } from './read-story.ts';
import { type Selected, takeOffered } from './selection/offered-selection.ts';
import type { Staying } from './staying.ts';
import { onTranslation } from './translation/on-translation.ts';

interface Props {
  runtime: RuntimeLike;
  memory: PageMemory;
  close(): void;
  loadTypeface(face: Typeface): void;
  t: Translate;
  at: string | null;
  /** The result of the first reading of the page. */
  first: ReadOutcome;
  anyway: boolean;
  /** What was selected in the page when the reader was asked to show only that; null: it shows all of the story. */
  selected: Selected | null;
  /** Reads the page once more. Never rejects. */
  read(wanted: Wanted): Promise<ReadOutcome>;
  staying: Staying;
  /** Makes the tools that work on the page. @param reread reads the story anew */
  pageTools(reread: () => Promise<void>): PageTools;
}

export type ReadOutcome =
  | Exclude<ReadResult, { status: 'story' }>
  | (Extract<ReadResult, { status: 'story' }> & { rest?: 'lost' | undefined })
  | { status: 'failed' };

const GONE = { status: 'gone' } as const;
const SAID_WHEN_GONE = ['goneTitle', 'goneText', 'extensionName', 'close', 'saveFailed'] as const;

/** The reader's views, fed from the page beneath. */
export function PageReaderView(props: Props) {
  const { runtime, memory, close, loadTypeface, t, at, first, anyway, read } = props;
  const [result, setResult] = useState<ReadOutcome>(first);
  const [attribution, setAttribution] = useState<StoryAttribution | null>(null);
  const seeking = useRef<ReturnType<typeof seekQuotations> | null>(null);
  // What cannot be kept is still changed for as long as the reader is open.
  const [isSaved, setSaved] = useState(true);
  const [settings, changeSettings] = useStoredSettings(memory.store, memory.settings, setSaved);
  /** The site that the reader stays with; undefined: there is nothing to begin, or that is not known yet. */
  const [stayingWith, setStaying] = useState<string | null | undefined>();
  const root = useRef<HTMLDivElement>(null);
  const [isGone, setGone] = useState(false);
  const [selected, setSelected] = useState(props.selected);
  const isThere = () => Boolean(runtime.id);
  const texts = useMemo(
    // A text is asked for while a view is being made: that one is finished first.
    () => lastingTexts(t, isThere, SAID_WHEN_GONE, () => queueMicrotask(() => setGone(true))),
    [],
  );

  useEffect(() => loadTypeface(settings.typeface), [settings.typeface]);
  useEffect(() => props.staying.follow(setStaying), []);
  const stayed = useRef(stayingWith);
  stayed.current = stayingWith;
  useEffect(() => (root.current ? followInPlace(root.current, () => stayed.current) : undefined), []);
  // Before anything is painted: a key that comes right behind would be lost.
  useLayoutEffect(() => closeOnEscape(root.current, close), [close]);
  const isTranslated = result.status === 'story' && result.story.translation !== undefined;
  useEffect(() => {
    if (result.status !== 'story') return;
    return onTranslation(window, isTranslated, () => again(anyway));
  }, [result]);
  useEffect(() => {
    if (result.status === 'loading')
      return onceLoaded(() => read({ anyway, from: 0, selected }).then(setResult));
    if (result.status !== 'story') return;
    const { story } = result;
    const seek = seekQuotations({
      begin: async () => (await loadFinder(runtime)).findBeginning(story),
      find: async (part) => (await loadFinder(runtime)).findQuotations(story, part),
      onFound(attribution) {
        setAttribution(attribution);
        return afterPaint();
      },
    });
    seeking.current = seek;
    // The story is painted before its quotations are looked for.
    const timer = setTimeout(() => void seek.want([0]), 0);
    return () => {
      clearTimeout(timer);
      seek.stop();
    };
  }, [result, anyway]);

  const again = async (evenSo: boolean, only: Selected | null = selected) => {
    const fresh = await read({ anyway: evenSo, from: 0, selected: only });
    setSelected(only);
    setAttribution(null);
    setResult(fresh);
  };
  const readSelection = async () => {
    await requestBackground(runtime, 'load-selection', {}).catch(() => setGone(!isThere()));
    await again(anyway, takeOffered());
  };
  const readOn = async () => {
    if (result.status !== 'story' || !result.story.unread) return;
    const more = await read({ anyway: true, from: result.story.unread.from, selected });
    if (more.status !== 'story') return setResult({ ...result, rest: 'lost' });
    setAttribution(null);
    setResult({ ...result, rest: undefined, story: joinReading(result.story, more.story) });
  };
  return (
    <div ref={root}>
      <Reader
        result={isGone ? GONE : result}
        attribution={attribution}
        settings={settings}
        surface="page"
        isUnsaved={!isSaved}
        actions={{
          close,
          // An address with a fragment would not be loaded anew.
          pageUrl: location.href.split('#')[0] ?? '',
          openOptions: () => {
            requestBackground(runtime, 'open-options', {}).catch(() => setGone(!isThere()));
          },
          changeSettings,
          ...(!memory.isPrivate && {
            openAsPage: (left) => requestBackground(runtime, 'open-story-page', left).then(() => undefined),
          }),
          keepPosition: memory.keepLine,
          readAnyway: () => again(true),
          tryAgain: () => again(anyway),
          readOn,
          readWhole: () => again(anyway, null),
          ...('hasSelection' in result && { readSelection }),
          searchParts: (parts) => void seeking.current?.want(parts),
          page: props.pageTools(() => again(anyway)),
          ...(stayingWith !== undefined && {
            stay: { site: stayingWith, change: props.staying.change, Button: StayButton },
          }),
        }}
        t={texts}
        initialLine={at ?? memory.line}
        isContinued={at === null && memory.line !== null}
      />
    </div>
  );
}

/** Esc closes the reader unless something inside it took the key for itself. Returns how to stop. */
function closeOnEscape(within: HTMLElement | null, close: () => void): () => void {
  const target = within?.ownerDocument.defaultView === window ? within : within?.ownerDocument;
  const onKey = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  target?.addEventListener('keydown', onKey);
  return () => target?.removeEventListener('keydown', onKey);
}

/** Calls back when the page has been parsed. Returns how to stop. */
function onceLoaded(callback: () => void): () => void {
  const stopped = new AbortController();
  document.addEventListener('DOMContentLoaded', callback, { signal: stopped.signal, once: true });
  return () => stopped.abort();
}
