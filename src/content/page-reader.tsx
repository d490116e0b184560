import { render } from 'preact';
import type { bareApi } from '../messaging/bare-runtime.ts';
import { requestBackground } from '../messaging/messenger.ts';
import styles from '../reader/styles/reader.css?inline';
import { openPageMemory } from '../storage/page-memory.ts';
import { typefaceLoader } from '../typeface/face-files.ts';
import { openOverlay } from './overlay.ts';
import { PageReaderView } from './page-reader-view.tsx';

export interface OpenAt {
  /** Id of the story line to begin at, or null: at the top. */
  at: string | null;
  /** Show the story of a page that does not look like an article, too. */
  anyway: boolean;
}

/** The in-page reader of one page: opens over it, and leaves it as it was. */
export function createPageReader(api: ReturnType<typeof bareApi>) {
  let close: (() => void) | null = null;
  const t = (key: string, ...substitutions: string[]) => api.i18n.getMessage(key, substitutions);

  async function open({ at, anyway }: OpenAt): Promise<void> {
    const isPrivate = api.extension?.inIncognitoContext ?? true;
    const memory = await openPageMemory(api.storage, { url: location.href, isPrivate });
    if (close) return;
    const closed = new AbortController();
    const overlay = openOverlay(document, t('readerLabel'), styles, () => {
      close = null;
      closed.abort();
      render(null, overlay.root);
    });
    close = overlay.close;
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
        anyway={anyway}
      />,
      overlay.root,
    );
  }

  return {
    /** Opens the reader, or closes it where it is open. */
    async toggle(where: OpenAt): Promise<{ open: boolean }> {
      if (close) {
        close();
        return { open: false };
      }
      await open(where);
      return { open: true };
    },
  };
}
