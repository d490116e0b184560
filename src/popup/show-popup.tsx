import { render } from 'preact';
import browser from 'webextension-polyfill';
import { typefacePath } from '../injection/script-paths.ts';
import { fetchScript } from '../messaging/fetch-script.ts';
import { tellSidePanels } from '../messaging/tell-side-panels.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import type { PageMemory } from '../storage/page-memory.ts';
import type { StoryForPage } from '../storage/story-page.ts';
import type { Stay } from '../tab-story/follow-stay.ts';
import { openLarge } from '../tab-story/tab-browser.ts';
import type { TabModel } from '../tab-story/tab-model.ts';
import { TabReader } from '../tab-story/tab-reader.tsx';
import type { TabState } from '../tab-story/tab-types.ts';
import { typefaceLoader } from '../typeface/face-files.ts';
import type { Translate } from '../ui/i18n/translate.ts';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

const close = () => window.close();

/** Opens the side panel in the popup's place, where there is one. */
const besideOf = (tabId: number | undefined) =>
  openSidePanel && tabId !== undefined && { openBeside: () => void openSidePanel?.(tabId).then(close) };

const openAsPage = async (left: StoryForPage) =>
  (await import('../tab-story/open-story-page.ts')).openStoryPage(left);

/**
 * Shows the reader in the popup.
 * @param tabId the tab that the popup was opened over
 * @param memory what is kept of the page that is read
 * @param asStranger see `PictureLeaves`
 */
export function showPopup(
  document: Document,
  model: TabModel,
  tabId: number | undefined,
  memory: PageMemory,
  asStranger: boolean,
): void {
  const stepAside = (isAside: boolean) =>
    void document.documentElement.toggleAttribute('data-aside', isAside);
  /** What comes after the story waits for its quotations: they share a thread. */
  const searched = new Promise<void>((resolve) => {
    model.follow(({ attribution }) => attribution && resolve());
  });
  const onShown = async (state: TabState) => {
    const isStory = state.result.status === 'story';
    if (isStory) await searched;
    if (state.tabId !== null) tellSidePanels(browser.runtime, state.tabId);
    if (!isStory) return;
    const { afterStory } = await import('./after-story.ts');
    await afterStory(document, t, state, draw, close);
  };
  const draw = (stay?: Stay) =>
    render(
      <TabReader
        surface="popup"
        model={model}
        memory={memory}
        asStranger={asStranger}
        initialLine={memory.line}
        t={t}
        openLarge={(tabId, at, state) => openLarge(tabId, at, state).then(close)}
        openOptions={() => browser.runtime.openOptionsPage().then(close)}
        pageTools={{ stepAside, onLeaving: close }}
        ownActions={{
          keepPosition: memory.keepLine,
          ...besideOf(tabId),
          ...(stay && { stay }),
          ...(!memory.isPrivate && { openAsPage }),
        }}
        loadTypeface={typefaceLoader(document, () => fetchScript(document, typefacePath))}
        onShown={onShown}
      />,
      document.body,
    );
  document.body.replaceChildren();
  draw();
}
