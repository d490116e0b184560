import type { BrowserContext, Frame, Page } from '@playwright/test';
import { extensionId } from '../../../e2e/support/chromium/launch.ts';
import { pressButton } from '../../../e2e/support/chromium/press-button.ts';
import { textsOf } from '../../../e2e/support/languages.ts';
import { poll } from '../../../e2e/support/poll.ts';
import { STORY } from './store-site.ts';

/** Settings of the extension by name. */
export type Wanted = Record<string, string | number>;

/** Opens the invented story in a tab of its own, under settings, and the popup on it. */
export async function openStory(
  context: BrowserContext,
  settings: Wanted,
  size: { width: number; height: number },
): Promise<{ page: Page; popup: Page }> {
  const id = await extensionId(context);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/src/options/options.html`);
  await options.evaluate(async (wanted) => {
    await chrome.storage.local.clear();
    await chrome.storage.sync.clear();
    await chrome.storage.sync.set(wanted);
  }, settings);
  await options.close();
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(STORY);
  const popup = await pressButton(context, page, id);
  await popup.waitForFunction(() => /\d/.test(document.querySelector('#tab-speakers')?.textContent ?? ''));
  return { page, popup };
}

/**
 * Opens the in-page reader from the popup. Out: its frame, once the story in it has its speakers.
 * @param language of the interface
 */
export async function openReader(page: Page, popup: Page, language: string): Promise<Frame> {
  await popup.getByRole('button', { name: textsOf(language).openLarge?.message ?? '', exact: true }).click();
  const isReady = (frame: Frame) =>
    frame
      .evaluate(() => /\d/.test(document.querySelector('#tab-speakers')?.textContent ?? ''))
      .catch(() => false);
  return poll(async () => {
    for (const frame of page.frames()) if (frame !== page.mainFrame() && (await isReady(frame))) return frame;
    return null;
  }, 'the in-page reader');
}

/** Scrolls the reader to the line of the story that holds a text. */
export async function scrollTo(reader: Frame, text: string): Promise<void> {
  const line = reader.locator('.story-body > *', { hasText: text }).first();
  await line.evaluate((it) => it.scrollIntoView({ block: 'start' }));
}
