import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Picture, Removal, Story } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { PictureLeaves } from '../pictures/use-picture-leaves.ts';
import type { ReaderActions } from '../reader-types.ts';
import { SelectionNotice } from '../selection/selection-tool.tsx';
import { outlined } from '../text/outline.ts';
import { BlockView } from './block-view.tsx';
import { Corrections } from './corrections.tsx';
import { PartEnd, PartHead, type PartSteps } from './part-view.tsx';
import { PutBackView } from './put-back-view.tsx';
import { QuoteDetails } from './quote-details.tsx';
import { EnlargeContext, HighlightsContext, PicturesContext, type StoryHighlights } from './story-context.ts';
import { headlineOf, StoryHeader } from './story-header.tsx';
import { useDrawn } from './use-drawn.ts';
import { useQuoteDetails } from './use-quote-details.ts';

interface Props {
  story: Story;
  /** The part of it that is shown, and the ways on. */
  steps: PartSteps;
  /** Id of the line that it begins at; null: the first. */
  line: string | null;
  /** Whether all of it is drawn at once: it is known who said what in what is in view, or the pages are counted. */
  drawsAll: boolean;
  highlights: StoryHighlights;
  pictures: PictureLeaves;
  /** Removals that the reader has put back. */
  putBack: readonly Removal[];
  onTakeOut(id: string): void;
  /** Goes to a line of the story; missing where that is not possible. */
  onGoToLine?: (line: string) => void;
  /** Shows a picture large; missing where that is not possible. */
  onEnlarge?: (picture: Picture) => void;
  actions?: Pick<ReaderActions, 'readWhole'>;
  scroller: RefObject<HTMLElement | null>;
}

function Body({
  story,
  steps,
  putBack,
  onTakeOut,
  ...start
}: Pick<Props, 'story' | 'steps' | 'putBack' | 'onTakeOut' | 'line' | 'drawsAll'>) {
  const { t } = useLanguage();
  const { part } = steps;
  const all = useMemo(() => outlined(story.blocks).slice(part.first, part.end), [story, part]);
  // Whoever goes to another part has a goal in it.
  const drawn = useDrawn(all, start.line, start.drawsAll || part.index > 0);
  const blocks = all.slice(0, drawn);
  const isLast = part.index === part.count - 1 && !steps.rest && blocks.length === all.length;
  const at = (before: string | null) =>
    putBack
      .filter((removal) => removal.before === before)
      .map((removal) => <PutBackView key={removal.id} removal={removal} onTakeOut={onTakeOut} />);
  const saysCutOff = story.blocks.some((block) => block.type === 'notice' && block.kind === 'cut-off');
  return (
    <div class="story-body">
      {blocks.flatMap((block) => [...at(block.id), <BlockView key={block.id} block={block} />])}
      {isLast && at(null)}
      {isLast && story.isCutOff && !saysCutOff && (
        <aside class="notice" data-kind="cut-off">
          <strong class="notice-label">{t('noticeCutOff')}</strong>
          <p>{t('storyCutOff')}</p>
        </aside>
      )}
    </div>
  );
}

const TranslationNotice = lazy(async () => (await import('./translation-notice.tsx')).TranslationNotice);

/** The story with its quotations marked; the details of a quotation open over it. */
export function StoryView(props: Props) {
  const { story, steps, highlights, pictures, putBack, onTakeOut, onEnlarge, scroller } = props;
  const { part, rest, goTo } = steps;
  // It is another function each time, and does the same.
  const going = useRef(props.onGoToLine);
  going.current = props.onGoToLine;
  const goToLine = useCallback((line: string) => going.current?.(line), []);
  const { t } = useLanguage();
  const article = useRef<HTMLElement>(null);
  const details = useQuoteDetails(article, scroller);
  const shown = details.open && highlights.quotes.get(details.open.id);
  // The text is long and opening details is frequent: it is rendered anew only when something in it has changed.
  const text = useMemo(
    () => (
      <HighlightsContext.Provider value={highlights}>
        <PicturesContext.Provider value={pictures}>
          <EnlargeContext.Provider value={onEnlarge ?? null}>
            {part.index === 0 ? (
              <>
                <StoryHeader story={story} />
                {props.onGoToLine && <Corrections story={story} onGoTo={goToLine} />}
              </>
            ) : (
              <PartHead headline={headlineOf(t, story)} part={part} goTo={goTo} />
            )}
            <Body
              key={part.index}
              story={story}
              steps={steps}
              line={props.line}
              drawsAll={props.drawsAll}
              putBack={putBack}
              onTakeOut={onTakeOut}
            />
            <PartEnd {...steps} />
          </EnlargeContext.Provider>
        </PicturesContext.Provider>
      </HighlightsContext.Provider>
    ),
    [story, part, rest, goTo, props.drawsAll, highlights, pictures, putBack, onTakeOut, onEnlarge],
  );
  return (
    <article
      ref={article}
      class="story"
      // An unknown language is said to be so, or the story would count as written in the interface's.
      lang={story.lang ?? ''}
      dir={story.dir}
      data-translated={story.translation !== undefined || undefined}
      data-chosen={highlights.chosenId !== null || undefined}
      {...details.handlers}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.open) return;
        event.preventDefault();
        event.stopPropagation();
        details.close();
      }}
    >
      {story.translation && <TranslationNotice translation={story.translation} />}
      {story.isSelection && <SelectionNotice {...props.actions} />}
      {text}
      {details.open && shown && <QuoteDetails shown={shown} position={details.open.position} />}
    </article>
  );
}
