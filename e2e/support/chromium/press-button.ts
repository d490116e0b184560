import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** Commands of the DevTools protocol that Playwright's types do not know yet. */
export type AnySession = { send(method: string, params?: object): Promise<unknown> };

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  return browser.newBrowserCDPSession();
}

async function tabTarget(context: BrowserContext, page: Page, session: CDPSession): Promise<string> {
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const there = targetInfos.filter(({ url }) => url === targetInfo.url);
  const tab = there.find(({ title }) => title === targetInfo.title) ?? there.at(-1);
  if (!tab) throw new Error(`no tab at ${targetInfo.url}`);
  return tab.targetId;
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

/**
 * Presses the extension's toolbar button on a page's tab, as a reader does: grants activeTab and opens the real popup.
 * Out: the popup.
 */
export async function pressButton(context: BrowserContext, page: Page, extension: string): Promise<Page> {
  await page.bringToFront();
  const session = await browserSession(context);
  const targetId = await tabTarget(context, page, session);
  const popup = await popupAfter(context, extension, () =>
    (session as AnySession).send('Extensions.triggerAction', { id: extension, targetId }),
  );
  await session.detach();
  return popup;
}
