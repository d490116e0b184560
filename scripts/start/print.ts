import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId } from '../../e2e/support/chromium/launch.ts';
import { pressButton } from '../../e2e/support/chromium/press-button.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { attributeAnyStory } from '../../src/core/quotes/every-language.ts';
import type { ReadResult } from '../../src/messaging/protocol.ts';
import type { Translate } from '../../src/ui/i18n/translate.ts';
import { SetupError, say } from '../setup/report.mjs';
import { storyAsText } from './print-story.ts';

/** Milliseconds that the popup may take. */
const POPUP_TIMEOUT_MS = 20_000;

const t: Translate = (key) => (messages as Record<string, { message: string }>)[key]?.message ?? '';

/** Presses the button that carries a text of the interface. */
async function pressIn(surface: Page, key: Parameters<Translate>[0]): Promise<void> {
  await surface.getByRole('button', { name: t(key), exact: true }).click();
}

/** Asks the engine in the page, as the popup does. */
async function askEngine(popup: Page, anyway: boolean): Promise<ReadResult | null> {
  const answer = await popup.evaluate(
    async (payload) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const message = { to: 'engine', name: 'read-story', payload };
      return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => null);
    },
    { anyway },
  );
  return (answer as { ok: true; reply: ReadResult } | null)?.reply ?? null;
}

/** Waits until the popup shows a story with its quotations, or says why there is none: then gives what it says. */
async function settled(popup: Page): Promise<string | null> {
  const handle = await popup.waitForFunction(
    () => {
      const said = [...document.querySelectorAll('.page-message :is(h1, p)')].map((it) => it.textContent);
      if (said.length > 0) return { message: said.join(' ') };
      return /\d/.test(document.querySelector('#tab-speakers')?.textContent ?? '') && { message: null };
    },
    undefined,
    { timeout: POPUP_TIMEOUT_MS },
  );
  const result = await handle.jsonValue();
  return result ? result.message : null;
}

async function photographReader(popup: Page, page: Page, path: string): Promise<void> {
  await pressIn(popup, 'openLarge');
  await page.waitForSelector('clearstory-reader', { state: 'attached', timeout: POPUP_TIMEOUT_MS });
  // the views are drawn in a frame of their own, a moment after it is there
  await page.waitForTimeout(500);
  await page.screenshot({ path });
}

/** Presses the toolbar button on a page, prints the story that the popup shows, and takes pictures of our views. */
export async function printStory(
  context: BrowserContext,
  page: Page,
  { output, anyway }: { output: string; anyway: boolean },
): Promise<void> {
  const popup = await pressButton(context, page, await extensionId(context));
  let message = await settled(popup);
  if (message && anyway && (await popup.getByRole('button', { name: t('readAnyway') }).count()) > 0) {
    await pressIn(popup, 'readAnyway');
    await popup.waitForSelector('.page-message', { state: 'detached', timeout: POPUP_TIMEOUT_MS });
    message = await settled(popup);
  }
  mkdirSync(output, { recursive: true });
  await popup.screenshot({ path: join(output, 'popup.png') });
  if (message) {
    console.log(message);
    say(`Picture: ${join(output, 'popup.png')}`);
    return;
  }
  const result = await askEngine(popup, anyway);
  if (result?.status !== 'story') throw new SetupError('The page did not answer. Run the command again.');
  console.log(storyAsText(result.story, attributeAnyStory(result.story), t));
  await photographReader(popup, page, join(output, 'reader.png'));
  say(`Pictures: ${join(output, 'popup.png')}, ${join(output, 'reader.png')}`);
}
