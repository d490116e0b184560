import type { Runtime } from 'webextension-polyfill';

/** Checks that a page of ours, or the background, has sent a message: not a script in a tab. */
export const isOurs = (
  runtime: Pick<Runtime.Static, 'getURL'>,
  { url }: Pick<Runtime.MessageSender, 'url'>,
): boolean => url?.startsWith(runtime.getURL('')) === true;
