import type { Driver, Surface } from '../support/driver.ts';
import { inExtensionPage } from '../support/extension-page.ts';
import { openReader } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storySettles } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const seed = fixturePage('seed-linked').expected;

/** Runs in a page of the extension: zooms every tab, as readers do with the browser's own keys. 0 is the browser's own size. */
async function zoomAll(zoom: number): Promise<void> {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  for (const { id } of await api.tabs.query({})) if (id !== undefined) await api.tabs.setZoom(id, zoom);
}

const zoom = (driver: Driver, factor: number) => inExtensionPage(driver, zoomAll, factor);

/** What of the bar and the tabs cannot be seen whole: what runs out of the window, or over what stands beside it. */
const cutOff = (surface: Surface) =>
  surface.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.tools .tool, .tab')]
      .filter((it) => {
        const { left, right, width } = it.getBoundingClientRect();
        const isOut = left < -1 || right > innerWidth + 1;
        return width > 0 && (isOut || it.scrollWidth > it.clientWidth + 1);
      })
      .map((it) => it.getAttribute('aria-label') ?? it.textContent),
  );

test('at four times its size every tool and every tab can be seen whole', async ({
  open,
  driver,
  picture,
}) => {
  const tab = await open(seed.url);
  await zoom(driver, 4);
  try {
    const reader = await openReader(tab);
    await storySettles(reader);
    await tab.screenshot(picture('zoomed'));
    expect(await reader.evaluate(() => innerWidth)).toBeLessThan(350);
    expect(await cutOff(reader)).toEqual([]);
  } finally {
    await zoom(driver, 0);
  }
});
