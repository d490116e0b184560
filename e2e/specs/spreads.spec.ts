import { defaults } from '../../src/settings/settings.ts';
import { axeViolations } from '../support/axe.ts';
import type { Surface } from '../support/driver.ts';
import { openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { keptSeenFrom, settingsSeenFrom, storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const long = fixturePage('long-story').expected;

test.afterEach(({ driver }) => storeSettings(driver, {}));

/** The page that is shown, from 1, of how many, and by how many pixels it is off its place. */
const place = (surface: Surface) =>
  surface.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('#panel-story');
    const said = document.querySelector('.spreads-place')?.textContent?.match(/\d+/g)?.map(Number) ?? [];
    const width = panel?.getBoundingClientRect().width ?? 1;
    const turned = Math.abs(panel?.scrollLeft ?? 0) / width;
    return {
      page: said[0] ?? 0,
      of: said[1] ?? 0,
      isWhole: Math.abs(turned - Math.round(turned)) * width < 2 && Math.round(turned) + 1 === said[0],
    };
  });

async function isAt(surface: Surface, page: number): Promise<void> {
  await expect.poll(() => place(surface)).toMatchObject({ page, isWhole: true });
}

/** Waits until the pages are counted, and gives their number. */
const pages = (surface: Surface) => poll(async () => (await place(surface)).of || null, 'the pages');

const key = (surface: Surface, name: string, shiftKey = false) =>
  surface.evaluate(
    ({ name, shiftKey }) => {
      const event = new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true });
      document.querySelector('#panel-story')?.dispatchEvent(event);
    },
    { name, shiftKey },
  );

/** Lines of text that are cut off: neither wholly on the page that is shown nor wholly on another. */
const cutLines = (surface: Surface) =>
  surface.evaluate(() => {
    const view = document.querySelector('#panel-story')?.getBoundingClientRect();
    if (!view) return ['no view'];
    const range = document.createRange();
    return [...document.querySelectorAll<HTMLElement>('.story-body > p')].flatMap((paragraph) => {
      range.selectNodeContents(paragraph);
      const isCut = ({ left, right, top, bottom }: DOMRect) =>
        top < view.top - 1 ||
        bottom > view.bottom + 1 ||
        (left < view.left - 1 && right > view.left + 1) ||
        (left < view.right - 1 && right > view.right + 1);
      return [...range.getClientRects()].some(isCut) ? [paragraph.dataset.line ?? ''] : [];
    });
  });

test('no name is parted from its role by the end of a column', async ({ open, driver }) => {
  await storeSettings(driver, { inSpreads: true });
  const reader = await openReader(await open(long.url));
  await shownStory(reader);
  await pages(reader);
  const parted = await reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.quote-label-margin')]
      .filter((label) => label.getClientRects().length > 1)
      .map((label) => label.dataset.name),
  );
  expect(parted).toEqual([]);
});

test('a story is turned page by page: keys, wheel and buttons, and no line is cut', async ({
  open,
  driver,
  picture,
}) => {
  await storeSettings(driver, { inSpreads: true });
  const popup = await (await open(long.url)).pressButton();
  await shownStory(popup);
  const count = await pages(popup);
  expect(count).toBeGreaterThan(5);
  await isAt(popup, 1);
  expect(await cutLines(popup)).toEqual([]);
  for (const [name, page, shift] of [
    ['PageDown', 2],
    [' ', 3],
    ['ArrowRight', 4],
    ['ArrowLeft', 3],
    [' ', 2, true],
    ['PageUp', 1],
    ['PageUp', 1],
    ['End', count],
    ['ArrowRight', count],
    ['Home', 1],
  ] as const) {
    await key(popup, name, shift);
    await isAt(popup, page);
  }
  await press(popup, 'Next page');
  await isAt(popup, 2);
  await popup.evaluate(() => {
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    document.querySelector('.story')?.dispatchEvent(wheel);
  });
  await isAt(popup, 3);
  expect(await cutLines(popup)).toEqual([]);
  await popup.screenshot(picture('spreads-popup'));
  expect(await axeViolations(popup)).toEqual([]);
  await popup.close();
});

test('what one goes to lies on the page that is shown, and one comes back to it', async ({
  open,
  driver,
}) => {
  await storeSettings(driver, { inSpreads: true });
  const tab = await open(long.url);
  let popup = await tab.pressButton();
  await shownStory(popup);
  await pages(popup);
  const isInView = (selector: string) =>
    popup.evaluate((wanted) => {
      const view = document.querySelector('#panel-story')?.getBoundingClientRect();
      const box = document.querySelector(wanted)?.getClientRects()[0];
      return (
        !!view && !!box && box.left >= view.left && box.left < view.right && box.bottom <= view.bottom + 1
      );
    }, selector);
  // The next quotations, then what the focus comes to by itself.
  for (let n = 0; n < 4; n++) {
    await key(popup, 'n');
    await expect.poll(() => isInView('.quote:has(.quote-handle:focus)')).toBe(true);
    await expect.poll(async () => (await place(popup)).isWhole).toBe(true);
  }
  await popup.evaluate(() => {
    const line = document.querySelector<HTMLElement>('[data-line=b40]');
    if (line) line.tabIndex = -1;
    line?.focus();
  });
  await expect.poll(() => isInView('[data-line=b40]')).toBe(true);
  await expect.poll(async () => (await place(popup)).isWhole).toBe(true);
  const left = await place(popup);
  expect(left.page).toBeGreaterThan(1);
  await expect.poll(() => keptSeenFrom(popup)).toMatch(/"b(3[5-9]|4\d)/);
  // Larger letters come to more pages, and the page goes on beginning with the same words.
  const top = await popup.evaluate(() => {
    const view = document.querySelector('#panel-story')?.getBoundingClientRect();
    const isHere = ({ left }: DOMRect) => !!view && left >= view.left && left < view.right;
    const lines = [...document.querySelectorAll<HTMLElement>('[data-line]')];
    return lines.find((it) => [...it.getClientRects()].slice(0, 1).some(isHere))?.dataset.line ?? '';
  });
  await key(popup, '+');
  await expect.poll(async () => (await place(popup)).of).toBeGreaterThan(left.of);
  await expect.poll(() => isInView(`[data-line=${top}]`)).toBe(true);
  await key(popup, '-');
  await expect.poll(async () => (await place(popup)).of).toBe(left.of);
  await isAt(popup, left.page);
  // Changes that follow one another are stored together, a moment after the last.
  await expect.poll(async () => (await settingsSeenFrom(popup)).textSize).toBe(defaults.textSize);
  await popup.close();
  popup = await tab.pressButton();
  await shownStory(popup);
  await isAt(popup, left.page);
  await popup.close();
});

test('two columns where there is room, from right to left where the story runs so', async ({
  open,
  driver,
  picture,
}) => {
  await storeSettings(driver, { inSpreads: true, textSize: 150 });
  const tab = await open(fixturePage('arabic').expected.url);
  const reader = await openReader(tab);
  await shownStory(reader);
  const count = await pages(reader);
  expect(count).toBeGreaterThan(1);
  const first = () =>
    reader.evaluate(() => {
      const view = document.querySelector('#panel-story')?.getBoundingClientRect();
      const box = document.querySelector('.story h1')?.getClientRects()[0];
      return !!view && !!box && box.right > view.left && box.left < view.right;
    });
  expect(await first()).toBe(true);
  await key(reader, 'ArrowLeft');
  await isAt(reader, 2);
  expect(await first()).toBe(false);
  await tab.screenshot(picture('spreads-arabic'));
  await key(reader, 'ArrowRight');
  await isAt(reader, 1);
  await storeSettings(driver, { inSpreads: true, textSize: 75 });
  const columns = () =>
    reader.evaluate(() => getComputedStyle(document.querySelector('.story') as Element).columnCount);
  await expect.poll(columns).toBe('2');
  expect(await cutLines(reader)).toEqual([]);
});

test('scrolling and turning take over from each other at the same words', async ({ open }) => {
  const popup = await (await open(long.url)).pressButton();
  await shownStory(popup);
  await popup.evaluate(() => document.querySelector('[data-line=b60]')?.scrollIntoView({ block: 'start' }));
  await expect.poll(() => keptSeenFrom(popup)).toContain('"b60"');
  const turn = async () => {
    await poll(
      () =>
        popup.evaluate(() => {
          const rows = [...document.querySelectorAll<HTMLElement>('.bar-panel .switch')];
          const input = rows.find((it) => it.textContent?.includes('Pages instead'))?.querySelector('input');
          input?.click();
          return input != null;
        }),
      'the switch',
    );
  };
  const isInView = () =>
    popup.evaluate(() => {
      const view = document.querySelector('#panel-story')?.getBoundingClientRect();
      const box = document.querySelector('[data-line=b60]')?.getClientRects()[0];
      return (
        !!view &&
        !!box &&
        box.left >= view.left &&
        box.left < view.right &&
        box.top < view.bottom &&
        box.bottom > view.top
      );
    });
  await press(popup, 'Appearance');
  await turn();
  await pages(popup);
  await expect.poll(isInView).toBe(true);
  await expect.poll(async () => (await place(popup)).isWhole).toBe(true);
  await turn();
  await expect.poll(isInView).toBe(true);
  await popup.close();
});
