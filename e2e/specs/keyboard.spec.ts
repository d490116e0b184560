import type { Surface, Tab } from '../support/driver.ts';
import { closeByEscape, enlargePopup } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const seed = fixturePage('seed-linked').expected;

const focused = (surface: Surface) =>
  surface.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.id ?? element?.localName ?? '';
  });

/** Presses Tab; the focus moves a moment after the key. */
async function pressTab(tab: Tab): Promise<void> {
  await tab.pressKey('Tab');
  await new Promise((done) => setTimeout(done, 80));
}

test('real keys reach every action of the in-page reader, and Esc closes what is open first', async ({
  open,
}) => {
  const tab = await open(seed.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  const until = (selector: string, is = true) =>
    poll(
      async () => (await reader.evaluate((it) => document.querySelector(it) !== null, selector)) === is,
      `${selector} ${is ? 'there' : 'gone'}`,
    );
  await tab.pressKey('n');
  await expect.poll(() => focused(reader)).toMatch(/^Quote, /);
  const quote = () =>
    reader.evaluate(() => document.activeElement?.closest<HTMLElement>('.quote')?.dataset.quote);
  const first = await quote();
  await tab.pressKey('n');
  await expect.poll(quote).not.toBe(first);
  await tab.pressKey('p');
  await expect.poll(quote).toBe(first);
  await tab.pressKey('a');
  await until('.bar-panel');
  await tab.pressKey('Escape');
  await until('.bar-panel', false);
  await tab.pressKey('2');
  await until('#tab-speakers[aria-selected=true]');
  await tab.pressKey('1');
  await until('#tab-story[aria-selected=true]');
  await tab.pressKey('m');
  await until('article mark', false);
  await tab.pressKey('m');
  await until('article mark');
  await tab.pressKey('f');
  await until('.line-focus');
  for (let n = 0; n < 3; n++) await tab.pressKey('f');
  await until('.line-focus', false);
  await closeByEscape(tab);
});

test('a picture shown large gives the focus back, and a link says where it leads', async ({ open }) => {
  const tab = await open(fixturePage('german').expected.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  const name = await reader.evaluate(() => {
    const button = document.querySelector<HTMLElement>('.picture-button');
    button?.focus();
    return button?.getAttribute('aria-label') ?? '';
  });
  expect(name).toMatch(/^Enlarge the picture/);
  await tab.pressKey('Enter');
  const isLarge = () => reader.evaluate(() => document.querySelector('.lightbox[open]') !== null);
  await expect.poll(isLarge).toBe(true);
  await tab.pressKey('Escape');
  await expect.poll(isLarge).toBe(false);
  expect(await focused(reader)).toBe(name);

  const note = () =>
    reader.evaluate(() => document.querySelector('.link-note:not([hidden])')?.textContent ?? null);
  const seen: (string | null)[] = [];
  for (let n = 0; n < 5; n++) {
    await pressTab(tab);
    seen.push(await note());
  }
  expect(seen).toContain('rheinhofen-faehren.test');
});

test('Tab stays within the in-page reader and goes through its parts in order', async ({ open }) => {
  const tab = await open(seed.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  const seen: string[] = [];
  for (let n = 0; n < 30; n++) {
    await pressTab(tab);
    seen.push(await focused(reader));
    expect(await tab.evaluate(() => document.activeElement?.localName)).toMatch(
      /^(clearstory-reader|body|html)$/,
    );
  }
  const order = [
    'Appearance',
    'Keyboard shortcuts',
    'Settings',
    'Close the reader',
    'tab-story',
    'panel-story',
  ];
  const places = order.map((name) => seen.indexOf(name));
  expect(
    places.every((place) => place >= 0),
    `${seen}`,
  ).toBe(true);
});
