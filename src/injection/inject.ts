import browser from 'webextension-polyfill';
import type { InjectedEntry } from '../content/entries/entries.ts';
import {
  envelope,
  type PayloadOf,
  type Receiver,
  type ReplyOf,
  type RequestName,
  replyIn,
} from '../messaging/messenger.ts';
import { IN_USE_KEY } from '../storage/rules/rule-keys.ts';
import { languagePath, scriptPath } from './script-paths.ts';

/**
 * Puts a script of ours into the top frame of a tab; a second time does nothing there. Needs the activeTab grant that a
 * press, a key or a menu gives. Does not wait for the page to finish loading.
 * @throws Error on pages that the browser keeps closed to extensions.
 */
export async function inject(tabId: number, name: InjectedEntry): Promise<void> {
  // Firefox reads a path without slash as relative to the page that asks, here the popup's folder.
  await injectFile(tabId, scriptPath(name));
}

const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/**
 * Puts the data of a language within reach of our scripts in a tab's top frame.
 * @throws Error where there is none of that code, and as `inject` does
 */
export async function injectLanguage(tabId: number, code: unknown): Promise<void> {
  if (typeof code !== 'string' || !LANGUAGE_CODE.test(code)) throw new Error('Not a language');
  await injectFile(tabId, languagePath(code));
}

async function injectFile(tabId: number, path: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [path], injectImmediately: true });
}

/**
 * Puts a script that reads the page into a tab's top frame, and rules within its reach where the reader has any. Where
 * rules cannot be had, the page is read without them.
 * @throws Error as `inject` does
 */
export async function injectWithRules(
  tabId: number,
  script: 'engine' | 'reader' | 'picker' | 'marks',
): Promise<void> {
  const rules = browser.storage.local.get(IN_USE_KEY).then(async ({ [IN_USE_KEY]: isInUse }) => {
    if (isInUse === true) await inject(tabId, 'rules');
  });
  const [, failure] = await Promise.all([inject(tabId, script), rules.catch((error: unknown) => error)]);
  if (failure) console.warn('Clearstory could not read its rules', failure);
}

/**
 * Asks a script that was injected into a tab's top frame.
 * @throws Error where it is not there (any more) or fails.
 */
export async function requestPage<R extends Exclude<Receiver, 'background'>, N extends RequestName<R>>(
  tabId: number,
  to: R,
  name: N,
  payload: PayloadOf<R, N>,
): Promise<ReplyOf<R, N>> {
  return replyIn(await browser.tabs.sendMessage(tabId, envelope(to, name, payload), { frameId: 0 }));
}
