import { createContext } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Story, StoryVoices } from '../../core/index.ts';
import type { CopyFormat } from '../../storage/settings.ts';
import { useLanguage } from '../i18n/context.ts';
import { type PictureLeaves, withLetPictures } from '../pictures/use-picture-leaves.ts';
import { type Copied, copy } from './copy.ts';
import type { QuotesFormat, StoryFormat } from './formats.ts';
import { type SavedFile, saveFile } from './save-file.ts';
import type { Taken } from './take.ts';
import { wordingOf } from './wording.ts';

/** Loaded when the reader first reaches for it. */
const load = () => import('./take.ts');

const NO_VOICES: StoryVoices = { quotes: [], speakers: [] };

interface Options {
  story: Story;
  voices: StoryVoices | null;
  /** Only those that are loaded are named in what is taken along. */
  pictures: PictureLeaves;
  copyAs: CopyFormat;
  /** Where the story is shown; null before it is. */
  shown(): HTMLElement | null;
  say(text: string): void;
}

export type TakeAlong = ReturnType<typeof useTakeAlong>;

/** What the views can do with the story that they show; null where there is nothing to take along. */
export const TakeAlongContext = createContext<TakeAlong | null>(null);

/** Takes a story along: into the clipboard or into files. What comes of it is said. */
export function useTakeAlong({ story, voices, pictures, copyAs, shown, say }: Options) {
  const language = useLanguage();
  const { t } = language;
  const taken: Taken = useMemo(
    () => ({
      story: withLetPictures(story, pictures),
      voices: voices ?? NO_VOICES,
      wording: wordingOf(language),
    }),
    [story, pictures, voices, language],
  );
  type Take = Awaited<ReturnType<typeof load>>;

  async function putIntoClipboard(make: (take: Take) => Copied | null, done: string): Promise<void> {
    const document = shown()?.ownerDocument;
    const copied = make(await load());
    if (copied && document) say((await copy(document, copied)) ? done : t('statusNotCopied'));
  }
  async function save(make: (take: Take) => SavedFile | Promise<SavedFile>): Promise<void> {
    try {
      const file = await make(await load());
      saveFile(file);
      say(t('statusSaved', file.name));
    } catch (error) {
      console.error('Clearstory could not save a file', error);
      say(t('statusNotSaved'));
    }
  }
  return {
    /** Loads what the others need, so that a press is answered at once. */
    prepare: () => void load(),
    copyStory: () => putIntoClipboard((take) => take.copiedStory(taken, copyAs), t('statusCopied')),
    copyQuote: (id: string) =>
      putIntoClipboard((take) => take.copiedQuote(taken, id, copyAs), t('statusQuoteCopied')),
    saveStory: (format: StoryFormat) => save((take) => take.storyFile(taken, format, shown())),
    saveQuotes: (format: QuotesFormat) => save((take) => take.quotesFile(taken, format)),
    print: () => shown()?.ownerDocument.defaultView?.print(),
  };
}
