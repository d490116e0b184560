import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { poll } from '../poll.ts';

/** Commands of the DevTools protocol that Playwright's types do not know yet. */
export type AnySession = { send(method: string, params?: object): Promise<unknown> };

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  return browser.newBrowserCDPSession();
}

/** A tab that has only begun to load is listed a moment later than its page: undefined until then. */
async function tabTarget(
  context: BrowserContext,
  page: Page,
  session: CDPSession,
): Promise<string | undefined> {
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const there = targetInfos.filter(({ url }) => url === targetInfo.url);
  return (there.find(({ title }) => title === targetInfo.title) ?? there.at(-1))?.targetId;
}

/** The popup that opens on a press. */
export async function popupAfter(
  context: BrowserContext,
  extension: string,
  press: () => Promise<unknown>,
): Promise<Page> {
  const opened = context.waitForEvent('page', {
    predicate: (candidate) => candidate.url().startsWith(`chrome-extension://${extension}/`),
  });
  // seen to by the wait below, unless the press itself fails first
  opened.catch(() => undefined);
  await press();
  const popup = await opened;
  await popup.waitForLoadState();
  return popup;
}

/** Presses the extension's toolbar button on a page's tab, where it has no popup. */
export async function pressBareButton(context: BrowserContext, page: Page, extension: string): Promise<void> {
  await page.bringToFront();
  const session = await browserSession(context);
  const targetId = await poll(() => tabTarget(context, page, session), `the tab of ${page.url()}`);
  await (session as AnySession).send('Extensions.triggerAction', { id: extension, targetId });
  await session.detach();
}

/**
 * Presses the extension's toolbar button on a page's tab, as a reader does: grants activeTab and opens the real popup.
 * Out: the popup.
 */
export async function pressButton(context: BrowserContext, page: Page, extension: string): Promise<Page> {
  await page.bringToFront();
  const session = await browserSession(context);
  const targetId = await poll(() => tabTarget(context, page, session), `the tab of ${page.url()}`);
  const popup = await popupAfter(context, extension, () =>
    (session as AnySession).send('Extensions.triggerAction', { id: extension, targetId }),
  );
  await session.detach();
  return popup;
}
