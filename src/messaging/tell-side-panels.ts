import { envelope, type RuntimeLike } from './messenger.ts';

/** Tells side panels that a press has given the right to the page of a tab. Never rejects: mostly there are none. */
export async function tellSidePanels(runtime: RuntimeLike, tabId: number): Promise<void> {
  await runtime.sendMessage(envelope('side-panel', 'tab-pressed', { tabId })).catch(() => undefined);
}
