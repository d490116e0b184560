import { axeViolations } from './axe.ts';
import { type Driver, FIRST_PAGE, type Surface, type Tab } from './driver.ts';
import { poll } from './poll.ts';
import { expect } from './test.ts';

/** Opens the page that is shown after installation; that it comes by itself, drivers make sure of when they install. */
async function openFirstPage(driver: Driver, open: (url: string) => Promise<Tab>): Promise<Tab> {
  const tab = await open(driver.extensionUrl(FIRST_PAGE));
  await poll(() => tab.evaluate(() => document.querySelectorAll('kbd').length > 0), 'the keys');
  return tab;
}

/** Text that is drawn wider than its box, or a page that is to be scrolled sideways. */
const overflows = (page: Surface) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('h1, h2, p, .sample, .removed')]
      .filter((it) => it.scrollWidth > it.clientWidth + 1)
      .map((it) => it.outerHTML.slice(0, 120)),
  );

interface Looking {
  driver: Driver;
  open: (url: string) => Promise<Tab>;
  picture: (name: string) => string;
  language: string;
}

/** Opens the page, checks that it explains itself in a language, fits, and can be read by everybody. */
export async function expectFirstPage({ driver, open, picture, language }: Looking): Promise<void> {
  const page = await openFirstPage(driver, open);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
  const empty = () =>
    [...document.querySelectorAll('[data-message], [data-pin]')].filter((it) => !it.textContent).length;
  expect(await page.evaluate(empty)).toBe(0);
  expect(await page.evaluate(() => document.querySelectorAll('h2').length)).toBe(3);
  const shown = () => [...document.querySelectorAll('kbd')].map((it) => it.textContent).join('+');
  expect(await page.evaluate(shown)).toBe('Alt+Shift+U');
  expect(await overflows(page)).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    await page.setColorScheme(scheme);
    await page.screenshot(picture(`first-page-${scheme}-${language}`));
    expect(await axeViolations(page, scheme === 'light' ? 'everything' : 'colours')).toEqual([]);
  }
}
