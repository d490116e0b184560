import type { Runtime } from 'webextension-polyfill';
import { FOLLOW_PAGE, IS_FOLLOWED, type PageNews } from '../../messaging/protocol.ts';
import { after } from '../after.ts';
import { allowance } from '../allowance.ts';
import { onInPageNavigation } from '../in-page-navigation.ts';
import { onLateRendering } from '../late-rendering.ts';
import { whenSettled } from '../settled.ts';

/** Most times at once that a side panel is told to look at the page, and the ms after which it is once more. */
const MAX_TOLD_AT_ONCE = 20;
const REFILL_MS = 3_000;

/** An address without the place in the page that it points to; addresses of some apps have their path there. */
const pageOf = (address: string): string => address.replace(/#(?![!/]).*$/, '');

/** Tells a side panel of the page for as long as it holds a port open; see `FOLLOW_PAGE`. */
export function tellNews(
  runtime: { id: string; onConnect: Pick<Runtime.Static['onConnect'], 'addListener'> },
  window: Window,
): void {
  runtime.onConnect.addListener((port) => {
    if (port.name !== FOLLOW_PAGE || port.sender?.id !== runtime.id) return;
    const left = new AbortController();
    port.onDisconnect.addListener(() => left.abort());
    port.postMessage(IS_FOLLOWED);
    follow(window, (news) => left.signal.aborted || port.postMessage(news), left.signal);
  });
}

function follow(window: Window, tell: (news: PageNews) => void, signal: AbortSignal): void {
  let page = pageOf(window.location.href);
  const waitToTell = allowance(MAX_TOLD_AT_ONCE, REFILL_MS);
  let isLate = false;
  // A page that changes its address all the time would else be read without end.
  const tellRendered = () => {
    if (isLate) return;
    const wait = waitToTell();
    if (wait === 0) return tell('rendered');
    isLate = true;
    const tellLate = () => {
      isLate = false;
      tellRendered();
    };
    after(wait, tellLate, signal);
  };
  const watchRendering = () => {
    const own = page;
    whenSettled(window).then(() => own === page && tellRendered());
    return onLateRendering(window, tellRendered, () => false, signal);
  };
  let rendering = watchRendering();
  const onMoved = () => {
    const next = pageOf(window.location.href);
    if (next === page) return;
    page = next;
    tell('moved');
    rendering.stop();
    rendering = watchRendering();
  };
  onInPageNavigation(window, onMoved, signal);
}
