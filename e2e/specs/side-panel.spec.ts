import { readdirSync } from 'node:fs';
import { audit } from '../support/audit.ts';
import { axeViolations } from '../support/axe.ts';
import { clickLink } from '../support/click-link.ts';
import type { Surface, Tab } from '../support/driver.ts';
import { drawnMarks } from '../support/page-marks.ts';
import { poll } from '../support/poll.ts';
import { openSidePanel, readsInPanel, sidePanelOf } from '../support/side-panel.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { keptHere, storeSettings } from '../support/stored-settings.ts';
import { press, shownMessage, storySettles } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const seed = fixturePage('seed-linked').expected;
const german = fixturePage('german').expected;
const spa = fixturePage('spa').expected;
const home = fixturePage('home').expected;
const PRESS_NEEDED = 'This page waits for a press.';

// A browser of its own: what it is allowed here lasts, and its side panel stays open.
test.use({ isInstalled: true });

/** Names of the speakers that are listed, once the story has been searched. */
async function speakers(panel: Surface): Promise<string[]> {
  await storySettles(panel);
  return panel.evaluate(() =>
    [...document.querySelectorAll('.source-name')].map((it) => it.textContent?.trim() ?? ''),
  );
}
const titleOf = (panel: Surface) =>
  panel.evaluate(() => document.querySelector('.page-message h1')?.textContent ?? '');

/** Does something with the side panel beside a tab, and closes it. */
async function withPanel(tab: Tab, look: (panel: Surface) => Promise<void>): Promise<void> {
  try {
    await look(await openSidePanel(tab));
  } finally {
    await tab.closeSidePanel();
  }
}

test('opens beside the page from its menu, and shows who said what', async ({ open, picture }) => {
  const tab = await open(seed.url);
  await withPanel(tab, async (panel) => {
    expect(await speakers(panel)).toContain('Donald Trump');
    expect(await panel.evaluate(() => document.querySelector('[aria-selected=true]')?.id)).toBe(
      'tab-speakers',
    );
    await panel.screenshot(picture('side-panel'));
  });
});

test('opens by a key that the reader has set', async ({ open, driver }) => {
  await driver.extension.setShortcut('open-side-panel', 'Alt+Shift+Y');
  const tab = await open(seed.url);
  await tab.pressKey('Alt', 'Shift', 'y');
  try {
    expect(await speakers(await sidePanelOf(tab))).toContain('Donald Trump');
  } finally {
    await tab.closeSidePanel();
  }
});

test('goes on with the tab in front, and with what comes into it', async ({ open, driver }) => {
  const tab = await open(seed.url);
  await withPanel(tab, async (panel) => {
    await readsInPanel(panel, seed.headline ?? '');
    // the same site, for which the press still holds
    await tab.evaluate((url) => location.assign(url), seed.url);
    await readsInPanel(panel, seed.headline ?? '');
    const other = await driver.open(german.url);
    if (driver.browser === 'chromium') await expect.poll(() => titleOf(panel)).toBe(PRESS_NEEDED);
    const popup = await other.pressButton();
    await storySettles(popup);
    await popup.close();
    await readsInPanel(panel, german.headline ?? '');
    await other.close();
    await tab.show();
    await readsInPanel(panel, seed.headline ?? '');
  });
});

test('follows navigation inside the page', async ({ open }) => {
  const tab = await open(spa.url);
  const isDrawn = () => tab.evaluate((it) => document.querySelector('h1')?.textContent === it, spa.headline);
  await poll(isDrawn, 'the page to be drawn');
  await withPanel(tab, async (panel) => {
    await readsInPanel(panel, spa.headline ?? '');
    await clickLink(tab, 'Home');
    await expect.poll(() => titleOf(panel)).toBe('This page is not a news article.');
    await clickLink(tab, 'Late frost takes the cherry blossom');
    await readsInPanel(panel, spa.headline ?? '');
  });
});

test('says which press it needs, and reads by itself after it', async ({ open, driver }) => {
  await driver.extension.setSiteAccess(false);
  try {
    const first = await open(seed.url);
    await withPanel(first, async (panel) => {
      await readsInPanel(panel, seed.headline ?? '');
      const tab = await open(german.url);
      await expect
        .poll(() => shownMessage(panel))
        .toEqual({
          title: PRESS_NEEDED,
          text: 'Press Clearstory’s button in the toolbar or Alt+Shift+L, and the story appears here by itself.',
        });
      await tab.pressKey('Alt', 'Shift', 'u');
      await poll(() => tab.reader(), 'the in-page reader');
      await readsInPanel(panel, german.headline ?? '');
    });
  } finally {
    await driver.extension.setSiteAccess(true);
  }
});

test('says of a page that is no article, of the browser’s own and of one that is loading what they are', async ({
  open,
  driver,
}) => {
  const tab = await open(seed.url);
  await withPanel(tab, async (panel) => {
    await storySettles(panel);
    await tab.goto(home.url);
    if (driver.browser === 'chromium') await (await tab.pressButton()).close();
    await expect.poll(() => titleOf(panel)).toBe('This page is not a news article.');
    expect((await shownMessage(panel)).title).toBe('This page is not a news article.');
    await press(panel, 'Read it anyway');
    await storySettles(panel);
    const own = await driver.open(driver.browser === 'chromium' ? 'chrome://version/' : 'about:buildconfig');
    if (driver.browser === 'firefox') {
      await expect.poll(() => titleOf(panel)).toBe(PRESS_NEEDED);
      await (await own.pressButton()).close();
    }
    await expect.poll(() => titleOf(panel)).toBe('This page belongs to the browser.');
    await own.close();
    await expect.poll(() => titleOf(panel)).toBe('This page is not a news article.');
  });
});

test('shows in the page what was removed, and leads back', async ({ open }) => {
  const tab = await open(seed.url);
  const rings = () => tab.evaluate(() => document.querySelectorAll('clearstory-outlines').length);
  await withPanel(tab, async (panel) => {
    await storySettles(panel);
    await press(panel, 'Removed');
    await press(panel, 'Show on the page');
    await expect.poll(rings).toBe(1);
    await press(panel, 'Back to the list');
    await expect.poll(rings).toBe(0);
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Show on the page');
  });
});

test('leads from a quotation to its words on the page, and highlights all of them there', async ({
  open,
}) => {
  const tab = await open(seed.url);
  const isSwitchedOn = (panel: Surface) =>
    panel.evaluate(() => document.querySelector('[data-tool-key=q]')?.getAttribute('aria-pressed'));
  await withPanel(tab, async (panel) => {
    expect(await speakers(panel)).toContain('Donald Trump');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.source-head')?.click());
    const text = await poll(
      () =>
        panel.evaluate(() => {
          const quote = document.querySelector<HTMLElement>('.source-quote');
          quote?.click();
          return quote?.querySelector('q')?.textContent;
        }),
      'a quotation in the list',
    );
    const words = async () => (await drawnMarks(tab)).flatMap((it) => it.words).join('\n');
    await expect.poll(words).toContain(text);
    await expect.poll(words).not.toBe('');
    // the panel has stayed where it was
    expect(await panel.evaluate(() => document.querySelector('[aria-selected=true]')?.id)).toBe(
      'tab-speakers',
    );
    await expect.poll(() => isSwitchedOn(panel)).toBe('false');
    await press(panel, 'Highlight quotations on this page');
    await expect.poll(() => isSwitchedOn(panel)).toBe('true');
    for (const quote of seed.quotes ?? []) await expect.poll(words).toContain(quote.text);
    await press(panel, 'Highlight quotations on this page');
    await expect.poll(() => isSwitchedOn(panel)).toBe('false');
  });
});

test('takes the story along', async ({ open, driver }) => {
  const tab = await open(seed.url);
  await withPanel(tab, async (panel) => {
    await storySettles(panel);
    await press(panel, 'Copy and save');
    await poll(() => panel.evaluate(() => document.querySelector('.take-formats') !== null), 'the menu');
    await press(panel, 'Markdown');
    await expect
      .poll(() => readdirSync(driver.downloads).filter((name) => name.endsWith('.md')))
      .toHaveLength(1);
  });
});

test('holds nothing that a hostile page has put into its story', async ({ open }) => {
  const tab = await open(fixturePage('hostile-page').expected.url);
  await withPanel(tab, async (panel) => {
    await storySettles(panel);
    expect((await audit(panel)).faults).toEqual([]);
    await press(panel, 'Story');
    expect((await audit(panel)).faults).toEqual([]);
  });
});

test('can be read by everybody, in light and dark', async ({ open, picture }) => {
  const tab = await open(seed.url);
  await withPanel(tab, async (panel) => {
    await storySettles(panel);
    for (const scheme of ['light', 'dark'] as const) {
      await panel.setColorScheme(scheme);
      for (const view of ['Who said what', 'Removed']) {
        await press(panel, view);
        await panel.screenshot(picture(`side-panel-${view.split(' ')[0]?.toLowerCase()}-${scheme}`));
        expect(await axeViolations(panel, scheme === 'light' ? 'everything' : 'colours')).toEqual([]);
      }
    }
    expect(
      await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth && innerWidth < 480),
    ).toBe(true);
  });
});

test('keeps nothing of a private window', async ({ driver }) => {
  await storeSettings(driver, {});
  await driver.extension.allowPrivate();
  const before = await keptHere(driver);
  const tab = await driver.openWindow(seed.url, 'private');
  try {
    await withPanel(tab, async (panel) => {
      expect(await speakers(panel)).toContain('Donald Trump');
      await press(panel, 'Appearance');
      const text = await poll(
        () => panel.evaluate(() => document.querySelector('.bar-panel')?.textContent),
        'the appearance',
      );
      expect(text).not.toContain('Only on');
    });
  } finally {
    await tab.close();
  }
  expect(await keptHere(driver)).toBe(before);
});
