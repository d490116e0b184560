import { render } from 'preact';
import { askToChangeAppearance } from '../messaging/ask-appearance.ts';
import type { bareApi } from '../messaging/bare-runtime.ts';
import { type PayloadOf, requestBackground } from '../messaging/messenger.ts';
import styles from '../reader/styles/reader.css?inline';
import { openPageMemory } from '../storage/page-memory.ts';
import { typefaceLoader } from '../typeface/face-files.ts';
import { offerClosing } from './close-reader.ts';
import { openOverlay } from './overlay.ts';
import { PageReaderView, type ReadOutcome } from './page-reader-view.tsx';
import { pageTools } from './place/page-tools.ts';
import { readStory, type Wanted } from './read-story.ts';
import type { Selected } from './selection/offered-selection.ts';
import { whenSettled } from './settled.ts';
import { openStaying } from './staying.ts';

export interface OpenAt {
  /** Id of the story line to begin at, or null: at the top. */
  at: string | null;
  /** Show the story of a page that does not look like an article, too. */
  anyway: boolean;
  /** What is selected in the page, to show only that; null: show all of the story. */
  selected: Selected | null;
}

/** What the reader may open over without a press. */
type Unasked = PayloadOf<'reader', 'open-by-self'>;

async function read(wanted: Wanted): Promise<ReadOutcome> {
  try {
    return await readStory(document, location.href, wanted);
  } catch (error) {
    console.error('Clearstory could not read this page', error);
    return { status: 'failed' };
  }
}

/** The in-page reader of one page: opens over it, and leaves it as it was. */
export function createPageReader(api: ReturnType<typeof bareApi>) {
  let close: (() => void) | null = null;
  /** Number of the newest request to open or close the reader: work begun for an older one is given up. */
  let requestId = 0;
  const staying = openStaying(api.runtime);
  const t = (key: string, ...substitutions: string[]) => api.i18n.getMessage(key, substitutions);
  const openMemory = () =>
    openPageMemory(api.storage, askToChangeAppearance(api.runtime), {
      url: location.href,
      isPrivate: api.extension?.inIncognitoContext ?? true,
    });

  function show(
    { at, anyway, selected }: OpenAt,
    first: ReadOutcome,
    memory: Awaited<ReturnType<typeof openMemory>>,
  ): void {
    const closed = new AbortController();
    const overlay = openOverlay(document, {
      label: t('readerLabel'),
      css: styles,
      isGone: () => !api.runtime.id,
      shield(key, isUp) {
        requestBackground(api.runtime, 'shield-reader', { key, isUp }).catch(() => undefined);
      },
      onClose(isForced) {
        close = null;
        offerClosing(null);
        closed.abort();
        render(null, overlay.root);
        requestBackground(api.runtime, 'reader-closed', { isForced }).catch(() => undefined);
      },
    });
    close = overlay.close;
    offerClosing(close);
    render(
      <PageReaderView
        runtime={api.runtime}
        memory={memory}
        close={overlay.close}
        loadTypeface={typefaceLoader(
          overlay.root.ownerDocument,
          () => requestBackground(api.runtime, 'load-typeface', {}),
          closed.signal,
        )}
        t={t}
        at={at}
        first={first}
        anyway={anyway}
        selected={selected}
        read={read}
        staying={staying}
        pageTools={(reread) => pageTools({ document, runtime: api.runtime, overlay }, reread)}
      />,
      overlay.root,
    );
  }

  return {
    /** Opens the reader, or closes it where it is open. */
    async toggle(where: OpenAt): Promise<{ open: boolean }> {
      const ownRequest = ++requestId;
      if (close) {
        close();
        return { open: false };
      }
      const [first, memory] = await Promise.all([read({ ...where, from: 0 }), openMemory()]);
      if (ownRequest === requestId) show(where, first, memory);
      return { open: close !== null };
    },
    /**
     * Opens the reader once the page has settled, if the page holds a story, and if nobody has opened or closed it
     * meanwhile. Nothing is shown of a page that does not.
     * @param wanted see `open-by-self`
     */
    async openBySelf({ least, evenNothing }: Unasked): Promise<{ open: boolean }> {
      if (close) return { open: true };
      const ownRequest = ++requestId;
      await whenSettled(window);
      if (ownRequest !== requestId) return { open: close !== null };
      const [first, memory] = await Promise.all([
        read({ anyway: false, from: 0, selected: null }),
        openMemory(),
      ]);
      const isStory = first.status === 'story' && first.detection.score >= least;
      if (ownRequest === requestId && (isStory || evenNothing))
        show({ at: null, anyway: false, selected: null }, first, memory);
      return { open: close !== null };
    },
    setStaying: staying.set,
  };
}
