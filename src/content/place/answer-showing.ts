import type { Runtime } from 'webextension-polyfill';
import { SHOW_ELEMENTS } from '../../messaging/protocol.ts';
import { elementsAt, type Pointing, pointAt } from './point-at.ts';

/** Shows elements of a page for as long as the popup holds a port open; see `SHOW_ELEMENTS`. */
export function answerShowing(
  runtime: { id: string; onConnect: Pick<Runtime.Static['onConnect'], 'addListener'> },
  document: Document,
): void {
  runtime.onConnect.addListener((port) => {
    if (port.name !== SHOW_ELEMENTS || port.sender?.id !== runtime.id) return;
    let pointing: Pointing | null = null;
    port.onMessage.addListener((message: unknown) => {
      pointing?.stop(message === 'back');
      pointing = null;
      if (!Array.isArray(message)) return;
      pointing = pointAt(document, elementsAt(document, message.map(String)));
      port.postMessage(pointing !== null);
    });
    // A reader who presses the page closes the popup: the page then stays where it was pressed.
    port.onDisconnect.addListener(() => pointing?.stop(false));
  });
}
