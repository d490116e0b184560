import type { Surface } from '../support/driver.ts';
import { enlargePopup, openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { keptHere, keptSeenFrom, storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const long = fixturePage('long-story').expected;
const seed = fixturePage('seed-linked').expected;

test.afterEach(({ driver }) => storeSettings(driver, {}));

/** Characters of each full line of the story's paragraphs, as the browser has set them. */
const lineLengths = (surface: Surface) =>
  surface.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll('.story-body > p')].flatMap((paragraph) => {
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const lengths = new Map<number, number>();
      while (texts.nextNode()) {
        const { length } = texts.currentNode as Text;
        for (let at = 0; at < length; at++) {
          range.setStart(texts.currentNode, at);
          range.setEnd(texts.currentNode, at + 1);
          const { top } = range.getBoundingClientRect();
          const line = [...lengths.keys()].find((it) => Math.abs(it - top) < 6) ?? top;
          lengths.set(line, (lengths.get(line) ?? 0) + 1);
        }
      }
      return [...lengths.values()].slice(0, -1);
    });
  });

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

for (const typeface of ['serif', 'sans', 'dyslexic'] as const)
  test(`lines are of a newspaper’s measure: ${typeface}`, async ({ open, driver, picture }) => {
    await storeSettings(driver, { typeface });
    const tab = await open(seed.url);
    const reader = await openReader(tab);
    await shownStory(reader);
    if (typeface === 'dyslexic') await poll(() => isLoaded(reader), 'the typeface');
    await tab.screenshot(picture(`typeface-${typeface}`));
    const measure = average(await lineLengths(reader));
    expect(measure).toBeGreaterThanOrEqual(60);
    expect(measure).toBeLessThanOrEqual(70);
  });

const isLoaded = (surface: Surface) =>
  surface.evaluate(() => {
    const faces = [...document.fonts].filter(({ family }) => family.includes('OpenDyslexic'));
    return faces.length === 2 && faces.every(({ status }) => status === 'loaded');
  });
const faces = (surface: Surface) => surface.evaluate(() => document.fonts.size);

test('the typeface for dyslexic readers is loaded when it is chosen, whatever the page forbids', async ({
  open,
  driver,
}) => {
  const tab = await open(fixturePage('strict-csp').expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  expect(await faces(popup)).toBe(0);
  await press(popup, 'Appearance');
  await poll(
    () =>
      popup.evaluate(() => {
        const choice = document.querySelector<HTMLElement>('input[value=dyslexic]');
        choice?.click();
        return choice !== null;
      }),
    'the choice',
  );
  await poll(() => isLoaded(popup), 'the typeface in the popup');
  await popup.close();
  const reader = await openReader(tab);
  await shownStory(reader);
  await poll(() => isLoaded(reader), 'the typeface over the page');
  const options = await open(driver.extensionUrl('src/options/options.html'));
  await poll(() => isLoaded(options), 'the typeface of the preview');
});

test('an appearance can hold on one site alone, and be given up', async ({ open, driver }) => {
  const tab = await open(seed.url);
  const reader = await openReader(tab);
  await shownStory(reader);
  await press(reader, 'Appearance');
  const turn = (name: string) =>
    poll(
      () =>
        reader.evaluate((text) => {
          const labels = [...document.querySelectorAll<HTMLElement>('.bar-panel label')];
          const input = labels.find((it) => it.textContent?.includes(text))?.querySelector('input');
          input?.click();
          return input !== undefined && input !== null;
        }, name),
      name,
    );
  await turn('Only on this site');
  await turn('Sepia');
  const theme = (surface: Surface) =>
    surface.evaluate(() => document.querySelector<HTMLElement>('.clearstory')?.dataset.theme);
  await expect.poll(() => theme(reader)).toBe('sepia');
  const host = new URL(seed.url).hostname.replace(/^www\./, '');
  await expect.poll(() => keptHere(driver)).toContain(`"${host}"`);

  const other = await openReader(await open(fixturePage('french').expected.url));
  await shownStory(other);
  expect(await theme(other)).toBe('system');
  const popup = await tab.pressButton();
  await shownStory(popup);
  expect(await theme(popup)).toBe('sepia');
  await popup.close();

  const options = await open(`${driver.extensionUrl('src/options/options.html')}#sites`);
  await poll(
    () => options.evaluate(() => document.querySelector('.site-head') !== null),
    'the list of sites',
  );
  await options.evaluate(() => document.querySelector<HTMLElement>('.site-head')?.click());
  await poll(() => options.evaluate(() => document.querySelector('.site-details') !== null), 'the site');
  await press(options, `Remove the appearance for ${host}`);
  await expect.poll(() => theme(reader)).toBe('system');
});

const topParagraph = (surface: Surface) =>
  surface.evaluate(() => {
    const top = document.querySelector('#panel-story')?.getBoundingClientRect().top ?? 0;
    const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')];
    return lines.find((it) => it.getBoundingClientRect().bottom > top + 8)?.dataset.line ?? null;
  });

test('a story opens where it was left, in the popup and over the page, and at its beginning once it was read', async ({
  open,
  driver,
}) => {
  const tab = await open(long.url);
  let popup = await tab.pressButton();
  await shownStory(popup);
  const scrollTo = (surface: Surface, share: number) =>
    surface.evaluate((part) => {
      const panel = document.querySelector('#panel-story') as HTMLElement;
      panel.scrollTop = part * panel.scrollHeight;
    }, share);
  await scrollTo(popup, 0.4);
  const left = await topParagraph(popup);
  expect(left).not.toBe('headline');
  await expect.poll(() => keptSeenFrom(popup)).toContain(`"${left}"`);
  expect(await keptSeenFrom(popup)).not.toContain(new URL(long.url).hostname);
  await popup.close();

  popup = await tab.pressButton();
  await shownStory(popup);
  expect(await topParagraph(popup)).toBe(left);
  await popup.close();

  const reader = await openReader(tab);
  await shownStory(reader);
  expect(await topParagraph(reader)).toBe(left);
  await scrollTo(reader, 1);
  await expect.poll(() => keptHere(driver)).not.toContain(`"${left}"`);
  await press(reader, 'Close the reader');
  const again = await openReader(tab);
  await shownStory(again);
  expect(await topParagraph(again)).toBe('headline');
});

test('open large goes on at the same line', async ({ open }) => {
  const tab = await open(long.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await popup.evaluate(() => {
    document.querySelector('[data-line=b60]')?.scrollIntoView({ block: 'start' });
  });
  const place = await topParagraph(popup);
  await press(popup, 'Open large, over the page');
  const reader = await poll(() => tab.reader(), 'the in-page reader');
  await shownStory(reader);
  expect(await topParagraph(reader)).toBe(place);
});

test('line focus leaves as many lines clear as were asked for, and arrows go on by them', async ({
  open,
  driver,
  picture,
}) => {
  await storeSettings(driver, { lineFocus: 3 });
  const tab = await open(seed.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  const band = () =>
    reader.evaluate(() => {
      const veil = document.querySelector<HTMLElement>('.line-focus');
      const panel = document.querySelector('#panel-story') as HTMLElement;
      const number = (name: string) => Number.parseFloat(veil?.style.getPropertyValue(name) ?? '');
      return { top: number('--band-top') + panel.scrollTop, height: number('--band-height') };
    });
  await expect.poll(async () => (await band()).height).toBeGreaterThan(40);
  const places: number[] = [];
  for (let n = 0; n < 4; n++) {
    const before = (await band()).top;
    await reader.evaluate(() => {
      const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
      document.querySelector('#panel-story')?.dispatchEvent(key);
    });
    await expect.poll(async () => (await band()).top).toBeGreaterThan(before);
    places.push((await band()).top);
  }
  await tab.screenshot(picture('line-focus'));
  const { height } = await band();
  expect(height).toBeGreaterThan(3 * 20);
  expect(height).toBeLessThan(3 * 20 * 2.2);
});

// Firefox does not measure layout shifts.
test('nothing jumps while story, pictures and highlights come', { tag: '@chromium' }, async ({ open }) => {
  const tab = await open(seed.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  const shift = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  await popup.close();
});

test('the popup can be used in a quarter of its room, which is what 200 % zoom leaves', async ({
  open,
  picture,
}) => {
  const popup = await (await open(seed.url)).pressButton();
  await shownStory(popup);
  await popup.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty('--popup-width', '360px');
    style.setProperty('--popup-height', '300px');
  });
  await expect.poll(() => popup.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(400);
  await press(popup, 'Appearance');
  await poll(() => popup.evaluate(() => document.querySelector('.bar-panel > *') !== null), 'the panel');
  await popup.screenshot(picture('popup-small'));
  const outside = await popup.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const parts = [...document.querySelectorAll<HTMLElement>('.tool, .tab, .bar-panel, .story-body > p')];
    const isCut = ({ left, right }: DOMRect) => left < -1 || right > innerWidth + 1;
    const cut = parts.filter((it) => it.checkVisibility() && isCut(it.getBoundingClientRect()));
    const panel = document.querySelector('.bar-panel')?.getBoundingClientRect();
    const isLow = panel !== undefined && panel.bottom > innerHeight + 1;
    return [...cut.map((it) => it.className || it.localName), ...(isLow ? ['panel below the popup'] : [])];
  });
  expect(outside).toEqual([]);
  await popup.close();
});
