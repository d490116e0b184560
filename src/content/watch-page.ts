import { unclobbered } from '../core/blocks/unclobbered.ts';
import { isArticle } from '../core/detect/is-article.ts';
import type { bareApi } from '../messaging/bare-runtime.ts';
import { envelope } from '../messaging/messenger.ts';
import { isOff } from '../settings/listed-site.ts';
import { after } from './after.ts';
import { allowance } from './allowance.ts';
import { onInPageNavigation } from './in-page-navigation.ts';
import { onLateRendering } from './late-rendering.ts';
import { noteWritten } from './translation/written-page.ts';

interface Surroundings {
  document: Document;
  window: Window;
  api: Pick<ReturnType<typeof bareApi>, 'runtime' | 'storage'>;
}

const ARTICLE = 'article at ';

/** Milliseconds for which the address must stand still before the page is looked at again. */
const ADDRESS_REST_MS = 150;
/** Most verdicts that may be reported at once; after each `REFILL_MS` one more. The background sleeps between. */
const MAX_TOLD_AT_ONCE = 10;
const REFILL_MS = 60_000;

/**
 * Tells the background whether the page is a news article: once when it is idle, and again whenever the answer changes or
 * there is an article at another address, after in-page navigation and after late rendering. Does nothing on sites that
 * the reader excluded. Stops for good when the extension that it belongs to is gone.
 */
export async function watchPage({ document, window, api }: Surroundings): Promise<void> {
  if (!/html/.test(unclobbered(document).contentType)) return;
  const stopped = new AbortController();
  const { signal } = stopped;
  const waitToTell = allowance(MAX_TOLD_AT_ONCE, REFILL_MS);
  let isLate = false;
  /** The verdict, and of an article its address: another one may open by itself. */
  let reported: string | null = null;
  const isSettled = () => reported?.startsWith(ARTICLE) === true;

  async function look(): Promise<void> {
    // Without its extension nobody will ever listen again. A worker that merely sleeps is woken.
    if (!api.runtime?.id) stopped.abort();
    if (signal.aborted) return;
    const { href } = window.location;
    noteWritten(window);
    const isNews = isArticle(document, href);
    const verdict = isNews ? ARTICLE + href.split('#')[0] : 'something else';
    if (verdict === reported || isLate) return;
    const wait = waitToTell();
    if (wait > 0) {
      isLate = true;
      after(wait, lookLate, signal);
      return;
    }
    reported = verdict;
    const message = envelope('background', 'detected', { isArticle: isNews });
    await api.runtime.sendMessage(message).catch(() => undefined);
  }
  const lookLate = () => {
    isLate = false;
    look();
  };

  const settings = await api.storage.sync.get('disabledSites').catch(() => null);
  if (isOff(settings, window.location.hostname)) return;

  // Not waited for: the background may take its time to wake, and what the page renders meanwhile is not to be missed.
  look();
  let rendering = onLateRendering(window, look, isSettled, signal);
  // Some pages write into their address as often as one scrolls: they are looked at once they have come to rest.
  let navigations = 0;
  const onNavigation = () => {
    const ownNumber = ++navigations;
    after(ADDRESS_REST_MS, () => ownNumber === navigations && meetNewPage(), signal);
  };
  const meetNewPage = () => {
    rendering.stop();
    // The story that was reported of may still stand there for a while: only the time that a page may take settles it.
    rendering = onLateRendering(window, look, () => false, signal);
    look();
  };
  onInPageNavigation(window, onNavigation, signal);
  // A page that comes back from the back/forward cache meets a button that has forgotten it.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      reported = null;
      look();
    },
    { signal },
  );
}
