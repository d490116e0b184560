import type { WithReader } from './read-page.ts';

/**
 * Makes a reader that parses pages in Chromium, as readers of the extension have them.
 * @param agent file of a module with `read(html, url)`, which runs in the browser; its answer is plain data
 */
export function inChromium<Read>(agent: string): WithReader<Read> {
  return async (use) => {
    // only here: who reads pages elsewhere needs neither bundler nor browser
    const { bundleModule } = await import('../../bench/browser/bundle.ts');
    const { launchChromium } = await import('../../bench/browser/chromium.ts');
    const { openTab } = await import('../../bench/browser/tab.ts');
    const browser = await launchChromium();
    try {
      const tab = await openTab(browser);
      await tab.show('https://learn.example/', '<!doctype html>');
      await tab.page.evaluate(await bundleModule(agent, 'pageAgent'));
      return await use(async (html, url) => {
        const call = `pageAgent.read(${JSON.stringify(html)}, ${JSON.stringify(url)})`;
        return (await tab.page.evaluate(call)) as Read;
      });
    } finally {
      await browser.close();
    }
  };
}
