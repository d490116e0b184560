import { platform } from 'node:os';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId, launchChromium } from '../../e2e/support/chromium/launch.ts';
import { pressButton } from '../../e2e/support/chromium/press-button.ts';
import { fixturePage } from '../../e2e/support/site/fixture-pages.ts';
import { fixtureResponse } from '../../e2e/support/site/fixture-responses.ts';
import { type Site, startSite } from '../../e2e/support/site/site.ts';
import { SetupError, say } from '../setup/report.mjs';
import type { Target } from './arguments.mjs';
import { printStory } from './print.ts';
import { savedPage } from './saved-page.ts';

export interface StartOptions {
  target: Target;
  isPrinting: boolean;
  anyway: boolean;
  /** Folder for pictures. */
  output: string;
  port: number;
  executablePath: string;
  extension: string;
}

/** Milliseconds that a page may take to load. */
const LOAD_TIMEOUT_MS = 30_000;

interface Served {
  url: string;
  site: Site | null;
  /** Arguments that lead the browser to what is served from here. */
  args: string[];
}

/** The sites that are served from here are found through a proxy of ours; all others as ever. */
function proxyFor(hosts: string, port: number): string {
  const script = `function FindProxyForURL(url, host) { return ${hosts} ? "PROXY 127.0.0.1:${port}" : "DIRECT"; }`;
  return `--proxy-pac-url=data:application/x-ns-proxy-autoconfig;base64,${btoa(script)}`;
}

async function serve(target: Target, port: number): Promise<Served> {
  if (target.kind === 'address') return { url: target.url, site: null, args: [] };
  const page =
    target.kind === 'sample'
      ? {
          url: fixturePage('seed-linked').expected.url,
          respond: fixtureResponse,
          hosts: 'dnsDomainIs(host, ".test")',
        }
      : { ...savedPage(target.file, target.url), hosts: 'true' };
  const site = await startSite(port, page.respond).catch((error) => {
    throw new SetupError(
      `Port ${port} cannot be used (${error.code}). Give another with --port, or leave it out to take any that is free.`,
    );
  });
  return { url: page.url, site, args: [proxyFor(page.hosts, site.port)] };
}

async function visit(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { timeout: LOAD_TIMEOUT_MS });
    // late parts of a live page; a page that never rests is read as it is
    await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/Timeout/.test(reason) && page.url() !== 'about:blank') return;
    const code = /net::(\w+)/.exec(reason)?.[1] ?? 'no answer';
    throw new SetupError(
      `${url} could not be opened (${code}). Check the address and the network connection, and run the command again.`,
    );
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return platform() !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function showWindow(context: BrowserContext, page: Page): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  await pressButton(context, page, await extensionId(context));
  say(
    'The story is open. Press Alt+Shift+U for the reader over the page and Esc to go back; close the window to end.',
  );
  await closed;
}

/** Shows a page and its story: in a window, or as text and pictures. */
export async function start(options: StartOptions): Promise<void> {
  const isPrinting = options.isPrinting || !hasDisplay();
  const { url, site, args } = await serve(options.target, options.port);
  say(`Opening ${url}${site ? ` (served from 127.0.0.1:${site.port})` : ''}`);
  const context = await launchChromium({
    executablePath: options.executablePath,
    extension: options.extension,
    headless: isPrinting,
    args,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await visit(page, url);
    if (isPrinting) await printStory(context, page, options);
    else await showWindow(context, page);
  } finally {
    await context.close();
    await site?.close();
  }
}
