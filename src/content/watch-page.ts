import { unclobbered } from '../core/blocks/unclobbered.ts';
import { detectArticle } from '../core/detect/detect-article.ts';
import type { bareApi } from '../messaging/bare-runtime.ts';
import { requestBackground } from '../messaging/messenger.ts';
import { isDisabledOn, parseSettings } from '../storage/settings.ts';
import { onInPageNavigation } from './in-page-navigation.ts';
import { onLateRendering } from './late-rendering.ts';

interface Surroundings {
  document: Document;
  window: Window;
  api: Pick<ReturnType<typeof bareApi>, 'runtime' | 'storage'>;
}

/** Milliseconds for which the address must stand still before the page is looked at again. */
const REST = 150;

/**
 * Tells the background whether the page is a news article: once when it is idle, and again whenever the answer changes,
 * after in-page navigation and after late rendering. Does nothing on sites that the reader excluded. Stops for good when
 * the extension that it belongs to is gone.
 */
export async function watchPage({ document, window, api }: Surroundings): Promise<void> {
  if (!/html/.test(unclobbered(document).contentType)) return;
  const stopped = new AbortController();
  const { signal } = stopped;
  let told: boolean | null = null;

  async function look(): Promise<void> {
    // Without its extension nobody will ever listen again. A worker that merely sleeps is woken.
    if (!api.runtime?.id) stopped.abort();
    if (signal.aborted) return;
    const { isArticle, score } = detectArticle(document, window.location.href);
    if (isArticle === told) return;
    told = isArticle;
    await requestBackground(api.runtime, 'detected', { isArticle, score }).catch(() => undefined);
  }

  const settings = parseSettings(await api.storage.sync.get('disabledSites').catch(() => null));
  if (isDisabledOn(settings, window.location.hostname)) return;

  // Not waited for: the background may take its time to wake, and what the page renders meanwhile is not to be missed.
  look();
  let rendering = onLateRendering(window, look, () => told === true, signal);
  const meetNewPage = () => {
    rendering.stop();
    // The story that was told of may still stand there for a while: only the time that a page may take settles it.
    rendering = onLateRendering(window, look, () => false, signal);
    // Another page, though of the same document: its story may open by itself.
    told = null;
    look();
  };
  // Some pages write into their address as often as one scrolls: they are looked at once they have come to rest.
  let rest = 0;
  const onNavigation = () => {
    window.clearTimeout(rest);
    rest = window.setTimeout(meetNewPage, REST);
  };
  onInPageNavigation(window, onNavigation, signal);
  signal.addEventListener('abort', () => window.clearTimeout(rest));
  // A page that comes back from the back/forward cache meets a button that has forgotten it.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      told = null;
      look();
    },
    { signal },
  );
}
