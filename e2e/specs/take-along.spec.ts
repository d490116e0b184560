import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Driver, Surface, Tab } from '../support/driver.ts';
import { enlargePopup } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const seed = fixturePage('seed-linked').expected;

/** Waits for the menu, which is loaded when it is first opened. */
const menuShown = (surface: Surface) =>
  poll(() => surface.evaluate(() => document.querySelector('.take-along button') !== null), 'the menu');

/** Opens the menu and presses one of its buttons. */
async function take(surface: Surface, name: string): Promise<void> {
  await press(surface, 'Copy and save');
  await menuShown(surface);
  await press(surface, name);
}

/** Waits until a file of this ending has been saved whole, and gives it. */
function saved(driver: Driver, ending: string): Promise<{ name: string; bytes: Uint8Array }> {
  return poll(async () => {
    const names = readdirSync(driver.downloads);
    const name = names.find((it) => it.endsWith(ending));
    if (!name || names.some((it) => /\.(part|crdownload)$/.test(it))) return null;
    const bytes = readFileSync(join(driver.downloads, name));
    return bytes.length > 0 ? { name, bytes } : null;
  }, `a file *${ending}`);
}

test.beforeEach(({ driver }) => {
  for (const name of readdirSync(driver.downloads)) rmSync(join(driver.downloads, name));
});

const status = (surface: Surface) =>
  surface.evaluate(() => document.querySelector('.layout > [role=status]')?.textContent ?? '');

/** Copies a longer quotation of Putin's, from the list of who said what. */
async function copyQuote(surface: Surface): Promise<void> {
  await press(surface, 'Who said what');
  await poll(() => surface.evaluate(() => document.querySelector('.source-head') !== null), 'the sources');
  await surface.evaluate(() => {
    const source = [...document.querySelectorAll('.source')].find((it) =>
      it.querySelector('.source-name')?.textContent?.includes('Vladimir Putin'),
    );
    const head = source?.querySelector<HTMLElement>('.source-head');
    if (head?.getAttribute('aria-expanded') === 'false') head.click();
    source?.setAttribute('data-test', 'putin');
  });
  await poll(
    () => surface.evaluate(() => document.querySelector('[data-test=putin] .copy-quote') !== null),
    'its quotations',
  );
  await surface.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-test=putin] .copy-quote')];
    const button = buttons.find((it) => (it.closest('li')?.textContent?.length ?? 0) > 40);
    setTimeout(() => button?.click());
  });
}

/** Follows a link within its page, made so tall that it must scroll, and waits until the words are in view. */
async function landsOn(tab: Tab, link: string, words: string): Promise<void> {
  await tab.evaluate((address) => {
    const room = document.createElement('div');
    room.style.height = '4000px';
    document.body.prepend(room);
    location.assign(address);
  }, link);
  await poll(
    () =>
      tab.evaluate((wanted) => {
        const paragraph = [...document.querySelectorAll('p')].find((it) => it.textContent?.includes(wanted));
        const box = paragraph?.getBoundingClientRect();
        return box && window.scrollY > 2000 && box.top >= 0 && box.bottom <= window.innerHeight;
      }, words),
    `${link} to lead to ${words}`,
  );
}

test('a quotation is copied with its source, and its link lands on it', async ({ open, driver }) => {
  const tab = await open(seed.url);
  // Firefox lets popups copy only on a press of a person's
  const surface = driver.browser === 'firefox' ? await enlargePopup(tab) : await tab.pressButton();
  await shownStory(surface);
  await copyQuote(surface);
  await poll(
    async () => (await status(surface)).startsWith('Quote copied'),
    'the quotation in the clipboard',
  );
  const { text, html } = await driver.clipboard();
  expect(text).toMatch(/^“.+” — Vladimir Putin/);
  expect(text).toContain(seed.headline);
  const link = text.split('\n').at(-1) ?? '';
  expect(link).toContain(':~:text=');
  expect(html).toContain('<blockquote');
  const words = /^“([^”]+)”/.exec(text)?.[1]?.replace(/[,.]$/, '') ?? 'nothing';
  await driver.closePopup();
  await tab.goto(seed.url);
  await landsOn(tab, link, words);
});

for (const where of ['popup', 'page'] as const) {
  test(`all files are saved from the ${where}`, async ({ open, driver, picture }) => {
    const tab = await open(where === 'page' ? fixturePage('strict-csp').expected.url : seed.url);
    const surface = where === 'popup' ? await tab.pressButton() : await enlargePopup(tab);
    const shown = await shownStory(surface);
    await press(surface, 'Copy and save');
    await menuShown(surface);
    await surface.screenshot(picture(`take-along-${where}`));
    await press(surface, 'Copy and save');
    for (const [button, ending] of [
      ['Text', '.txt'],
      ['Markdown', '.md'],
      ['Web page', '.html'],
      ['Book (EPUB)', '.epub'],
      ['BibTeX', '.bib'],
      ['RIS', '.ris'],
      ['CSL-JSON', '.csl.json'],
      ['Table (CSV)', '.csv'],
      ['Data (JSON)', '.quotes.json'],
      ['Annotations (W3C)', '.annotations.jsonld'],
    ] as const) {
      await take(surface, button);
      const file = await saved(driver, ending);
      if (ending === '.epub') {
        const pages = strFromU8(unzipSync(file.bytes)['OPS/story.xhtml'] ?? new Uint8Array());
        expect(pages).toContain('</article>');
      } else {
        const text = new TextDecoder().decode(file.bytes);
        expect(text).toContain(ending === '.annotations.jsonld' ? 'TextQuoteSelector' : shown.headline);
      }
    }
  });
}

test('the story is copied where the page is not encrypted, too', async ({ open, driver }) => {
  const tab = await open(seed.url.replace('https:', 'http:'));
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  await take(reader, 'Copy the story');
  await poll(async () => (await status(reader)) === 'Copied.', 'the story in the clipboard');
  const { text, html } = await driver.clipboard();
  expect(text).toContain(seed.headline);
  expect(text).toContain('Who said what');
  expect(html).toContain('<article');
});

test('a book holds the pictures that the browser lets us read', async ({ open, driver }) => {
  const tab = await open(seed.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  await take(reader, 'Book (EPUB)');
  const { bytes } = await saved(driver, '.epub');
  const files = unzipSync(bytes);
  expect(Object.keys(files)[0]).toBe('mimetype');
  const pictures = Object.keys(files).filter((path) => path.startsWith('OPS/pictures/'));
  expect(pictures.length).toBeGreaterThan(0);
});
