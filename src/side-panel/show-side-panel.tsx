import { render } from 'preact';
import browser from 'webextension-polyfill';
import { typefacePath } from '../injection/script-paths.ts';
import { fetchScript } from '../messaging/fetch-script.ts';
import type { View } from '../reader/index.ts';
import type { PageMemory } from '../storage/page-memory.ts';
import { openLarge } from '../tab-story/tab-browser.ts';
import type { TabModel } from '../tab-story/tab-model.ts';
import { TabReader } from '../tab-story/tab-reader.tsx';
import { typefaceLoader } from '../typeface/face-files.ts';
import type { Translate } from '../ui/i18n/translate.ts';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

const loadTypeface = typefaceLoader(document, () => fetchScript(document, typefacePath));

/** The view that was shown last: it stays from story to story. */
let lastView: View = 'speakers';

/** What is shown of a page. */
interface Shown {
  memory: PageMemory;
  /** See `PictureLeaves`. */
  asStranger: boolean;
  /** The keys that do what the toolbar button does; empty where there are none. */
  buttonKeys: string;
}

/** Shows the reader in the side panel. @param page number of the page that is read: each begins afresh */
export function showSidePanel(
  model: TabModel,
  page: number,
  { memory, asStranger, buttonKeys }: Shown,
): void {
  render(
    <TabReader
      key={page}
      surface="side-panel"
      model={model}
      memory={memory}
      asStranger={asStranger}
      firstView={lastView}
      t={t}
      openLarge={openLarge}
      openOptions={() => void browser.runtime.openOptionsPage()}
      pageTools={{ isBeside: true }}
      ownActions={{
        noteView(view) {
          lastView = view;
        },
        ...(buttonKeys && { buttonKeys }),
      }}
      loadTypeface={loadTypeface}
    />,
    document.body,
  );
}
