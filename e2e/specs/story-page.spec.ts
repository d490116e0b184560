import { axeViolations } from '../support/axe.ts';
import type { Surface } from '../support/driver.ts';
import { inExtensionPage } from '../support/extension-page.ts';
import { enlargePopup } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');
/** The part of the extension's interface that looks into its own tabs. */
interface Api {
  extension: { getViews(of: { type: 'tab' }): Window[] };
  storage: { session: { set(values: object): Promise<void> } };
  tabs: { query(which: { url: string }): Promise<{ id: number }[]>; remove(ids: number[]): Promise<void> };
}

const PAGE = 'src/story-page/story-page.html';

/** Opens the menu of taking along and presses what opens the page. */
async function openAsPage(surface: Surface): Promise<void> {
  await press(surface, 'Copy and save');
  await poll(() => surface.evaluate(() => document.querySelector('.take-along button') !== null), 'the menu');
  await press(surface, 'Open as a page of its own');
}

for (const place of ['popup', 'in-page reader'] as const) {
  test(`a story opens as a page of its own, from the ${place}`, async ({ open, driver, picture }) => {
    const tab = await open(expected.url);
    const surface = place === 'popup' ? await tab.pressButton() : await enlargePopup(tab);
    await shownStory(surface);
    await openAsPage(surface);
    const isOpen = async () => (await driver.addresses()).some((address) => address.includes(PAGE));
    await poll(isOpen, 'the page');

    // What the tab shows is opened once more where the test can look into it, and the tab is closed.
    await poll(
      () =>
        inExtensionPage(driver, async () => {
          const { extension, storage, tabs } = chrome as unknown as Api;
          const view = extension
            .getViews({ type: 'tab' })
            .find(({ location }) => location.pathname.includes('story-page'));
          const kept = view?.sessionStorage.getItem('story');
          if (!view || !kept) return false;
          await storage.session.set({ 'storyPage:again': JSON.parse(kept) });
          const open = await tabs.query({ url: view.location.href.split('#')[0] as string });
          await tabs.remove(open.map(({ id }) => id));
          return true;
        }),
      'the story in its tab',
    );
    const page = await open(driver.extensionUrl(`${PAGE}#again`));
    const look = () =>
      page.evaluate(() => ({
        lang: document.documentElement.lang,
        title: document.title,
        headline: document.querySelector('h1')?.textContent ?? null,
        text: document.querySelector('article')?.textContent ?? '',
        pictures: document.querySelectorAll('article img').length,
        scripts: document.querySelectorAll('article script, article [onclick]').length,
        source: document.querySelector('header a')?.getAttribute('href') ?? null,
      }));
    const shown = await poll(async () => ((await look()).headline ? look() : null), 'the story');
    expect(shown).toMatchObject({
      lang: 'en',
      headline: expected.headline,
      title: expected.headline,
      scripts: 0,
    });
    expect(shown.source).toBe(expected.url);
    expect(shown.text).toContain('Vladimir Putin');
    expect(await axeViolations(page)).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      await page.screenshot(picture(`story-page-${scheme}`));
    }
    // A translation is taken back by loading the page anew.
    await page.evaluate(() => location.reload());
    await poll(async () => (await look().catch(() => null))?.headline === expected.headline, 'it again');
  });
}

test('a page whose story is gone says so', async ({ open, driver }) => {
  const page = await open(driver.extensionUrl(`${PAGE}#none`));
  const text = () => page.evaluate(() => document.body.textContent?.trim() ?? '');
  await poll(
    async () =>
      (await text()) === 'This story is not kept any longer. Open it again from the page of its paper.',
    'the line',
  );
});
