import { openReader } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { asked } from '../support/site/requests.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const rest = () => new Promise((done) => setTimeout(done, 1500));

test('sends no request of its own: of the page’s addresses only the story’s pictures are asked for', async ({
  open,
  site,
}) => {
  const tab = await open(fixturePage('seed-linked').expected.url);
  await rest();
  const byThePage = new Set(asked(site, 0));
  const from = site.requests.length;
  const popup = await tab.pressButton();
  await shownStory(popup);
  await rest();
  await popup.close();
  await shownStory(await openReader(tab));
  await rest();
  const byUs = asked(site, from);
  expect(byUs.filter((url) => !byThePage.has(url))).toEqual([]);
  expect(byUs.filter((url) => !url.endsWith('/media/2025/03/kursk-lead.jpg'))).toEqual([]);
});

test('loads no picture where the reader wants none', async ({ open, driver, site }) => {
  const options = await open(driver.extensionUrl('src/options/options.html'));
  const setPictures = (pictures: 'show' | 'hide') =>
    options.evaluate((value) => {
      const api =
        (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      return api.storage.sync.set({ pictures: value });
    }, pictures);
  await setPictures('hide');
  try {
    const tab = await open(fixturePage('seed-cards').expected.url);
    await rest();
    const from = site.requests.length;
    const popup = await tab.pressButton();
    expect((await shownStory(popup)).pictures).toBe(0);
    await rest();
    await popup.close();
    expect(asked(site, from)).toEqual([]);
  } finally {
    await setPictures('show');
  }
});
