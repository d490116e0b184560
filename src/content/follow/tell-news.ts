import type { Runtime } from 'webextension-polyfill';
import { FOLLOW_PAGE, type PageNews } from '../../messaging/protocol.ts';
import { onInPageNavigation } from '../in-page-navigation.ts';
import { onLateRendering } from '../late-rendering.ts';
import { whenSettled } from '../settled.ts';

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
    follow(window, (news) => left.signal.aborted || port.postMessage(news), left.signal);
  });
}

function follow(window: Window, tell: (news: PageNews) => void, signal: AbortSignal): void {
  let page = pageOf(window.location.href);
  const watchRendering = () => {
    const own = page;
    whenSettled(window).then(() => own === page && tell('rendered'));
    return onLateRendering(
      window,
      () => tell('rendered'),
      () => false,
      signal,
    );
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
