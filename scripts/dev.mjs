// @ts-check
// Builds again on every change, and reloads the extension and the page in a browser that it opens: npm run dev [URL]
import './setup/require-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { provideChromium } from './setup/provide-tools.mjs';
import { runCommand, say } from './setup/report.mjs';
import { projectFolder } from './setup/run.mjs';

const START = process.argv[2] ?? 'about:blank';
/** A folder of its own: what the other commands build is for keeps. */
const FOLDER = `${projectFolder}dist/dev`;

/** @param {string} executablePath */
async function openBrowser(executablePath) {
  const { chromium } = await import('@playwright/test');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: false,
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${FOLDER}`, `--load-extension=${FOLDER}`],
  });
  await context.pages()[0]?.goto(START);
  return context;
}

/** Reloads the extension, then the pages: the scripts in them belong to the version before. @param {import('@playwright/test').BrowserContext} context */
async function reload(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The worker ends while it answers.
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await context.waitForEvent('serviceworker', { timeout: 5000 }).catch(() => undefined);
  for (const page of context.pages()) await page.reload().catch(() => undefined);
}

await runCommand(async () => {
  await installPackages();
  const executablePath = await provideChromium();
  const { build } = await import('vite');
  const watcher = await build({
    root: projectFolder,
    mode: 'development',
    logLevel: 'error',
    build: { watch: {}, minify: false, outDir: FOLDER },
  });
  if (!('on' in watcher)) return;
  /** @type {import('@playwright/test').BrowserContext | null} */
  let context = null;
  watcher.on('event', async (event) => {
    if (event.code === 'ERROR') say(`The build failed: ${event.error.message}`);
    if (event.code !== 'END') return;
    if (context) {
      await reload(context);
      say('Reloaded');
      return;
    }
    context = await openBrowser(executablePath);
    context.on('close', () => process.exit(0));
    say('Watching src; close the window to end');
  });
});
