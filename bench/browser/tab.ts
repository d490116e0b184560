import type { Browser, CDPSession, Page, Route } from '@playwright/test';

/** Stops the page's scripts and everything that it would load; inline styles stay, as in a page with its own. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** One browser tab that shows stored pages at their own addresses and never touches the network. */
export interface Tab {
  page: Page;
  session: CDPSession;
  /** Shows the page at its URL as a fresh document; resolves when its HTML is parsed. */
  show(url: string, html: string): Promise<void>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext();
  let pending: string | null = null;
  await context.route('**/*', async (route: Route) => {
    const isPage = pending !== null && route.request().isNavigationRequest();
    const body = isPage ? pending : null;
    pending = isPage ? null : pending;
    // 204 leaves the document in place where the page itself tries to navigate (a meta refresh).
    if (body === null) return route.fulfill({ status: 204 });
    return route.fulfill({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      body,
    });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    page,
    session,
    async show(url, html) {
      pending = html;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    },
    close: () => context.close(),
  };
}
