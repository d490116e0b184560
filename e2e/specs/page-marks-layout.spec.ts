import { layoutAtRest, marksAreGone, pageLayout } from '../support/page-marks.ts';
import { poll } from '../support/poll.ts';
import { pressUntil } from '../support/press-until.ts';
import { fixturePages, shapePages } from '../support/site/fixture-pages.ts';
import { expect, test } from '../support/test.ts';

const KEY = ['Alt', 'Shift', 'q'];

/** In Firefox a page can keep every key from us, and this one does. */
const TAKES_KEYS = 'hostile-page';

const pages = fixturePages().flatMap(({ name, expected }) =>
  expected.isArticle && name !== TAKES_KEYS
    ? [{ name, url: expected.url, isLate: expected.needsScript === true }]
    : [],
);
const shapes = shapePages().map(({ name, url }) => ({ name, url, isLate: false }));
const GROUPS = { 'fixture pages': pages, 'shapes of real pages': shapes };

for (const [title, all] of Object.entries(GROUPS))
  test(`highlights change no node, no box and no height of a page: ${title}`, async ({ open, driver }) => {
    test.setTimeout(600_000);
    // The shapes are many: each browser takes every second one.
    const isOwn = (_: unknown, n: number) => n % 2 === (driver.browser === 'chromium' ? 0 : 1);
    const group = all === shapes ? shapes.filter(isOwn) : all;
    const tab = await open(group[0]?.url ?? '');
    for (const { name, url, isLate } of group)
      await test.step(name, async () => {
        await tab.goto(url);
        if (isLate)
          await poll(() => tab.evaluate(() => document.querySelector('article p') !== null), 'the story');
        const before = await layoutAtRest(tab);
        await pressUntil(tab, KEY, () => tab.markCard(), `the page marks on ${name}`);
        expect(await pageLayout(tab)).toBe(before);
        await tab.pressKey('Escape');
        await marksAreGone(tab);
        expect(await pageLayout(tab)).toBe(before);
      });
  });
