import { createContext } from 'preact';
import type { Story, StoryAttribution } from '../../core/index.ts';
import { type CopyFormat, isReferenceFormat, type ReferenceFormat } from '../../settings/settings.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { isTouched } from '../../ui/touch.ts';
import { type PictureLeaves, withLetPictures } from '../pictures/use-picture-leaves.ts';
import type { ReaderActions } from '../reader-types.ts';
import type { Copied } from './copy.ts';
import type { Content, FileFormat } from './formats.ts';
import type { Taken } from './makers.ts';
import { wordingOf } from './wording.ts';

/** Loads everything that makes texts and files; done when the reader first reaches for it. */
const loadMakers = () => import('./makers.ts');

const NO_QUOTATIONS: StoryAttribution = { quotes: [], speakers: [] };

interface Options {
  story: Story;
  attribution: StoryAttribution | null;
  /** Pictures that may be loaded: only those that are loaded are named in what is taken along. */
  pictures: PictureLeaves;
  copyAs: CopyFormat;
  /** Returns the element that shows the story; null before it is shown. */
  shown(): HTMLElement | null;
  /** See `StoryToolProps`. Paper and files take their pictures from what is rendered. */
  showStory(): void;
  say(text: string): void;
}

export type TakeAlong = ReturnType<typeof useTakeAlong>;

/** The actions on the story that is shown; null where there is nothing to take along. */
export const TakeAlongContext = createContext<TakeAlong | null>(null);

/** Takes a story along: into the clipboard or into files. What comes of it is said. */
export function useTakeAlong({ story, attribution, pictures, copyAs, shown, showStory, say }: Options) {
  const language = useLanguage();
  const { t } = language;
  // Put together when something is taken along: the story is not to wait for it.
  const taken = (): Taken => ({
    story: withLetPictures(story, pictures),
    attribution: attribution ?? NO_QUOTATIONS,
    wording: wordingOf(language),
  });
  type Makers = Awaited<ReturnType<typeof loadMakers>>;

  async function putIntoClipboard(make: (makers: Makers) => Copied | null, done: string): Promise<void> {
    const document = shown()?.ownerDocument;
    const makers = await loadMakers();
    const copied = make(makers);
    if (copied && document) say((await makers.copy(document, copied)) ? done : t('statusNotCopied'));
  }
  async function saveAs(
    make: (makers: Makers) => Promise<Pick<FileFormat, 'mime' | 'extension'> & { content: Content | null }>,
  ): Promise<void> {
    try {
      showStory();
      const makers = await loadMakers();
      const { mime, extension, content } = await make(makers);
      if (content === null) return;
      const name = makers.nameOf(taken(), extension);
      makers.saveFile({ name, type: mime, content });
      say(t('statusSaved', name));
    } catch (error) {
      console.error('Clearstory could not save a file', error);
      say(t('statusNotSaved'));
    }
  }
  async function share(make: (makers: Makers) => ShareData): Promise<void> {
    try {
      await navigator.share(make(await loadMakers()));
    } catch (error) {
      // The reader may have thought better of it.
      if ((error as Error).name !== 'AbortError') say(t('statusNotSaved'));
    }
  }
  return {
    /** True where the system gives to other apps what one shares, as on phones. */
    canShare: isTouched() && 'share' in navigator,
    shareStory: () => share((makers) => makers.sharedStory(taken())),
    shareQuote: (id: string) => share((makers) => makers.sharedQuote(taken(), id)),
    /** Loads what the others need, so that a press is answered at once. */
    prepare: () => void loadMakers(),
    copyStory: () => putIntoClipboard((makers) => makers.copiedStory(taken(), copyAs), t('statusCopied')),
    copyQuote: (id: string) =>
      putIntoClipboard((makers) => makers.copiedQuote(taken(), id, copyAs), t('statusQuoteCopied')),
    save: ({ mime, extension, make }: FileFormat) =>
      saveAs(async () => ({ mime, extension, content: await make(taken(), shown()) })),
    /** The format of references in which one copies, and in which a quotation can be saved; null: none. */
    referenceFormat: isReferenceFormat(copyAs) ? copyAs : null,
    saveQuote: (id: string, format: ReferenceFormat) =>
      saveAs(async (makers) => ({
        ...makers.REFERENCE_FILES[format],
        content: makers.quoteReference(taken(), id, format),
      })),
    /** Opens the story in a tab of its own; where that is not possible, it is saved as a file. */
    openAsPage: async (open: NonNullable<ReaderActions['openAsPage']>) => {
      const { story, attribution } = taken();
      try {
        await open({ story, attribution });
      } catch (error) {
        console.warn('Clearstory could not open a page of its own', error);
        await saveAs(async (makers) => ({
          mime: 'text/html',
          extension: 'html',
          content: await makers.html(taken(), shown()),
        }));
        say(t('statusSavedInstead'));
      }
    },
    async print() {
      showStory();
      await loadMakers();
      shown()?.ownerDocument.defaultView?.print();
    },
  };
}
