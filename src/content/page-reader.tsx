import { render } from 'preact';
import type { bareApi } from '../messaging/bare-runtime.ts';
import styles from '../reader/styles/reader.css?inline';
import { createSettingsStore } from '../storage/create-settings-store.ts';
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
  const store = createSettingsStore(api.storage);

  async function open({ at, anyway }: OpenAt): Promise<void> {
    const settings = await store.load();
    if (close) return;
    const overlay = openOverlay(document, t('readerLabel'), styles, () => {
      close = null;
      render(null, overlay.root);
    });
    close = overlay.close;
    render(
      <PageReaderView
        runtime={api.runtime}
        store={store}
        initialSettings={settings}
        close={overlay.close}
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
