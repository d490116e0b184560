import { render } from 'preact';
import browser from 'webextension-polyfill';
import { typefacePath } from '../injection/script-paths.ts';
import { fetchScript } from '../messaging/fetch-script.ts';
import type { PageMemory } from '../storage/page-memory.ts';
import { typefaceLoader } from '../typeface/face-files.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { popupPageTools } from './page-tools.ts';
import { openLarge } from './popup-browser.ts';
import type { PopupModel } from './popup-model.ts';
import { PopupView } from './popup-view.tsx';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/**
 * Shows the reader in the popup.
 * @param memory what is kept of the page that is read
 * @param asStranger see `PictureLeaves`
 */
export function showPopup(
  document: Document,
  model: PopupModel,
  memory: PageMemory,
  asStranger: boolean,
): void {
  const stepAside = (isAside: boolean) =>
    void document.documentElement.toggleAttribute('data-aside', isAside);
  document.body.replaceChildren();
  render(
    <PopupView
      model={model}
      memory={memory}
      asStranger={asStranger}
      t={t}
      openLarge={openLarge}
      openOptions={openOptions}
      pageTools={(tabId) => popupPageTools({ tabId, ...model, stepAside, close: () => window.close() })}
      loadTypeface={typefaceLoader(document, () => fetchScript(document, typefacePath))}
      tellNews={async () =>
        (await import('./update-note.ts')).showUpdateNote(document, browser.storage.local, t)
      }
      close={() => window.close()}
    />,
    document.body,
  );
}
