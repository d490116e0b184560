import type { Surface } from '../support/driver.ts';
import { openOptions, typeInto } from '../support/options-page.ts';
import { openReader } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const choose = (options: Surface, theme: string) =>
  options.evaluate(
    (value) => document.querySelector<HTMLElement>(`input[type=radio][value=${value}]`)?.click(),
    theme,
  );

const setTextSize = (options: Surface, percent: number) =>
  options.evaluate((value) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) throw new Error('no slider');
    slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, percent);

async function addSite(options: Surface, host: string): Promise<void> {
  await typeInto(options, '#site', host);
  await press(options, 'Add');
}

const chosen = (options: Surface) =>
  options.evaluate(() => ({
    theme: document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value,
    textSize: document.querySelector<HTMLInputElement>('input[type=range]')?.value,
  }));

/** Waits until the browser has stored these settings. */
const isStored = (options: Surface, settings: Record<string, unknown>) =>
  expect
    .poll(() =>
      options.evaluate(() => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        return api.storage.sync.get(null);
      }),
    )
    .toMatchObject(settings);

test.afterEach(async ({ driver }) => {
  const options = await driver.open(driver.extensionUrl('src/options/options.html'));
  await options.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.sync.clear();
  });
  await options.close();
});

test('keeps theme and text size over a reload', async ({ driver, open }) => {
  const options = await openOptions(driver, open);
  expect(await chosen(options)).toEqual({ theme: 'system', textSize: '100' });
  await choose(options, 'sepia');
  await setTextSize(options, 150);
  await isStored(options, { theme: 'sepia', textSize: 150 });
  const wanted = { theme: 'sepia', textSize: '150' };
  await expect.poll(() => chosen(options)).toEqual(wanted);
  const again = await openOptions(driver, open);
  expect(await chosen(again)).toEqual(wanted);
});

test('reaches the popup and the in-page reader', async ({ driver, open, picture }) => {
  const options = await openOptions(driver, open);
  await choose(options, 'dark');
  await setTextSize(options, 150);
  await isStored(options, { theme: 'dark', textSize: 150 });
  const tab = await open(fixturePage('german').expected.url);
  const appearanceOf = (surface: Surface) =>
    surface.evaluate(() => {
      const root = document.querySelector<HTMLElement>('.clearstory');
      const text = document.querySelector('.story-body p');
      return {
        theme: root?.dataset.theme,
        paper: root && getComputedStyle(root).backgroundColor,
        textSize: text && Number.parseFloat(getComputedStyle(text).fontSize),
      };
    });
  const popup = await tab.pressButton();
  await shownStory(popup);
  await popup.screenshot(picture('popup-dark-large'));
  const inPopup = await appearanceOf(popup);
  await popup.close();
  const reader = await openReader(tab);
  await shownStory(reader);
  const onPage = await appearanceOf(reader);
  expect([inPopup.theme, onPage.theme]).toEqual(['dark', 'dark']);
  expect([inPopup.paper, onPage.paper]).toEqual(['rgb(23, 24, 26)', 'rgb(23, 24, 26)']);
  expect([inPopup.textSize, onPage.textSize]).toEqual([27, 30]);
});

test('nothing looks at the pages of a disabled site, and the button still works', async ({
  driver,
  open,
}) => {
  const { url, paragraphs } = fixturePage('seed-linked').expected;
  const options = await openOptions(driver, open, 'sites');
  await addSite(options, 'daily-example.test');
  await isStored(options, { disabledSites: ['daily-example.test'] });
  const tab = await open(url);
  const other = await open(fixturePage('french').expected.url);
  await expect.poll(() => other.buttonTitle()).toBe('Clearstory: read this story');
  expect(await tab.buttonTitle()).toBe('Clearstory');
  const popup = await tab.pressButton();
  expect((await shownStory(popup)).paragraphs).toEqual(paragraphs);
  await popup.close();
});

test('refuses what is no site, and says so', async ({ driver, open }) => {
  const options = await openOptions(driver, open, 'sites');
  await addSite(options, 'not a site');
  const problem = () => options.evaluate(() => document.querySelector('#site-problem')?.textContent ?? '');
  await expect.poll(problem).toBe('This is not the name of a site. Write it like example.com.');
  expect(await options.evaluate(() => document.querySelectorAll('.site').length)).toBe(0);
});

test('shows the keys that are bound', async ({ driver, open }) => {
  const options = await openOptions(driver, open, 'shortcuts');
  const page = () => options.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  await expect.poll(page).toMatch(/Open the story in the popup ?Alt ?Shift ?L/);
  expect(await page()).toMatch(/Open or close the reader over the page ?Alt ?Shift ?U/);
});

test('opens from the popup in a tab of its own', async ({ driver, open }) => {
  const tab = await open(fixturePage('seed-bare').expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Settings');
  await expect.poll(() => driver.addresses()).toContain(driver.extensionUrl('src/options/options.html'));
});
