import { bundleModule } from '../../bench/browser/bundle.ts';
import { launchChromium } from '../../bench/browser/chromium.ts';
import { openTab } from '../../bench/browser/tab.ts';
import type { WithReader } from './read-page.ts';

/**
 * Makes a reader that parses pages in Chromium, as readers of the extension have them.
 * @param agent file of a module with `read(html, url)`, which runs in the browser; its answer is plain data
 */
export function inChromium<Read>(agent: string): WithReader<Read> {
  return async (use) => {
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
