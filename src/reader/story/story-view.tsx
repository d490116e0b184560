import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Picture, Removal, Story } from '../../core/index.ts';
import { storyLines } from '../../core/story/story-lines.ts';
import { useLanguage } from '../i18n/context.ts';
import type { PictureLeaves } from '../pictures/use-picture-leaves.ts';
import { outlined } from '../text/outline.ts';
import { BlockView } from './block-view.tsx';
import { PutBackView } from './put-back-view.tsx';
import { QuoteDetails } from './quote-details.tsx';
import { EnlargeContext, MarksContext, PicturesContext, type StoryMarks } from './story-context.ts';
import { StoryHeader } from './story-header.tsx';
import { useQuoteDetails } from './use-quote-details.ts';

/** From so many characters on only what is in sight of a story is laid out. */
const LONG = 300_000;
/** Browsers take longer to look after more elements that may be out of sight than to lay them out. */
const MANY = 5_000;

function isLong(story: Story): boolean {
  let length = 0;
  for (const { text } of storyLines(story)) length += text.length;
  return length > LONG && story.blocks.length < MANY;
}

interface Props {
  story: Story;
  marks: StoryMarks;
  pictures: PictureLeaves;
  /** Removals that the reader has put back. */
  putBack: readonly Removal[];
  onTakeOut(id: string): void;
  /** Shows a picture large; missing where that is not possible. */
  onEnlarge?: (picture: Picture) => void;
  scroller: RefObject<HTMLElement | null>;
}

function Body({ story, putBack, onTakeOut }: Pick<Props, 'story' | 'putBack' | 'onTakeOut'>) {
  const { t } = useLanguage();
  const at = (before: string | null) =>
    putBack
      .filter((removal) => removal.before === before)
      .map((removal) => <PutBackView key={removal.id} removal={removal} onTakeOut={onTakeOut} />);
  const saysCutOff = story.blocks.some((block) => block.type === 'notice' && block.kind === 'cut-off');
  return (
    <div class="story-body">
      {outlined(story.blocks).flatMap((block) => [
        ...at(block.id),
        <BlockView key={block.id} block={block} />,
      ])}
      {at(null)}
      {story.isCutOff && !saysCutOff && (
        <aside class="notice" data-kind="cut-off">
          <strong class="notice-label">{t('noticeCutOff')}</strong>
          <p>{t('storyCutOff')}</p>
        </aside>
      )}
    </div>
  );
}

/** The story with its quotations marked; the details of a quotation open over it. */
export function StoryView({ story, marks, pictures, putBack, onTakeOut, onEnlarge, scroller }: Props) {
  const article = useRef<HTMLElement>(null);
  const details = useQuoteDetails(article, scroller);
  const shown = details.open && marks.quotes.get(details.open.id);
  const long = useMemo(() => isLong(story), [story]);
  // The text is long and opening details is frequent: it is rendered anew only when something in it has changed.
  const text = useMemo(
    () => (
      <MarksContext.Provider value={marks}>
        <PicturesContext.Provider value={pictures}>
          <EnlargeContext.Provider value={onEnlarge ?? null}>
            <StoryHeader story={story} />
            <Body story={story} putBack={putBack} onTakeOut={onTakeOut} />
          </EnlargeContext.Provider>
        </PicturesContext.Provider>
      </MarksContext.Provider>
    ),
    [story, marks, pictures, putBack, onTakeOut, onEnlarge],
  );
  return (
    <article
      ref={article}
      class="story"
      // An unknown language is said to be so, or the story would count as written in the interface's.
      lang={story.lang ?? ''}
      dir={story.dir}
      data-long={long || undefined}
      data-chosen={marks.chosenId !== null || undefined}
      {...details.handlers}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.open) return;
        event.preventDefault();
        event.stopPropagation();
        details.close();
      }}
    >
      {text}
      {details.open && shown && <QuoteDetails shown={shown} place={details.open.place} />}
    </article>
  );
}
